// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/settings/settings.h"
#include "store/store.h"
#include "workflow/drift/driftwatch.h"
#include "workflow/fakeclock.h"
#include "workflow/form/presetlibrary.h"
#include "workflow/form/presetversions.h"
#include "workflow/history/jobtable.h"
#include "workflow/history/labels.h"

#include <QSet>
#include <QTemporaryDir>

#include <memory>

namespace cd::test {

/// So many documents of a type, with a confidence.
struct MadeAnswers
{
    std::optional<QString> type = {}; ///< nullopt: no type
    int files = 0;
    std::optional<double> confidence = 0.9;
};

/// What a job of a preset says, made up; each document is a new one.
JobDetails madeDetails(const QList<MadeAnswers> &answers, const QString &job);
JobRow madeRow(const QList<MadeAnswers> &answers, const JobOrigin &origin, const QDate &day);

/// A history with a preset, its versions and jobs, joined as the workspace joins them.
class DriftPlace
{
public:
    DriftPlace();
    ~DriftPlace();

    /// As another run of the program would; what was written is on the disk.
    void restart();
    void save(const QString &description); ///< a version of the preset Post
    /// A job of Post, in the version in use, that was submitted at noon of that day.
    JobKey add(const QDate &day, const QList<MadeAnswers> &answers);
    JobKey add(JobRow row, const JobDetails &details);
    void written(); ///< and told
    std::optional<Traffic> read();

    Store &store() { return *m_parts->store; }
    JobTable &table() { return m_parts->table; }
    PresetVersions &versions() { return m_parts->versions; }
    Labels &labels() { return m_parts->labels; }
    DriftWatch &watch() { return m_parts->watch; }
    TrafficReader &reader() { return m_parts->reader; }
    FakeClock &clock() { return m_clock; }

private:
    struct Parts
    {
        Parts(std::unique_ptr<Store> openStore, const QString &folder, FakeClock &clock)
            : store(std::move(openStore))
            , settings(Settings::fileIn(folder))
            , watch(*store, table, presets, versions, settings, clock)
        {
        }

        std::unique_ptr<Store> store;
        Settings settings;
        JobTable table{*store};
        PresetLibrary presets{*store};
        PresetVersions versions{*store, presets};
        Labels labels{*store};
        TrafficReader reader{*store};
        DriftWatch watch;
    };

    QTemporaryDir m_folder;
    FakeClock m_clock;
    int m_jobs = 0;
    QSet<JobKey> m_untold;
    std::unique_ptr<Parts> m_parts;
};

} // namespace cd::test
