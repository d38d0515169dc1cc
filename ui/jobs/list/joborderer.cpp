// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/list/joborderer.h"

#include <QPointer>

namespace cd {

namespace {

constexpr int preparedAtOnce = 500; // then whoever asked meanwhile has their turn

} // namespace

JobOrderer::JobOrderer(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

JobOrderer::~JobOrderer()
{
    m_pool.waitForDone();
}

void JobOrderer::update(const QList<JobRowPtr> &rows)
{
    // What went may be back before it was taken out.
    if (!m_removed.isEmpty()) {
        QSet<JobKey> back;
        for (const JobRowPtr &row : rows)
            back.insert(row->key);
        m_removed.removeIf([&back](JobKey key) { return back.contains(key); });
    }
    m_updated.append(rows);
    m_stale = true;
    run();
}

void JobOrderer::remove(const QList<JobKey> &keys)
{
    m_removed.append(keys);
    const QSet<JobKey> gone(keys.cbegin(), keys.cend());
    m_updated.removeIf([&](const JobRowPtr &row) { return gone.contains(row->key); });
    m_stale = true;
    m_wanted.renew();
    run();
}

void JobOrderer::ask(const JobQuestion &question, bool isPersons)
{
    m_question = question;
    m_asked = m_asked || isPersons;
    m_stale = true;
    m_wanted.renew();
    run();
}

void JobOrderer::find(JobGroup group, QObject *context, const Found &found)
{
    m_pool.start([this, group, found, context = QPointer<QObject>(context), index = m_index] {
        const QList<JobKey> keys = index->keysOf(group);
        QMetaObject::invokeMethod(
            this,
            [found, context, keys] {
                if (context)
                    found(keys);
            },
            Qt::QueuedConnection);
    });
}

void JobOrderer::run()
{
    if (m_running)
        return;
    if (!m_stale)
        return prepareSearch();
    m_running = true;
    m_stale = false;
    m_prepared = m_prepared && m_updated.isEmpty();
    m_pool.start([this, index = m_index, updated = std::exchange(m_updated, {}),
                  removed = std::exchange(m_removed, {}), question = m_question,
                  wanted = QPointer<QObject>(m_wanted.context())] {
        index->update(updated);
        index->remove(removed);
        const JobOrder order = index->order(question);
        QMetaObject::invokeMethod(
            this, [this, order, wanted] { finish(order, !wanted.isNull()); }, Qt::QueuedConnection);
    });
}

/// Prepares rows for searching while idle, so that the first search is answered at once.
void JobOrderer::prepareSearch()
{
    if (m_prepared)
        return;
    m_running = true;
    m_pool.start([this, index = m_index] {
        const bool isMore = index->prepareSearch(preparedAtOnce);
        QMetaObject::invokeMethod(
            this,
            [this, isMore] {
                m_running = false;
                m_prepared = !isMore;
                run();
            },
            Qt::QueuedConnection);
    });
}

void JobOrderer::finish(const JobOrder &order, bool isWanted)
{
    m_running = false;
    if (isWanted)
        Q_EMIT answered(order, std::exchange(m_asked, false));
    run();
}

} // namespace cd
