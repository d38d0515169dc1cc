// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/storeerror.h"
#include "workflow/review/reviewitem.h"

#include <QElapsedTimer>
#include <QObject>

namespace cd {

class JobTable;
class Store;

enum class ReviewMode {
    Correct, ///< the answer is shown
    Audit, ///< it is hidden until a person has said what they see
};

/// How far a queue is. They add up to its items.
struct ReviewCounts
{
    int open = 0;
    int confirmed = 0;
    int corrected = 0;
    int cannotTell = 0;
    std::optional<int> secondsLeft = {}; ///< at the pace so far; nullopt: too few to tell

    int all() const { return open + confirmed + corrected + cannotTell; }
    bool operator==(const ReviewCounts &) const = default;
};

/// A queue of results, the one that is looked at, and what is decided about it. Every decision is
/// on its way to the disk before the next key. Lives on the thread that made it.
class Review : public QObject
{
    Q_OBJECT

public:
    Review(Store &store, JobTable &table, QObject *parent = nullptr);

    /// Who decides, as labels say; empty: nobody is named.
    void setWho(const QString &who) { m_who = who; }

    /// Reads the results in the store's thread; opened() or failed() follows. What arrives later
    /// waits until addNew().
    void open(const QueueChoice &choice);
    const QueueChoice &choice() const { return m_choice; }
    const QList<ReviewItem> &items() const { return m_items; }
    int current() const { return m_current; } ///< -1: there is none
    void setCurrent(int index);
    /// Results that came since the queue was opened.
    int newCount() const { return m_newCount; }
    void addNew();

    ReviewMode mode() const { return m_mode; }
    void setMode(ReviewMode mode);
    /// In audit mode: whether the current item's answer may be seen, since it was decided.
    bool isRevealed() const { return m_isRevealed; }

    /// About the current item; goes on to the next open one. @p type: for Kind::Type.
    void decide(Decision::Kind kind, const QString &type = {});
    /// The current item's answer is right.
    void confirm();
    /// About these items, as one batch; does not go on.
    void decideAll(const QList<int> &indexes, Decision::Kind kind, const QString &type = {});
    void toggleFlag();
    void setNote(const QString &note);

    /// The newest decision, whichever queue it was made in, and back to its document if that is in
    /// the queue.
    void takeBack();
    void makeAgain();
    bool canTakeBack() const { return !m_newest.isEmpty(); }
    /// The last twenty, newest first.
    const QList<Decision> &newest() const { return m_newest; }

    ReviewCounts counts() const;

Q_SIGNALS:
    void opened();
    void currentChanged(int index);
    void itemsChanged(const QList<int> &indexes); ///< what was decided about them
    void decided(const QList<cd::Decision> &decisions); ///< or taken back: about these documents
    void newestChanged();
    void newCountChanged(int count);
    void modeChanged();
    /// Could not be read or written; what was decided and is not on the disk is open again.
    void failed(const cd::StoreError &error);

private:
    Store &m_store;
    JobTable &m_table;
    QString m_who;
    QueueChoice m_choice;
    QList<ReviewItem> m_items;
    QList<Decision> m_newest;
    QElapsedTimer m_shown; // since the current item is
    ReviewMode m_mode = ReviewMode::Correct;
    int m_current = -1;
    int m_newCount = 0;
    bool m_isRevealed = false;
};

} // namespace cd
