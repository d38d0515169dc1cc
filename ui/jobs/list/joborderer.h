// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/jobs/list/jobindex.h"
#include "workflow/base/generation.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace cd {

/// Runs a JobIndex on another thread: takes in changed rows and computes the order for the latest
/// query. An order for an older query, or for rows that are gone by now, is dropped.
class JobOrderer : public QObject
{
    Q_OBJECT

public:
    explicit JobOrderer(QObject *parent = nullptr);
    ~JobOrderer() override;

    void update(const QList<JobRowPtr> &rows);
    void remove(const QList<JobKey> &keys);
    /// @p isPersons: a person waits for the answer.
    void ask(const JobQuestion &question, bool isPersons = true);
    const JobQuestion &question() const { return m_question; }
    using Found = std::function<void(const QList<JobKey> &)>;
    /// The jobs of @p group that are not archived. @p found is not called once @p context is gone.
    void find(JobGroup group, QObject *context, const Found &found);

Q_SIGNALS:
    /// @p asked: the first answer to a person's query; false: an update because rows changed.
    void answered(const cd::JobOrder &order, bool asked);

private:
    void run();
    void prepareSearch();
    void finish(const JobOrder &order, bool isWanted);

    const std::shared_ptr<JobIndex> m_index = std::make_shared<JobIndex>();
    QList<JobRowPtr> m_updated; // not in the index yet
    QList<JobKey> m_removed; // still in the index
    JobQuestion m_question;
    Generation m_wanted; // renewed when the order under way is of no use any more
    bool m_asked = false;
    bool m_stale = false;
    bool m_running = false;
    bool m_prepared = true;
    QThreadPool m_pool; // last, so that it is waited for first
};

} // namespace cd
