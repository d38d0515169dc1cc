// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/store.h"
#include "workflow/history/jobtable.h"
#include "workflow/history/labels.h"
#include "workflow/review/review.h"

#include <QTemporaryDir>

#include <memory>

namespace cd::test {

/// A result of a job that tests make up.
struct SampleResult
{
    QString name; ///< of the file
    std::optional<QString> type = {}; ///< nullopt: no rule matched
    std::optional<double> confidence = 0.5;
    bool isFailed = false;
    QByteArray content = {}; ///< what its hash is made of; empty: its name
};

/// A history with jobs in it, a review and labels, joined as the workspace joins them.
class ReviewPlace
{
public:
    /// @p folder: empty: one of its own, which goes with it.
    explicit ReviewPlace(const QString &folder = {});

    /// As another run of the program would; what was written is on the disk.
    void restart();
    Store &store() { return *m_parts->store; }
    JobTable &table() { return m_parts->table; }
    Review &review() { return m_parts->review; }
    Labels &labels() { return m_parts->labels; }

    /// A job that has ended with these.
    JobKey add(const QList<SampleResult> &results, const QString &preset = {});
    JobKey add(JobRow row, const JobDetails &details);
    /// Opens a queue and waits for it. False: it could not be read.
    bool open(const QueueChoice &choice);
    /// Until all that was asked of the store is done, and told.
    void settle();
    /// The names of the queue's items, in order.
    QStringList names();
    QString current();
    /// What the journal itself holds, taken back or not: asked in the store's thread.
    template<typename Read>
    auto ask(Read read)
    {
        return m_parts->store->wait(
            [read](Database &database) { return read(ReviewStore(database)); });
    }

private:
    struct Parts
    {
        explicit Parts(std::unique_ptr<Store> openStore)
            : store(std::move(openStore))
        {
        }

        std::unique_ptr<Store> store;
        JobTable table{*store};
        Labels labels{*store};
        Review review{*store, table};
    };

    void begin();

    QTemporaryDir m_own;
    QString m_folder;
    std::unique_ptr<Parts> m_parts;
};

/// The content of the file of a SampleResult, as its document is known.
DocumentKey documentOf(const QByteArray &content);

/// Details and row of a job with these results: each file its own.
JobDetails detailsWith(const QList<SampleResult> &results);
JobRow rowWith(const QList<SampleResult> &results);

} // namespace cd::test
