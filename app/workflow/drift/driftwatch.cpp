// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/drift/driftwatch.h"

#include "store/values.h"
#include "workflow/base/clock.h"
#include "workflow/evaluating/checkedversions.h"
#include "workflow/form/presetlibrary.h"
#include "workflow/form/presetversions.h"
#include "workflow/history/jobtable.h"

#include <utility>

namespace cd {

DriftWatch::DriftWatch(Store &store, JobTable &table, PresetLibrary &presets,
                       PresetVersions &versions, Settings &settings, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_table(table)
    , m_presets(presets)
    , m_versions(versions)
    , m_clock(clock)
    , m_memory(settings)
    , m_reader(store)
    , m_due(clock, [this] { begin(); })
{
}

void DriftWatch::start()
{
    connect(&m_table, &JobTable::changed, this, [this](const QList<JobKey> &keys) {
        for (const JobKey key : keys) {
            if (const JobRowPtr row = m_table.find(key); row && row->resultCount > 0)
                m_dirty.insert(presetKey(row->origin.preset));
        }
    });
    m_due.setFor(m_clock.elapsed() + firstLook);
}

DriftBaseline DriftWatch::baseline(const QString &preset) const
{
    const int version = versionOf(preset);
    const CheckedVersion checked = checkedVersion(m_versions.pointers(preset));
    DriftBaseline baseline{.chosen = m_memory.state(preset, version).chosen};
    if (checked.number == version && checked.at.isValid())
        baseline.checked = checked.at.toLocalTime().date();
    return baseline;
}

/// What was seen in comparison with something else counts for nothing.
void DriftWatch::chooseBaseline(const QString &preset, const DateSpan &dates)
{
    DriftState state = m_memory.state(preset, versionOf(preset));
    if (state.chosen == dates)
        return;
    state.chosen = dates;
    state.alarms = 0;
    m_memory.set(preset, state);
}

QDate DriftWatch::today() const
{
    return m_clock.now().toLocalTime().date();
}

void DriftWatch::dismiss(const QString &preset)
{
    DriftState state = m_memory.state(preset, versionOf(preset));
    if (!std::exchange(state.isOpen, false))
        return;
    m_memory.set(preset, state);
    Q_EMIT settled(preset);
}

int DriftWatch::versionOf(const QString &preset) const
{
    return m_versions.pointers(preset).inUse.number;
}

void DriftWatch::begin()
{
    m_due.setFor(m_clock.elapsed() + betweenLooks);
    const QStringList names = m_presets.names();
    if (m_isFirst)
        m_memory.keepOnly(names);
    for (const QString &name : names) {
        if (m_versions.pointers(name).useCount > 0
            && (m_isFirst || m_dirty.contains(presetKey(name))) && !m_queue.contains(name))
            m_queue.append(name);
    }
    m_isFirst = false;
    m_dirty.clear();
    if (!m_reader.isReading())
        lookAtNext();
}

/// One after the other, so that readings don't pile up. One that fails is tried another day.
void DriftWatch::lookAtNext()
{
    if (m_queue.isEmpty())
        return;
    const QString preset = m_queue.takeFirst();
    m_reader.read(preset, m_versions.pointers(preset).inUse, this,
                  [this, preset](const StoreResult<TrafficPtr> &traffic) {
                      if (traffic)
                          take(preset, *traffic);
                      lookAtNext();
                  });
}

void DriftWatch::take(const QString &preset, const TrafficPtr &traffic)
{
    if (versionOf(preset) != traffic->version)
        return; // another one came into use meanwhile
    const DriftReport report = driftReport(*traffic, baseline(preset), today());
    DriftState state = m_memory.state(preset, traffic->version);
    const bool wasOpen = state.isOpen;
    state.look(today(), traffic->files(), report.isAlarm());
    m_memory.set(preset, state);
    if (state.isOpen)
        Q_EMIT noticed(preset, report);
    else if (wasOpen)
        Q_EMIT settled(preset);
}

} // namespace cd
