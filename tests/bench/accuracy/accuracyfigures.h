// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QStringList>

#include <vector>

namespace cd::bench {

/// In which a proportion lies with 95 %.
struct Interval
{
    double low = 0;
    double high = 1;
};

/// Wilson's score interval for @p right of @p all; 0 to 1 if there are none.
Interval wilson(int right, int all);

/// An answer that names a type: how sure it was, and whether that is the document's type.
struct Claim
{
    double confidence = 0;
    bool right = false;
};

/// The expected calibration error: claims fall by confidence into ten bins of equal width (0 to
/// 0.1, …, 0.9 to 1, a bin's upper end excluded except for 1); the distances between the mean
/// confidence and the share of right ones, weighted by the number in the bin. 0 if there are none.
double calibrationError(const std::vector<Claim> &claims);

/// The interval in which 95 % of the calibration errors lie when as many claims are drawn with
/// repetition (bootstrap, 1,000 draws, the same each time).
Interval calibrationInterval(const std::vector<Claim> &claims);

/// Ranks rules for documents as a plain word search does: BM25 with k1 = 1.2, b = 0.75 and
/// idf = ln(1 + (N - n + 0.5) / (n + 0.5)) over the documents. A rule's words count once each.
class Bm25
{
public:
    explicit Bm25(const QList<QStringList> &documents);

    double score(const QStringList &rule, qsizetype document) const;
    /// The rule with the highest score, the first of them; -1: no word of any rule occurs.
    qsizetype best(const QList<QStringList> &rules, qsizetype document) const;

private:
    struct Counted
    {
        QHash<QString, int> words;
        double length = 0;
    };

    QList<Counted> m_documents;
    QHash<QString, int> m_documentsWith;
    double m_meanLength = 0;
};

} // namespace cd::bench
