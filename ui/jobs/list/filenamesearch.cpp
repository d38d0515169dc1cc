// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/list/filenamesearch.h"

#include "workflow/history/jobtable.h"

#include <algorithm>
#include <utility>

namespace cd {

namespace {

constexpr JobKey jobsAtOnce = 4000; // with ten files each: some ten milliseconds of the store

} // namespace

FileNameSearch::FileNameSearch(JobTable &table, QObject *parent)
    : QObject(parent)
    , m_table(table)
{
    connect(&table, &JobTable::added, this, &FileNameSearch::takeIn);
}

void FileNameSearch::look(const QStringList &words)
{
    QStringList searched;
    std::copy_if(words.cbegin(), words.cend(), std::back_inserter(searched),
                 [](const QString &word) { return word.size() >= shortestWord; });
    if (searched == m_words)
        return;
    m_words = searched;
    m_named.clear();
    m_ranges.clear();
    m_asking.renew();
    m_isAsking = false;
    m_isNew = true;
    takeIn(m_table.keys());
}

void FileNameSearch::takeIn(const QList<JobKey> &keys)
{
    if (m_words.isEmpty() || keys.isEmpty())
        return;
    const auto [first, last] = std::minmax_element(keys.cbegin(), keys.cend());
    add(*first, *last);
    askNext();
}

void FileNameSearch::add(JobKey first, JobKey last)
{
    for (JobKey from = first; from <= last; from += jobsAtOnce)
        m_ranges.append({from, std::min(from + jobsAtOnce, last + 1)});
}

void FileNameSearch::askNext()
{
    if (m_isAsking)
        return;
    if (m_ranges.isEmpty()) {
        Q_EMIT found(std::exchange(m_isNew, false));
        return;
    }
    m_isAsking = true;
    const Range range = m_ranges.takeLast();
    m_table.fetchNamed(m_words, range.from, range.to, m_asking.context(),
                       [this](const QHash<QString, QSet<JobKey>> &named) {
                           m_isAsking = false;
                           for (auto it = named.cbegin(); it != named.cend(); ++it)
                               m_named[it.key()].unite(it.value());
                           askNext();
                       });
}

} // namespace cd
