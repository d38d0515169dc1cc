// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/learning/vocabulary.h"

#include <algorithm>
#include <cmath>

namespace cd::local {

namespace {

constexpr qsizetype beginningLength = 5;

QHash<QString, int> featuresOf(const QMap<QString, int> &words)
{
    QHash<QString, int> features;
    for (auto it = words.begin(); it != words.end(); ++it) {
        if (it.key().size() < 2)
            continue;
        features[it.key()] += it.value();
        if (it.key().size() > beginningLength)
            features[it.key().left(beginningLength) + u'~'] += it.value();
    }
    return features;
}

void sortFeatures(FeatureVector &vector)
{
    std::sort(vector.begin(), vector.end(),
              [](const FeatureWeight &a, const FeatureWeight &b) { return a.feature < b.feature; });
}

} // namespace

FeatureVector Vocabulary::add(const QMap<QString, int> &words)
{
    FeatureVector counts;
    const QHash<QString, int> features = featuresOf(words);
    for (auto it = features.begin(); it != features.end(); ++it) {
        auto known = m_features.constFind(it.key());
        if (known == m_features.cend()) {
            known = m_features.insert(it.key(), size());
            m_documents.push_back(0);
        }
        ++m_documents[static_cast<std::size_t>(*known)];
        counts.push_back({*known, static_cast<double>(it.value())});
    }
    ++m_count;
    sortFeatures(counts);
    return counts;
}

FeatureVector Vocabulary::known(const QMap<QString, int> &words) const
{
    FeatureVector counts;
    const QHash<QString, int> features = featuresOf(words);
    for (auto it = features.begin(); it != features.end(); ++it) {
        if (const auto known = m_features.constFind(it.key()); known != m_features.cend())
            counts.push_back({*known, static_cast<double>(it.value())});
    }
    sortFeatures(counts);
    return counts;
}

FeatureVector Vocabulary::weighed(FeatureVector counts) const
{
    double squares = 0;
    for (FeatureWeight &each : counts) {
        const double rarity = std::log((m_count + 1.0) / documentsWith(each.feature));
        each.weight = (1 + std::log(each.weight)) * rarity;
        squares += each.weight * each.weight;
    }
    if (squares > 0) {
        for (FeatureWeight &each : counts)
            each.weight /= std::sqrt(squares);
    }
    return counts;
}

} // namespace cd::local
