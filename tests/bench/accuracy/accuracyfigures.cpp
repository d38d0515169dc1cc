// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/accuracy/accuracyfigures.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>
#include <random>

namespace cd::bench {

Interval wilson(int right, int all)
{
    if (all <= 0)
        return {};
    constexpr double z = 1.959964;
    const double n = all;
    const double share = right / n;
    const double middle = share + z * z / (2 * n);
    const double spread = z * std::sqrt(share * (1 - share) / n + z * z / (4 * n * n));
    const double scale = 1 + z * z / n;
    return {std::max(0.0, (middle - spread) / scale), std::min(1.0, (middle + spread) / scale)};
}

double calibrationError(const std::vector<Claim> &claims)
{
    if (claims.empty())
        return 0;
    constexpr std::size_t bins = 10;
    std::array<double, bins> surplus{}; // of confidence over right ones, summed up
    for (const Claim &claim : claims) {
        const double scaled = std::clamp(claim.confidence, 0.0, 1.0) * bins;
        surplus[std::min(bins - 1, static_cast<std::size_t>(scaled))]
            += claim.confidence - (claim.right ? 1 : 0);
    }
    double sum = 0;
    for (const double one : surplus)
        sum += std::abs(one);
    return sum / static_cast<double>(claims.size());
}

Interval calibrationInterval(const std::vector<Claim> &claims)
{
    if (claims.empty())
        return {};
    constexpr std::size_t draws = 1000;
    std::mt19937 dice(1); // NOLINT(cert-msc51-cpp): the same figures in each run
    std::vector<double> errors;
    std::vector<Claim> drawn(claims.size());
    for (std::size_t i = 0; i < draws; ++i) {
        for (Claim &claim : drawn)
            claim = claims[dice() % claims.size()];
        errors.push_back(calibrationError(drawn));
    }
    std::sort(errors.begin(), errors.end());
    return {errors[draws / 40], errors[draws - 1 - draws / 40]};
}

Bm25::Bm25(const QList<QStringList> &documents)
{
    for (const QStringList &words : documents) {
        Counted counted;
        counted.length = static_cast<double>(words.size());
        for (const QString &word : words)
            ++counted.words[word];
        for (auto word = counted.words.cbegin(); word != counted.words.cend(); ++word)
            ++m_documentsWith[word.key()];
        m_meanLength += counted.length;
        m_documents.append(std::move(counted));
    }
    m_meanLength /= std::max(1.0, static_cast<double>(documents.size()));
}

double Bm25::score(const QStringList &rule, qsizetype document) const
{
    constexpr double k1 = 1.2;
    constexpr double b = 0.75;
    const Counted &counted = m_documents.at(document);
    const auto all = static_cast<double>(m_documents.size());
    double sum = 0;
    for (const QString &word : QSet<QString>(rule.begin(), rule.end())) {
        const double often = counted.words.value(word);
        const double with = m_documentsWith.value(word);
        const double idf = std::log(1 + (all - with + 0.5) / (with + 0.5));
        if (often > 0)
            sum += idf * often * (k1 + 1)
                / (often + k1 * (1 - b + b * counted.length / m_meanLength));
    }
    return sum;
}

qsizetype Bm25::best(const QList<QStringList> &rules, qsizetype document) const
{
    qsizetype best = -1;
    double most = 0;
    for (qsizetype i = 0; i < rules.size(); ++i) {
        const double found = score(rules.at(i), document);
        if (found > most) {
            most = found;
            best = i;
        }
    }
    return best;
}

} // namespace cd::bench
