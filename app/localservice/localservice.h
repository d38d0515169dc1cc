// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/judges/chosenjudge.h"
#include "localservice/localproject.h"
#include "localservice/reading/readerclient.h"
#include "localservice/server/endpoints/webhookreceivers.h"
#include "localservice/server/http/authguard.h"
#include "localservice/server/http/httpserver.h"
#include "localservice/server/http/router.h"
#include "localservice/storage/configurationstore.h"
#include "localservice/storage/database/datafolder.h"
#include "localservice/storage/database/localdatabase.h"
#include "localservice/storage/directorystore.h"
#include "localservice/storage/examplestore.h"
#include "localservice/storage/filejobstore.h"
#include "localservice/storage/filestore.h"
#include "localservice/storage/localjobs.h"
#include "localservice/storage/usagestore.h"
#include "localservice/storage/workstore.h"
#include "localservice/work/exampleteacher.h"
#include "localservice/work/jobrunner.h"
#include "localservice/work/ruletrials.h"
#include "localservice/work/webhooksender.h"
#include "localservice/work/wordsuggester.h"

#include <QThreadStorage>
#include <QUrl>

namespace cd::local {

/// The whole service for one data folder: creates its parts, starts and stops them.
class LocalService
{
public:
    /// @p folder must outlive it. Throws StorageFailure.
    LocalService(const DataFolder &folder, const QString &key, const QString &readerExecutable,
                 const JudgeSetup &judge);

    /// @p port 0: a free one. False: the port is in use.
    bool start(int port);
    QUrl url() const { return m_server.url(); }
    /// Stops it; blocks for some seconds at most. False: threads are still running, and the process
    /// must exit at once. Work under way is then repeated after the next start.
    bool stop();

private:
    LocalDatabase m_database;
    LocalProject m_local;
    FileStore m_files;
    DirectoryStore m_directories;
    LocalJobs m_jobs;
    FileJobStore m_fileJobs;
    ConfigurationStore m_configurations;
    UsageStore m_usage;
    WorkStore m_work;
    ExampleStore m_examples;
    ExampleTeacher m_teacher;
    WordSuggester m_suggester;
    WebhookReceivers m_receivers;
    WebhookSender m_webhooks;
    ChosenJudge m_judge;
    QThreadStorage<ReaderClient *> m_readers; // of the runner's threads, with which they go
    RuleTrials m_trials;
    JobRunner m_runner;
    AuthGuard m_guard;
    QUrl m_baseUrl; // from start() on
    Router m_router;
    HttpServer m_server;
};

} // namespace cd::local
