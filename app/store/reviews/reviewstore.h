// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/review/reviewstate.h"
#include "domain/review/typetally.h"
#include "domain/statistics/agreement.h"
#include "store/storeerror.h"

#include <QHash>
#include <QList>

#include <functional>

namespace cd {

class Database;

/// Decisions about documents, each a row for good: taking one back marks it. To be used on the
/// database's thread.
class ReviewStore
{
public:
    explicit ReviewStore(const Database &database);

    /// Stores them as one batch, in one transaction; what could be made again no longer can.
    /// Returns them with their numbers.
    StoreResult<QList<Decision>> add(const QList<Decision> &decisions) const;
    /// The newest batch that was neither imported nor taken back is taken back; empty: there is
    /// none. Without end.
    StoreResult<QList<Decision>> takeBack() const;
    /// What was taken back last counts again; empty: there is none.
    StoreResult<QList<Decision>> makeAgain() const;
    /// The newest that a person made and did not take back, newest first.
    StoreResult<QList<Decision>> newest(int atMost) const;
    /// Of those documents about which something was decided.
    StoreResult<QHash<DocumentKey, ReviewState>> states(const QList<DocumentKey> &documents) const;
    StoreResult<QList<DocumentKey>> flagged() const;
    /// Documents with labels that differ.
    StoreResult<QList<DocumentKey>> inConflict() const;
    /// The number of the newest decision of any kind, taken back or not; 0: none was ever made.
    StoreResult<qint64> last() const;
    /// All labels that were not taken back, in their order, from behind @p number.
    StoreResult<QList<Decision>> labels(qint64 number, int atMost) const;
    /// The same of these documents, in their order.
    StoreResult<QList<Decision>> labelsOf(const QList<DocumentKey> &documents) const;
    /// Of all documents that ever had one; empty: it was taken away.
    StoreResult<QHash<DocumentKey, QString>> notes() const;
    /// How far those agree who labelled the same documents.
    StoreResult<Agreement> agreement() const;
    /// @p pot: only labels of this one.
    StoreResult<PresetTally> tally(const QString &preset, LabelPot pot) const;

private:
    StoreResult<QList<DocumentKey>>
    among(const QString &statement, const std::function<bool(const ReviewState &)> &isMeant) const;

    const Database &m_database;
};

} // namespace cd
