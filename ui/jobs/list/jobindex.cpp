// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/list/jobindex.h"

#include "ui/words/formats.h"
#include "workflow/rows/jobfacts.h"

#include <algorithm>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

using Sortable = std::pair<JobKey, SortValue>;

// Equal values keep the newest first whichever way the column is sorted. Sorted are only the
// places: values are long to move.
QList<JobKey> sorted(const QList<Sortable> &rows, Qt::SortOrder order)
{
    const auto before = [order](const Sortable *a, const Sortable *b) {
        if (a->second != b->second)
            return order == Qt::AscendingOrder ? a->second < b->second : b->second < a->second;
        return a->first > b->first;
    };
    std::vector<const Sortable *> places;
    places.reserve(static_cast<size_t>(rows.size()));
    for (const Sortable &row : rows)
        places.push_back(&row);
    std::sort(places.begin(), places.end(), before);
    QList<JobKey> keys;
    keys.reserve(rows.size());
    for (const Sortable *row : places)
        keys.append(row->first);
    return keys;
}

// To word a time takes long, and a job's times are of few minutes.
QString timeWords(const QDateTime &time, QHash<qint64, QString> &known)
{
    if (!time.isValid())
        return {};
    QString &words = known[time.toSecsSinceEpoch() / 60];
    if (words.isNull())
        words = timeText(time);
    return words;
}

bool isOftenAlike(JobColumn column)
{
    switch (column) {
    case JobColumn::Status:
    case JobColumn::Mode:
    case JobColumn::Rules:
    case JobColumn::Language:
    case JobColumn::MaxPages:
    case JobColumn::TargetPages:
    case JobColumn::Submission:
    case JobColumn::Service:
    case JobColumn::Project:
    case JobColumn::User:
        return true;
    default:
        return false;
    }
}

} // namespace

void JobIndex::update(const QList<JobRowPtr> &rows)
{
    for (const JobRowPtr &row : rows)
        m_entries.insert(row->key, {row, jobGroup(*row), {}, {}});
    for (const JobRowPtr &row : rows)
        m_unprepared.append(row->key);
}

QList<JobKey> JobIndex::keysOf(JobGroup group) const
{
    QList<JobKey> keys;
    for (const Entry &entry : m_entries) {
        if (entry.group == group && !isArchived(*entry.row))
            keys.append(entry.row->key);
    }
    std::sort(keys.begin(), keys.end());
    return keys;
}

bool JobIndex::prepareSearch(int atMost)
{
    for (int made = 0; made < atMost && !m_unprepared.isEmpty();) {
        const auto entry = m_entries.find(m_unprepared.takeLast());
        if (entry == m_entries.end() || !entry->own.isNull())
            continue;
        makeHaystack(*entry);
        ++made;
    }
    return !m_unprepared.isEmpty();
}

void JobIndex::makeHaystack(Entry &entry)
{
    QHash<qint64, QString> times;
    QString own;
    QString common;
    for (int i = 0; i < jobColumnCount; ++i) {
        const auto column = static_cast<JobColumn>(i);
        const auto time = jobCellTime(*entry.row, column);
        const QString text = time ? timeWords(*time, times) : jobCellText(*entry.row, column);
        (isOftenAlike(column) ? common : own) += text + u'\n';
    }
    entry.own = own.toCaseFolded().toUtf8();
    entry.common = *m_common.insert(common.toCaseFolded().toUtf8());
}

void JobIndex::remove(const QList<JobKey> &keys)
{
    for (const JobKey key : keys)
        m_entries.remove(key);
}

bool JobIndex::matches(Entry &entry, const JobQuestion &question, const QList<Word> &words)
{
    if (isArchived(*entry.row) != question.archived)
        return false;
    if (!question.groups.isEmpty() && !question.groups.contains(entry.group))
        return false;
    if (words.isEmpty())
        return true;
    if (entry.own.isNull())
        makeHaystack(entry);
    return std::all_of(words.cbegin(), words.cend(), [&](const Word &word) {
        return word.named.contains(entry.row->key) || entry.own.contains(word.utf8)
            || entry.common.contains(word.utf8);
    });
}

JobOrder JobIndex::order(const JobQuestion &question)
{
    JobOrder answer;
    QList<Sortable> rows;
    rows.reserve(m_entries.size());
    QList<Word> words;
    for (const QString &word : question.words)
        words.append({word.toUtf8(), question.named.value(word)});
    for (Entry &entry : m_entries) {
        JobCounts &counts = isArchived(*entry.row) ? answer.archivedCounts : answer.counts;
        ++counts.total;
        ++counts.byGroup[static_cast<size_t>(entry.group)];
        if (matches(entry, question, words))
            rows.append({entry.row->key, jobSortValue(*entry.row, question.sortColumn)});
    }
    answer.keys = sorted(rows, question.sortOrder);
    return answer;
}

} // namespace cd
