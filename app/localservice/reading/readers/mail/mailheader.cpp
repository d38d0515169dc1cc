// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/readers/mail/mailheader.h"

#include <QRegularExpression>

#include <utility>

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QRegularExpressionMatch &word)
{
    QByteArray coded = word.captured(3).toLatin1();
    if (word.captured(2).compare("b"_L1, Qt::CaseInsensitive) == 0)
        return QByteArray::fromBase64(coded);
    return QByteArray::fromPercentEncoding(coded.replace('_', "=20"), '=');
}

QByteArray charsetOfWord(const QRegularExpressionMatch &word)
{
    return word.captured(1).section(u'*', 0, 0).toLatin1(); // a language may follow
}

/// Neighbours with the same character set are decoded together, since many programs cut within a
/// character.
QString withoutEncodedWords(const QString &text, const TextHints &hints)
{
    static const QRegularExpression word(uR"(=\?([^?\s]+)\?([bBqQ])\?([^?]*)\?=)"_s);
    QString plain;
    QByteArray bytes;
    QByteArray charset;
    qsizetype end = 0;
    const auto flush = [&] {
        plain += decodeText(std::exchange(bytes, {}), {hints.language, charset});
    };
    for (const auto &match : word.globalMatch(text)) {
        const QString between = text.sliced(end, match.capturedStart() - end);
        const bool areNeighbours = end > 0 && between.trimmed().isEmpty();
        if (!areNeighbours || charsetOfWord(match) != charset)
            flush();
        if (!areNeighbours)
            plain += between;
        charset = charsetOfWord(match);
        bytes += bytesOf(match);
        end = match.capturedEnd();
    }
    flush();
    return plain + text.sliced(end);
}

} // namespace

QString headerText(const QByteArray &raw, const TextHints &hints)
{
    return withoutEncodedWords(decodeText(raw, hints).simplified(), hints).simplified();
}

} // namespace cd::local
