// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/meaning/meaningscores.h"

#include <cmath>
#include <numeric>

namespace cd::local {

namespace {

constexpr double roundedTo = 1000; // parts of 1

double rounded(double score)
{
    return std::round(score * roundedTo) / roundedTo;
}

double along(const MeaningAxis &axis, const Meaning &meaning)
{
    return std::inner_product(meaning.cbegin(), meaning.cend(), axis.weights.cbegin(), axis.offset);
}

Closeness closenessTo(const MeaningAxis &axis, const QList<Meaning> &meanings)
{
    Closeness closeness;
    double sum = 0;
    double best = 0;
    for (qsizetype i = 0; i < meanings.size(); ++i) {
        const double score = along(axis, meanings.at(i));
        sum += score;
        if (closeness.stretch < 0 || rounded(score) > best) {
            best = rounded(score);
            closeness.stretch = i;
        }
    }
    if (!meanings.isEmpty())
        closeness.score = rounded(sum / static_cast<double>(meanings.size()));
    return closeness;
}

} // namespace

DocumentMeaning meaningOf(const DocumentText &document, const QString &language,
                          const LanguageModel &model)
{
    DocumentMeaning meaning;
    if (language != QStringLiteral("en"))
        return meaning;
    for (const Stretch &stretch : stretchesOf(document)) {
        if (const auto encoded = model.encoder->encoded(stretch.text)) {
            meaning.stretches.append(stretch);
            meaning.meanings.append(*encoded);
        }
    }
    return meaning;
}

MeaningScores::MeaningScores(const QStringList &sentences, const LanguageModel &model)
{
    for (const QString &sentence : sentences) {
        std::optional<MeaningAxis> axis;
        if (const auto encoded = model.encoder->encoded(sentence.simplified()))
            axis = model.calibration.axisTo(*encoded);
        m_axes.append(axis);
    }
}

QList<Closeness> MeaningScores::of(const DocumentMeaning &document) const
{
    QList<Closeness> all;
    for (const auto &axis : m_axes)
        all.append(axis ? closenessTo(*axis, document.meanings) : Closeness());
    return all;
}

} // namespace cd::local
