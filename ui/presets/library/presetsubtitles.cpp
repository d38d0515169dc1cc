// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/presets/library/presetsubtitles.h"

#include "ui/words/formats.h"
#include "ui/words/rules/versionname.h"
#include "workflow/form/presetversions.h"
#include "workflow/history/jobtable.h"

using namespace Qt::StringLiterals;

namespace cd {

namespace {

struct Use
{
    int jobs = 0;
    QDateTime last;
};

} // namespace

PresetSubtitles::PresetSubtitles(JobTable &table, PresetVersions &versions, QObject *parent)
    : QObject(parent)
    , m_table(table)
    , m_versions(versions)
{
    m_gap.setSingleShot(true);
    connect(&m_gap, &QTimer::timeout, this, &PresetSubtitles::changed);
    const auto soon = [this] {
        if (!m_gap.isActive())
            m_gap.start(gapMs);
    };
    connect(&table, &JobTable::added, this, soon);
    connect(&table, &JobTable::removed, this, soon);
    connect(&versions, &PresetVersions::changed, this, &PresetSubtitles::changed);
}

QHash<QString, QString> PresetSubtitles::texts(const QStringList &presets) const
{
    QHash<QString, Use> uses; // by name without case
    for (const JobKey key : m_table.keys()) {
        const JobRowPtr row = m_table.find(key);
        if (!row || row->origin.preset.isEmpty())
            continue;
        Use &use = uses[row->origin.preset.toCaseFolded()];
        ++use.jobs;
        use.last = std::max(use.last, row->submittedAt);
    }
    QHash<QString, QString> texts;
    for (const QString &name : presets) {
        QStringList parts;
        if (const int version = m_versions.pointers(name).inUse.number)
            parts += versionName(version);
        const Use use = uses.value(name.toCaseFolded());
        if (use.jobs == 0)
            parts += tr("not used yet");
        else
            //: %1: date and time of the last
            parts += tr("%Ln job(s), last %1", nullptr, use.jobs).arg(timeText(use.last));
        texts.insert(name, parts.join(u" · "_s));
    }
    return texts;
}

QList<JobKey> PresetSubtitles::jobsWith(const QString &preset, int version) const
{
    QList<JobKey> keys;
    for (const JobKey key : m_table.keys()) {
        const JobRowPtr row = m_table.find(key);
        if (row && !row->origin.preset.compare(preset, Qt::CaseInsensitive)
            && (version == 0 || row->origin.presetVersion == version))
            keys.append(key);
    }
    return keys;
}

} // namespace cd
