// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/settings/settings.h"
#include "workflow/form/presetlibrary.h"
#include "workflow/form/presetversions.h"
#include "workflow/spending/budget.h"
#include "workflow/watchfolders/watchedfolders.h"
#include "workflow/workplace.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <optional>

namespace cd::test {

/// Watched folders over a workplace: what they submit stands in its table, and goes nowhere unless
/// the workplace reaches a service.
class WatchPlace
{
public:
    explicit WatchPlace(const QUrl &service = QUrl(QStringLiteral("http://127.0.0.1:9")));

    void begin(); ///< what it left before goes on
    void end();
    void kill();

    Workplace &work() { return m_work; }
    FakeClock &clock() { return m_work.clock(); }
    WatchedFolders &folders() { return m_parts->folders; }
    Budget &budget() { return m_parts->budget; }
    /// The folder that is watched, and a file in it.
    QString folder() const { return m_folder.path() + QStringLiteral("/in"); }
    QString path(const QString &name) const { return folder() + u'/' + name; }
    void write(const QString &name, const QByteArray &content) const;

    /// How folder() is watched if nothing else is said.
    WatchSetup setup() const;
    qint64 add(const WatchSetup &setup);
    WatchedFolder shown(qint64 id) { return *m_parts->folders.find(id); }
    /// Where it sends to.
    void setService(const QString &service, bool isReady = true, std::optional<Prices> prices = {});

    /// Lets time pass in steps of @p step until @p come. False: it does not come.
    bool pass(const std::function<bool()> &come,
              std::chrono::milliseconds step = std::chrono::seconds(5));
    /// Looks twice, so that whatever is stable now has been seen to be.
    void lookTwice();

    QList<JobKey> jobs() { return m_work.table().keys(); }
    int filesSent(); ///< of all jobs
    QStringList namesSent(); ///< sorted
    /// How many were sent on each day.
    QHash<QDate, int> filesByDay();

private:
    struct Parts
    {
        explicit Parts(Workplace &work, const QString &settingsFile);

        Settings settings;
        PresetLibrary presets;
        PresetVersions versions;
        Budget budget;
        WatchedFolders folders;
    };

    QTemporaryDir m_folder;
    Workplace m_work;
    std::unique_ptr<Parts> m_parts;
};

} // namespace cd::test
