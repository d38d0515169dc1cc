// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QMap>
#include <QString>

#include <vector>

namespace cd::local {

/// A document as its features and their weights, in ascending order of the features.
struct FeatureWeight
{
    int feature = 0;
    double weight = 0;
};
using FeatureVector = std::vector<FeatureWeight>;

/// The features of all examples: words, and the beginnings of longer ones, which stand in for stems
/// in any language (Can et al., "Information retrieval on Turkish texts", JASIST 59, 2008: the
/// first five letters do as well as a stemmer). Each weighs 1 + ln(how often), times ln((n + 1) /
/// documents with it), and a whole document 1.
class Vocabulary
{
public:
    /// Adds a document of those that are learned from, and returns how often each feature occurs.
    FeatureVector add(const QMap<QString, int> &words);
    /// Of features that were added; others do not count.
    FeatureVector known(const QMap<QString, int> &words) const;
    /// Weighs what add() or known() returned. Only when all documents were added.
    FeatureVector weighed(FeatureVector counts) const;

    int documentsWith(int feature) const { return m_documents.at(feature); }
    int size() const { return static_cast<int>(m_documents.size()); }

private:
    QHash<QString, int> m_features;
    std::vector<int> m_documents; ///< by feature
    int m_count = 0;
};

} // namespace cd::local
