// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/review/reviewstate.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace cd {

/// A result to be looked at.
struct ReviewItem
{
    JobKey job = 0;
    int place = 0; ///< among the exportRows() of its job
    DocumentKey document = {};
    QString name = {}; ///< of the file; its ID, if that is not known
    QString path = {}; ///< on this computer; empty: not known
    std::optional<Suggestion> answer = {}; ///< nullopt: it failed
    std::optional<Suggestion> other = {}; ///< of the run that it is compared with
    ReviewState state = {};

    bool operator==(const ReviewItem &) const = default;
};

Reviewed reviewed(const ReviewItem &item);

/// Which results are looked at, and in which order.
enum class QueueKind {
    LeastSure, ///< the least sure first, then those without a type
    NoType, ///< no rule matched
    Failed, ///< no result
    Disagreement, ///< another run says something else
    Cell, ///< of a comparison: one type here, another there
    Audit, ///< drawn by chance
    Flagged,
    Conflicts, ///< labels that differ
    Given, ///< those that somebody chose elsewhere
};

/// What a queue is made of. It is fixed once it is open.
struct QueueChoice
{
    QueueKind kind = QueueKind::LeastSure;
    QList<JobKey> jobs = {}; ///< empty: all in the list, as far as the next two allow
    QString preset = {}; ///< of jobs; empty: any
    QDateTime since = {}; ///< of jobs, UTC; null: always
    JobKey against = 0; ///< Disagreement, Cell: the other run
    /// Only these of the jobs' results; empty: all. Given: these, each once and in this order.
    QList<DocumentKey> documents = {};
    QString title = {}; ///< Given: what they are, for people; empty: not said
    std::optional<QString> here = {}; ///< Cell: the type of the jobs; nullopt: no type
    std::optional<QString> there = {}; ///< Cell: that of the other run
    int audited = 50; ///< Audit: how many are drawn
    quint32 seed = 0; ///< of what is left to chance: who draws, and the order of equal confidences

    bool operator==(const QueueChoice &) const = default;
};

/// Those of @p items that @p choice is about, in its order. Takes a while for many, in any thread.
QList<ReviewItem> queueOf(QList<ReviewItem> items, const QueueChoice &choice);

} // namespace cd
