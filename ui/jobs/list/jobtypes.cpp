// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/list/jobtypes.h"

#include "workflow/history/jobtable.h"

namespace cd {

namespace {

constexpr int knownJobs = 4000;
constexpr int mostWanted = 100; // more than a screen has; the others have been scrolled away

} // namespace

JobTypes::JobTypes(JobTable &table, QObject *parent)
    : QObject(parent)
    , m_table(table)
    , m_known(knownJobs)
{
}

QList<TypeCount> JobTypes::of(const JobRow &row)
{
    if (row.resultCount == 0)
        return {};
    const Known *known = m_known.object(row.key);
    if (!known || known->results != row.resultCount)
        ask(row.key);
    return known ? known->types : QList<TypeCount>();
}

void JobTypes::ask(JobKey key)
{
    if (m_wanted.contains(key))
        return;
    m_wanted.append(key);
    if (m_wanted.size() > mostWanted)
        m_wanted.removeFirst();
    readNext();
}

void JobTypes::readNext()
{
    if (m_isReading || m_wanted.isEmpty())
        return;
    const JobKey key = m_wanted.constLast(); // stays, so that it is not asked for again
    const JobRowPtr row = m_table.find(key);
    if (!row) {
        m_wanted.removeLast();
        return readNext();
    }
    m_isReading = true;
    m_table.fetchTypes(key, this, [this, row](const QHash<QString, int> &files) {
        m_isReading = false;
        m_wanted.removeOne(row->key);
        m_known.insert(row->key, new Known{typeCounts(files, row->job.rules), row->resultCount});
        Q_EMIT counted(row->key);
        readNext();
    });
}

} // namespace cd
