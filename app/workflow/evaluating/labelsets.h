// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/evaluation/labelset.h"
#include "domain/job/jobrow.h"
#include "store/storeerror.h"
#include "workflow/review/labelreport.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <functional>

namespace cd {

class Clock;
class FileHashes;
class Store;

/// The label sets of the data folder. Lives on the window's thread; what takes long happens in
/// others.
class LabelSets : public QObject
{
    Q_OBJECT

public:
    using Saved = std::function<void(const StoreResult<LabelSet> &)>;

    LabelSets(Store &store, FileHashes &hashes, Clock &clock, QObject *parent = nullptr);
    /// Cancels what is being read, and waits until that is done.
    ~LabelSets() override;

    /// Who saves, as versions say; empty: nobody is named.
    void setWho(const QString &who) { m_who = who; }

    bool isLoaded() const { return m_isLoaded; }
    const QList<LabelSet> &sets() const { return m_sets; } ///< the newest version of each, by name
    std::optional<LabelSet> find(LabelSetId id) const;
    std::optional<LabelSet> find(const QString &name) const;

    /// Reads a folder with a folder of documents for each type, or a table, and makes a set, or the
    /// next version of the set that has this name. To be called only while isReading() is false;
    /// ended() follows.
    void read(const QString &path, const QString &name);
    bool isReading() const { return m_isReading; }
    void cancel() { m_isCancelled = true; } ///< nothing is saved then
    /// A set, or its next version, of what reviews say of all documents that are known by content.
    /// @p auditOnly: only labels of audits. Saved with id 0: there is none.
    void saveReviewed(const QString &name, bool auditOnly, QObject *context, const Saved &saved);
    /// The next version: what reviews said since becomes the set's own.
    void takeReviewed(LabelSetId set, QObject *context, const Saved &saved);
    void rename(LabelSetId set, const QString &name); ///< nothing if another has the name
    void remove(LabelSetId set);
    void restore(LabelSetId set); ///< takes remove() back
    void versions(LabelSetId set, QObject *context,
                  const std::function<void(const QList<LabelSet> &)> &read);
    /// Somebody looks at these runs on the part `test`.
    void countTestLooks(LabelSetId set, const QList<JobKey> &runs);

Q_SIGNALS:
    void changed(); ///< the list
    void progressed(qint64 files, double part); ///< of reading; part 0 to 1
    /// @p set: id 0 if none was made, as when nothing could be taken.
    void ended(const cd::LabelSet &set, const cd::LabelReport &report);
    void failed(const cd::StoreError &error);

private:
    struct Outcome; // of what was written

    template<typename Work, typename Done>
    void write(Work work, Done done);
    void take(const Outcome &outcome);
    LabelSet newVersion(const QString &name) const;
    void readNow(const QString &path, const LabelSet &next);

    Store &m_store;
    FileHashes &m_hashes;
    Clock &m_clock;
    QString m_who;
    QList<LabelSet> m_sets;
    bool m_isLoaded = false;
    bool m_isReading = false;
    QThreadPool m_threads; // one
    QTimer m_telling;
    std::atomic<bool> m_isCancelled = false;
    std::atomic<qint64> m_files = 0;
    std::atomic<double> m_part = 0;
};

} // namespace cd
