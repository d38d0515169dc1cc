// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/storeerror.h"
#include "workflow/base/generation.h"
#include "workflow/review/reviewqueue.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>

namespace cd {

class JobTable;
class Labels;
class Store;
struct QueueSource;

enum class ReviewMode {
    Correct, ///< the answer is shown
    Audit, ///< it is hidden until a person has said what they see
};

/// A queue of results, the one that is looked at, and what is decided about it. Every decision is
/// on its way to the disk before the next key. Lives on the thread that made it.
///
/// In audit mode the first decision about a document is blind: it stays current, its answer is
/// revealed, and it lingers until one of these:
/// - goOn() or confirm(): what was decided stands. A timer may call goOn() late: it does nothing
///   then.
/// - decide(): a changed mind. Unless it says the same it becomes a record of its own, which
///   supersedes the blind one and is not blind itself. The review goes on either way.
/// - setCurrent(), takeBack(), setMode() or open().
/// Labels are in the audit pot only where the queue was drawn (QueueKind::Audit) as well; elsewhere
/// the mode hides the answer, and that is all.
class Review : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostNewest = 20;

    /// Reads newest() in the store's thread.
    Review(Store &store, JobTable &table, QObject *parent = nullptr);
    ~Review() override;

    /// Who decides, as labels say; empty: nobody is named.
    void setWho(const QString &who) { m_who = who; }
    const QString &who() const { return m_who; }

    /// Reads the results in the store's thread; opened() or failed() follows. What arrives later
    /// waits until addNew(). A drawn queue begins in audit mode, any other in the other one.
    void open(const QueueChoice &choice);
    bool isOpening() const { return m_isOpening; }
    const QueueChoice &choice() const { return m_queue.choice(); }
    const QList<ReviewItem> &items() const { return m_queue.items(); }
    int current() const { return m_current; } ///< -1: there is none, as when all are decided
    void setCurrent(int index);
    /// Whether it is still to be decided in this queue (ReviewQueue::isOpen).
    bool isOpen(int index) const { return m_queue.isOpen(index); }
    /// The next open ones behind the current one, to be made ready: at most @p atMost.
    QList<int> following(int atMost) const;
    /// Results that came since the queue was opened.
    int newCount() const { return int(m_new.size()); }
    void addNew();

    ReviewMode mode() const { return m_mode; }
    void setMode(ReviewMode mode);
    /// Whether the current item's answer may be seen: always but in audit mode, where a person must
    /// have decided about it first.
    bool isRevealed() const { return isRevealed(m_current); }
    bool isRevealed(int index) const;
    /// The current item was decided blind and stays to be seen with its answer.
    bool isLingering() const { return m_isLingering; }
    /// To the next open one if isLingering(), else nothing.
    void goOn();

    /// About the current item; goes on to the next open one. @p type: for Kind::Type.
    void decide(Decision::Kind kind, const QString &type = {});
    /// The current item's answer is right. Nothing, where it is hidden, or there is none.
    void confirm();
    /// About these items, as one batch; does not go on. Never in the audit pot.
    void decideAll(const QList<int> &indexes, Decision::Kind kind, const QString &type = {});
    void toggleFlag();
    void setNote(const QString &note);

    /// The newest decision, whichever queue it was made in, and back to its document if that is in
    /// the queue.
    void takeBack();
    void makeAgain();
    bool canTakeBack() const { return !m_newest.isEmpty(); }
    /// The last twenty, newest first. Their numbers are 0 until they are on the disk.
    const QList<Decision> &newest() const { return m_newest; }

    ReviewCounts counts() const;

    /// What is decided in either is known to the other.
    void follow(Labels &labels);
    /// Anything may have been decided elsewhere, and is on the disk.
    void refreshAll();

Q_SIGNALS:
    void opened();
    void currentChanged(int index);
    void itemsChanged(const QList<int> &indexes); ///< what was decided about them
    /// Or taken back: about these documents. They are on the disk.
    void decided(const QList<cd::Decision> &decisions);
    void newestChanged();
    void newCountChanged(int count);
    void modeChanged(); ///< or what is revealed, or isLingering()
    /// Could not be read or written; what was decided and is not on the disk is open again.
    void failed(const cd::StoreError &error);

private:
    struct Read;
    struct Outcome; // of what was written

    void take(const Read &read);
    void discard(ReviewQueue queue);
    QueueSource sourceOf(const QueueChoice &choice, const QList<JobKey> &keys) const;
    void readLater(const QueueSource &source, const std::function<void(const Read &)> &done);
    void takeNew(const QList<ReviewItem> &found);
    void rowsChanged(const QList<JobKey> &keys);
    void readNew();
    void goToNext();
    void setLingering(bool isLingering);
    Decision decisionAbout(int index, Decision::Kind kind, const QString &text) const;
    void record(const QList<Decision> &decisions);
    template<typename Work, typename Done>
    void write(Work work, Done done, const QList<DocumentKey> &others = {});
    void learn(const QList<DocumentKey> &documents, const Outcome &outcome);
    void refresh(QList<DocumentKey> documents);
    void goTo(const QList<Decision> &decisions, int from);

    Store &m_store;
    JobTable &m_table;
    QString m_who;
    Generation m_asking; // renewed with the queue
    ReviewQueue m_queue;
    QHash<JobKey, int> m_counted; // results of the queue's jobs when they were read
    QSet<JobKey> m_changed; // jobs with others
    QList<ReviewItem> m_new;
    QTimer m_look;
    QList<Decision> m_newest;
    QHash<DocumentKey, int> m_underWay; // writes
    int m_writes = 0; // under way
    QSet<DocumentKey> m_seen; // with their answers, in audit mode
    QElapsedTimer m_shown; // since the current item is
    ReviewMode m_mode = ReviewMode::Correct;
    int m_current = -1;
    bool m_isOpening = false;
    bool m_isOpened = false; // ever
    bool m_isLooking = false;
    bool m_isLingering = false;
};

} // namespace cd
