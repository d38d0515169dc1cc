// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/meaning/sentenceencoder.h"

#include <QFileInfo>

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

WordPieces piecesFrom(ModelFile &file)
{
    const float *scores = file.floats(Transformer::pieceCount);
    const std::size_t count = scores ? std::size_t(Transformer::pieceCount) : 0;
    return {file.text(), std::span(scores, count)};
}

} // namespace

SentenceEncoder::SentenceEncoder(ModelFile file)
    : m_file(std::move(file))
    , m_pieces(piecesFrom(m_file))
    , m_transformer(m_file)
{
}

tl::expected<std::unique_ptr<const SentenceEncoder>, QString>
SentenceEncoder::open(const QString &path)
{
    auto file = ModelFile::open(path, "CDUSELIT");
    if (!file)
        return tl::unexpected(file.error());
    std::unique_ptr<const SentenceEncoder> encoder(new SentenceEncoder(std::move(*file)));
    if (!encoder->m_file.usedUp())
        return tl::unexpected(QFileInfo(path).fileName() + u" is damaged"_s);
    return encoder;
}

std::vector<int> SentenceEncoder::pieces(const QString &text) const
{
    return m_pieces.of(text.left(maxCharacters));
}

std::optional<Meaning> SentenceEncoder::encoded(const QString &text) const
{
    const std::vector<int> found = pieces(text);
    if (found.empty())
        return std::nullopt;
    return m_transformer.encoded(found);
}

} // namespace cd::local
