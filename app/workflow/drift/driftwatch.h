// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/base/alarm.h"
#include "workflow/drift/driftmemory.h"
#include "workflow/drift/trafficreader.h"

#include <QObject>
#include <QSet>
#include <QStringList>

namespace cd {

class Clock;
class JobTable;
class PresetLibrary;
class PresetVersions;
class Settings;
class Store;

/// Looks once a day whether presets still answer as they did when they were checked, and tells when
/// two looks in a row say that they don't. Lives on the window's thread.
class DriftWatch : public QObject
{
    Q_OBJECT

public:
    /// How long the start of the program is left alone, and how long jobs gather until they are
    /// looked at.
    static constexpr std::chrono::seconds firstLook{20};
    static constexpr std::chrono::hours betweenLooks{1};

    DriftWatch(Store &store, JobTable &table, PresetLibrary &presets, PresetVersions &versions,
               Settings &settings, Clock &clock, QObject *parent = nullptr);

    void start(); ///< once the history is loaded
    /// What the preset is compared with, in the version in use.
    DriftBaseline baseline(const QString &preset) const;
    /// From now on, for that version; invalid: back to when it was checked.
    void chooseBaseline(const QString &preset, const DateSpan &dates);
    QDate today() const; ///< in the person's own time zone
    /// A person has seen it, or does not want to.
    void dismiss(const QString &preset);

Q_SIGNALS:
    /// A person is to be told, or still is since an earlier run.
    void noticed(const QString &preset, const cd::DriftReport &report);
    /// There is nothing to tell any more.
    void settled(const QString &preset);

private:
    void begin();
    void lookAtNext();
    void take(const QString &preset, const TrafficPtr &traffic);
    int versionOf(const QString &preset) const;

    JobTable &m_table;
    PresetLibrary &m_presets;
    PresetVersions &m_versions;
    Clock &m_clock;
    DriftMemory m_memory;
    TrafficReader m_reader;
    Alarm m_due;
    QSet<QString> m_dirty; // keys of presets with jobs that were not looked at
    QStringList m_queue;
    bool m_isFirst = true; // all presets are looked at then
};

} // namespace cd
