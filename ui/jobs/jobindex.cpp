// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/jobindex.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

struct Sortable
{
    JobKey key;
    SortValue value;
};

// Equal values keep the newest first whichever way the column is sorted.
void sortBy(QList<Sortable> &rows, Qt::SortOrder order)
{
    const auto before = [order](const Sortable &a, const Sortable &b) {
        if (a.value != b.value)
            return order == Qt::AscendingOrder ? a.value < b.value : b.value < a.value;
        return a.key > b.key;
    };
    std::sort(rows.begin(), rows.end(), before);
}

QString haystackOf(const JobRow &row)
{
    QStringList cells;
    cells.reserve(jobColumnCount);
    for (int column = 0; column < jobColumnCount; ++column)
        cells.append(jobCellText(row, static_cast<JobColumn>(column)));
    return cells.join(u'\n').toCaseFolded();
}

} // namespace

QStringList filterWords(const QString &typed)
{
    QStringList words;
    QString word;
    bool quoted = false;
    const auto finish = [&] {
        if (!word.isEmpty())
            words.append(word.toCaseFolded());
        word.clear();
    };
    for (const QChar c : typed) {
        if (c == u'"')
            quoted = !quoted;
        else if (c.isSpace() && !quoted)
            finish();
        else
            word.append(c);
    }
    finish();
    return words;
}

void JobIndex::update(const QList<JobRow> &rows)
{
    for (const JobRow &row : rows)
        m_entries.insert(row.key, {row, jobGroup(row), haystackOf(row)});
}

void JobIndex::remove(const QList<JobKey> &keys)
{
    for (const JobKey key : keys)
        m_entries.remove(key);
}

bool JobIndex::matches(const Entry &entry, const JobQuestion &question)
{
    if (!question.groups.isEmpty() && !question.groups.contains(entry.group))
        return false;
    return std::all_of(question.words.cbegin(), question.words.cend(),
                       [&](const QString &word) { return entry.haystack.contains(word); });
}

JobOrder JobIndex::order(const JobQuestion &question) const
{
    JobOrder answer;
    QList<Sortable> rows;
    rows.reserve(m_entries.size());
    for (const Entry &entry : m_entries) {
        ++answer.counts.total;
        ++answer.counts.byGroup[static_cast<size_t>(entry.group)];
        if (matches(entry, question))
            rows.append({entry.row.key, jobSortValue(entry.row, question.sortColumn)});
    }
    sortBy(rows, question.sortOrder);
    answer.keys.reserve(rows.size());
    for (const Sortable &row : std::as_const(rows))
        answer.keys.append(row.key);
    return answer;
}

} // namespace cd
