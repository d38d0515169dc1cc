// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/reviews/reviewstore.h"
#include "workflow/review/labeltable.h"

#include <QDateTime>
#include <QHash>
#include <QSet>

#include <functional>
#include <limits>
#include <optional>

namespace cd {

class FileHashes;
class Store;

/// Takes labels from elsewhere into the store, some hundred at a time: reads the files that they
/// are about, and adds what is not there yet. To be used in one thread, which is neither the
/// window's nor one of FileHashes; blocks.
class LabelTaking
{
public:
    using GoesOn = std::function<bool()>;

    /// @p now: when a label was given that does not say when. @p goesOn: asked in between, also in
    /// other threads. All have to outlive this.
    LabelTaking(Store &store, FileHashes &hashes, const QDateTime &now, LabelReport &report,
                const GoesOn &goesOn);

    /// Counts a row, and takes it with others. False: it does not go on.
    bool take(const TableRow &row);
    /// What was not taken yet. Afterwards the report is whole.
    void end();

private:
    void takeAll();
    void hashFiles();
    StoreResult<void> add(const Database &database);
    StoreResult<void> look(const ReviewStore &store);
    bool isTaken(GivenLabel &label);
    bool isTakenOwn(GivenLabel &label, const QList<Decision> &there);
    bool isTakenPlain(GivenLabel &label, const QList<Decision> &there);
    bool isOfThisRun(const Decision &label) const;
    void leave(const GivenLabel &label, UntakenLabel::Why why);
    void leaveAll(UntakenLabel::Why why);
    void addNote(const GivenLabel &label, QList<Decision> &all);

    Store &m_store;
    FileHashes &m_hashes;
    QDateTime m_now;
    LabelReport &m_report;
    GoesOn m_goesOn;
    QList<GivenLabel> m_waiting;
    QSet<qint64> m_waitingNumbers; // of own labels
    QHash<DocumentKey, QList<Decision>> m_there; // labels of those that wait
    QHash<qint64, qint64> m_numbers; // of own labels: there, here
    std::optional<QHash<DocumentKey, QString>> m_notes; // from when they are needed
    qint64 m_first = std::numeric_limits<qint64>::max(); // number of this run
    bool m_isFailed = false;
};

} // namespace cd
