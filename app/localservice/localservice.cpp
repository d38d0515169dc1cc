// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/localservice.h"

#include "localservice/server/endpoints/endpoints.h"
#include "localservice/storage/projectstore.h"
#include "localservice/work/documentclassifier.h"

#include <functional>

namespace cd::local {

namespace {

constexpr int stopWithinMs = 2000;

LocalDatabase &opened(LocalDatabase &database, const QString &path)
{
    database.open(path);
    return database;
}

AskExamples examplesOf(ExampleTeacher &teacher)
{
    return {std::bind_front(&ExampleTeacher::labelOf, &teacher),
            std::bind_front(&ExampleTeacher::opinionOn, &teacher)};
}

} // namespace

LocalService::LocalService(const DataFolder &folder, const QString &key,
                           const QString &readerExecutable, const JudgeSetup &judge)
    : m_local(localProject(opened(m_database, folder.databasePath())))
    , m_files(m_database, folder, m_local.project.id)
    , m_directories(m_database, m_files)
    , m_jobs(m_database, m_local)
    , m_fileJobs(m_database, m_local)
    , m_configurations(m_database)
    , m_usage(m_database, m_local)
    , m_work(m_database)
    , m_examples(m_database)
    , m_teacher(m_examples, m_local.project.id, std::bind_front(&FileStore::contentHash, &m_files))
    , m_suggester(m_files, m_examples, m_local.project.id,
                  std::bind_front(&textForExample, readerExecutable))
    , m_webhooks([this](const JobId &job) { m_work.markReported(job); })
    , m_judge(judge)
    , m_trials(readerExecutable, m_files, m_judge, examplesOf(m_teacher))
    , m_runner(
          m_work,
          [this, readerExecutable](const WorkItem &item) {
              if (!m_readers.hasLocalData())
                  m_readers.setLocalData(new ReaderClient(readerExecutable));
              return classifyFile(
                  item, m_files.pathOf(item.fileId),
                  [this](const ReadRequest &order) { return m_readers.localData()->read(order); },
                  std::bind_front(&ChosenJudge::judge, &m_judge), examplesOf(m_teacher));
          },
          [this](const JobNews &news) { m_webhooks.report(news); })
    , m_guard(key)
    , m_router(m_guard)
    , m_server(m_router)
{
    const auto wakeRunner = [this] {
        m_runner.wake();
    };
    addJobEndpoints(m_router, m_jobs, m_files, m_local, wakeRunner);
    addFileJobEndpoints(
        m_router, m_fileJobs, m_files, m_configurations, m_usage, m_local,
        [this](const JobNews &news) { m_webhooks.report(news); }, wakeRunner);
    addConfigurationEndpoints(m_router, m_configurations, m_local);
    addUsageEndpoints(m_router, m_usage, m_local);
    addJudgeEndpoints(m_router, m_judge);
    addExampleEndpoints(m_router, m_examples, m_files, m_local,
                        std::bind_front(&wordsForExample, readerExecutable));
    addSuggestionEndpoints(m_router, m_local,
                           std::bind_front(&WordSuggester::suggest, &m_suggester));
    addTrialEndpoints(m_router, std::bind_front(&RuleTrials::tryOn, &m_trials), m_judge, m_local);
    addReceiverEndpoints(m_router, m_receivers, m_baseUrl);
    addFileEndpoints(m_router, m_files, folder, m_local, m_baseUrl);
    addDirectoryEndpoints(m_router, m_directories, m_files, folder, m_local);
    addProjectEndpoints(m_router, m_local);
}

bool LocalService::start(int port)
{
    if (!m_server.bind(port))
        return false;
    m_baseUrl = m_server.url();
    m_directories.removeExpired();
    m_files.removeOrphans();
    const QList<JobNews> unreported = m_work.unreported();
    for (const JobNews &news : unreported)
        m_webhooks.report(news);
    m_runner.start();
    m_server.start();
    return true;
}

bool LocalService::stop()
{
    m_judge.stop();
    const bool quiet = m_server.stop(stopWithinMs);
    const bool idle = m_runner.stop(stopWithinMs);
    return m_webhooks.stop(stopWithinMs) && quiet && idle;
}

} // namespace cd::local
