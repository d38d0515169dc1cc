// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newjob/rules/lastrun.h"

#include "workflow/history/jobtable.h"
#include "workflow/rows/jobfacts.h"

#include <QEvent>

#include <algorithm>

namespace cd {

namespace {

constexpr int gapMs = 300; // a person who writes a type changes the types with each letter

QStringList typesOf(const QList<Rule> &rules)
{
    QStringList types;
    for (const Rule &rule : rules)
        types += rule.type.trimmed();
    types.removeAll(QString());
    types.sort();
    return types;
}

} // namespace

LastRun::LastRun(JobTable &table, QWidget *page)
    : QObject(page)
    , m_table(table)
    , m_page(page)
{
    page->installEventFilter(this);
    m_gap.setSingleShot(true);
    connect(&m_gap, &QTimer::timeout, this, &LastRun::read);
    connect(&table, &JobTable::loaded, this, [this] { m_gap.start(gapMs); });
    connect(&table, &JobTable::changed, this, &LastRun::tableChanged);
    connect(&table, &JobTable::removed, this, [this](const QList<JobKey> &keys) {
        if (keys.contains(m_key))
            m_gap.start(gapMs);
    });
}

void LastRun::setForm(const QString &preset, const QList<Rule> &rules)
{
    const QStringList types = typesOf(rules);
    if (preset == m_preset && types == m_types)
        return;
    m_preset = preset;
    m_types = types;
    m_gap.start(gapMs);
}

bool LastRun::isOfForm(const JobRow &row) const
{
    if (row.resultCount == 0 || !isComplete(row))
        return false;
    const bool isOfPreset
        = !m_preset.isEmpty() && row.origin.preset.compare(m_preset, Qt::CaseInsensitive) == 0;
    return isOfPreset || (!m_types.isEmpty() && typesOf(row.job.rules) == m_types);
}

void LastRun::tableChanged(const QList<JobKey> &keys)
{
    if (!m_table.isLoaded() || m_gap.isActive())
        return;
    const bool isNews = std::any_of(keys.cbegin(), keys.cend(), [this](JobKey key) {
        const JobRowPtr row = m_table.find(key);
        return row && key >= m_key && isOfForm(*row);
    });
    if (isNews)
        m_gap.start(gapMs);
}

bool LastRun::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show && m_isStale)
        m_gap.start(0); // when it counts as visible
    return QObject::eventFilter(watched, event);
}

void LastRun::read()
{
    m_isStale = !m_page->isVisible();
    if (m_isStale || !m_table.isLoaded())
        return;
    m_reading.renew();
    const QList<JobKey> &keys = m_table.keys();
    const auto newest = std::find_if(keys.crbegin(), keys.crend(), [this](JobKey key) {
        const JobRowPtr row = m_table.find(key);
        return row && isOfForm(*row);
    });
    if (newest == keys.crend())
        return take(0, {});
    const JobKey key = *newest;
    m_table.fetchTypes(key, m_reading.context(),
                       [this, key](const QHash<QString, int> &byType) { take(key, byType); });
}

void LastRun::take(JobKey key, const QHash<QString, int> &byType)
{
    m_key = key;
    RunCounts counts;
    ChosenCounts chosen{byType, 0};
    if (const JobRowPtr row = m_table.find(key)) {
        for (const QString &type : typesOf(row->job.rules))
            counts.byType.insert(type, byType.value(type));
    }
    for (const int files : byType)
        chosen.all += files;
    if (counts == m_counts && chosen == m_chosen)
        return;
    m_counts = counts;
    m_chosen = chosen;
    Q_EMIT changed();
}

} // namespace cd
