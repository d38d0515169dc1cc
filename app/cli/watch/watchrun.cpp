// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/watch/watchrun.h"

#include "cli/console.h"
#include "cli/presetproblem.h"
#include "ui/words/errortext.h"
#include "workflow/connection/session.h"
#include "workflow/form/presetlibrary.h"
#include "workflow/form/presetversions.h"
#include "workflow/history/jobtable.h"
#include "workflow/rows/jobfacts.h"
#include "workflow/watchfolders/folderdelivery.h"
#include "workflow/workspace.h"

#include <QDateTime>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

using Pause = WatchedFolder::Pause;
using Problem = WatchedFolders::Problem;

QString pauseWord(Pause pause)
{
    switch (pause) {
    case Pause::None:
        break;
    case Pause::ByPerson:
        return u"person"_s;
    case Pause::DayBudget:
        return u"day_budget"_s;
    case Pause::MonthBudget:
        return u"month_budget"_s;
    case Pause::OverLimit:
        return u"monthly_limit"_s;
    case Pause::NoBound:
        return u"no_bound"_s;
    case Pause::FolderGone:
        return u"folder_gone"_s;
    case Pause::PresetGone:
        return u"preset_gone"_s;
    case Pause::NoService:
        return u"no_service"_s;
    case Pause::DeliversIntoItself:
        return u"delivers_into_itself"_s;
    }
    return {};
}

QString problemSentence(Problem problem)
{
    switch (problem) {
    case Problem::NoFolder:
        return WatchTexts::tr("The folder isn't there, or can't be read.");
    case Problem::WatchedAlready:
        return WatchTexts::tr("A folder in it, or above it, is watched already.");
    case Problem::IsTarget:
        return WatchTexts::tr("Documents of a watched folder are delivered into it.");
    case Problem::TargetIsWatched:
        return WatchTexts::tr("The plan would deliver into a watched folder.");
    case Problem::NoTarget:
        return WatchTexts::tr("The folder that the plan delivers to isn't there.");
    case Problem::NoPreset:
        return WatchTexts::tr("There is no such preset.");
    case Problem::NoBound:
        return WatchTexts::tr("The preset limits no pages, so what a file costs can't be told: "
                              "limit files, not credits.");
    case Problem::NoLimit:
        return WatchTexts::tr("This service costs money, and no limit is set.");
    }
    return {};
}

} // namespace

WatchRun::WatchRun(Workspace &workspace, const WatchOptions &options, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_options(options)
{
}

void WatchRun::start()
{
    WatchedFolders &folders = m_workspace.watchedFolders();
    connect(&m_workspace.session(), &Session::stateChanged, this, &WatchRun::goOn);
    connect(&m_workspace.presetVersions(), &PresetVersions::changed, this, &WatchRun::goOn);
    connect(&m_workspace.table(), &JobTable::notRead, this,
            [this](const StoreError &error) { fail(WatchStatus::Failed, errorText(error)); });
    connect(&m_workspace.table(), &JobTable::changed, this, &WatchRun::jobsChanged);
    connect(&folders, &WatchedFolders::loaded, this, &WatchRun::goOn);
    connect(&folders, &WatchedFolders::changed, this, &WatchRun::folderChanged);
    connect(&folders, &WatchedFolders::failed, this,
            [this](const StoreError &error) { fail(WatchStatus::Failed, errorText(error)); });
    connect(&folders, &WatchedFolders::submitted, this, [this](qint64 id, JobKey job, int files) {
        const WatchSpent spent = m_workspace.watchedFolders().find(id)->spent;
        m_jobs.insert(job);
        tell(u"submitted"_s,
             {{u"job"_s, job},
              {u"files"_s, files},
              {u"files_today"_s, spent.filesToday},
              {u"credits_today"_s, spent.creditsToday}});
    });
    connect(&m_workspace.folderDelivery(), &FolderDelivery::delivered, this,
            [this](qint64, DeliveryId delivery, int files, int leftOut) {
                tell(u"delivered"_s,
                     {{u"delivery"_s, delivery}, {u"files"_s, files}, {u"left_out"_s, leftOut}});
            });
    goOn();
}

/// Once the history is read and the service answers.
void WatchRun::goOn()
{
    const Session &session = m_workspace.session();
    if (m_isLeaving)
        return leave();
    if (m_hasEnded || m_isSetUp || !m_workspace.watchedFolders().isLoaded())
        return;
    if (session.state() == Session::State::NoKey)
        return fail(WatchStatus::NotWatched,
                    WatchTexts::tr("There is no API key for %1. Set LLAMA_CLOUD_API_KEY.")
                        .arg(session.profile().baseUrl().toDisplayString()));
    if (session.state() == Session::State::Failed && session.error()) {
        if (const QString why = errorText(*session.error()); std::exchange(m_saidError, why) != why)
            tell(u"error"_s, {{u"message"_s, why}}); // it is asked again
    }
    if (session.isReady() && takePreset() && !m_isSetUp) // taking it may have led here, too
        setUp();
}

/// False: its version is still to be written.
bool WatchRun::takePreset()
{
    if (m_preset.isEmpty() && QFileInfo(m_options.preset).isFile()) {
        const auto taken = m_workspace.presets().takeFrom(m_options.preset);
        if (!taken) {
            fail(WatchStatus::Invalid, presetProblem(m_options.preset, taken.error()));
            console::say(taken.error().fields);
            return false;
        }
        m_preset = *taken;
    } else if (m_preset.isEmpty()) {
        const auto found = m_workspace.presets().find(m_options.preset);
        if (!found) {
            fail(WatchStatus::Invalid,
                 WatchTexts::tr("There is no preset called “%1”, and no "
                                "such file.")
                     .arg(m_options.preset));
            return false;
        }
        m_preset = found->name;
    }
    return m_workspace.presetVersions().pointers(m_preset).inUse.number > 0;
}

void WatchRun::setUp()
{
    m_isSetUp = true;
    WatchedFolders &folders = m_workspace.watchedFolders();
    const QList<WatchedFolder> all = folders.list();
    const auto same = std::find_if(all.cbegin(), all.cend(), [this](const WatchedFolder &one) {
        return one.setup.path == m_options.folder;
    });
    WatchSetup setup
        = same == all.cend() ? WatchSetup{.takesExisting = m_options.takesExisting} : same->setup;
    setup.path = m_options.folder;
    setup.preset = m_preset;
    setup.presetVersion = m_workspace.presetVersions().pointers(m_preset).inUse.number;
    setup.service = m_workspace.session().serviceId();
    setup.filesADay = m_options.filesADay;
    setup.filesAMonth = m_options.filesAMonth;
    setup.creditsADay = m_options.creditsADay;
    setup.creditsAMonth = m_options.creditsAMonth;
    setup.delivery = m_options.delivery;
    setup.waitsForReview = m_options.waitsForReview;
    setup.isPaused = false;
    const auto preset = m_workspace.presets().find(m_preset);
    const QList<Problem> problems = folders.problems(setup, preset ? &preset->request : nullptr);
    if (!problems.isEmpty())
        return fail(WatchStatus::NotWatched, problemSentence(problems.constFirst()));
    if (setup.id == 0)
        return folders.add(setup, [this](qint64 id) { watch(id); });
    folders.change(setup);
    watch(setup.id);
}

void WatchRun::watch(qint64 id)
{
    const auto folder = m_workspace.watchedFolders().find(id);
    if (!folder)
        return fail(WatchStatus::Failed, WatchTexts::tr("The folder can't be written down."));
    m_id = id;
    tell(u"watching"_s,
         {{u"folder"_s, folder->setup.path},
          {u"service"_s, folder->setup.service},
          {u"preset"_s, folder->setup.preset},
          {u"preset_version"_s, folder->setup.presetVersion},
          {u"files_a_day"_s, folder->setup.filesADay},
          {u"files_today"_s, folder->spent.filesToday}});
    m_workspace.beginWatching(id);
}

void WatchRun::folderChanged(qint64 id)
{
    const auto folder = m_workspace.watchedFolders().find(id);
    if (m_id == 0 || id != m_id || !folder)
        return;
    if (folder->lastError) {
        if (const QString why = errorText(*folder->lastError);
            std::exchange(m_saidError, why) != why)
            tell(u"error"_s, {{u"message"_s, why}});
    }
    if (std::exchange(m_pause, folder->pause) == folder->pause)
        return;
    if (folder->pause == Pause::None)
        tell(u"resumed"_s);
    else
        tell(u"paused"_s, {{u"why"_s, pauseWord(folder->pause)}, {u"waiting"_s, folder->waiting}});
}

void WatchRun::jobsChanged(const QList<JobKey> &keys)
{
    for (const JobKey key : keys) {
        const JobRowPtr row = m_jobs.contains(key) ? m_workspace.table().find(key) : nullptr;
        if (!row || !hasEnded(*row) || !(isComplete(*row) || !hasJob(*row)))
            continue;
        m_jobs.remove(key);
        tell(u"answered"_s,
             {{u"job"_s, key},
              {u"files"_s, row->fileCount},
              {u"classified"_s, row->resultCount},
              {u"failed"_s, row->failedFileCount}});
    }
    if (m_isLeaving)
        leave();
}

void WatchRun::tell(const QString &event, QJsonObject what)
{
    if (m_hasEnded)
        return;
    what.insert(u"at"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
    what.insert(u"event"_s, event);
    if (!console::answer(QJsonDocument(what).toJson(QJsonDocument::Compact) + '\n'))
        end(WatchStatus::Failed);
}

void WatchRun::fail(WatchStatus status, const QString &why)
{
    if (m_hasEnded)
        return;
    console::say(why);
    end(status);
}

void WatchRun::interrupt()
{
    if (std::exchange(m_isLeaving, true))
        return end(WatchStatus::Stopped);
    if (m_id != 0)
        m_workspace.watchedFolders().stop();
    leave();
}

/// A create that is under way is not cut off: then nobody would know whether there is a job.
void WatchRun::leave()
{
    const QList<JobKey> keys = m_workspace.table().liveKeys();
    const bool isSending = std::any_of(keys.cbegin(), keys.cend(), [this](JobKey key) {
        return m_workspace.table().find(key)->submission == SubmissionState::Sending;
    });
    if (isSending || m_hasEnded)
        return;
    QJsonObject what;
    if (const auto folder = m_workspace.watchedFolders().find(m_id))
        what.insert(u"files_today"_s, folder->spent.filesToday);
    tell(u"stopped"_s, what);
    end(WatchStatus::Stopped);
}

void WatchRun::end(WatchStatus status)
{
    if (!std::exchange(m_hasEnded, true))
        Q_EMIT ended(status);
}

} // namespace cd
