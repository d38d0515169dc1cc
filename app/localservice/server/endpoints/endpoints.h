// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/storage/examplestore.h"

#include "domain/job/trial.h"
#include "domain/request/jobrequest.h"

#include <functional>

class QUrl;

namespace cd {
struct SuggestionOrder;
struct WordSuggestions;
} // namespace cd

namespace cd::local {

class ChosenJudge;
class ConfigurationStore;
class DataFolder;
class DirectoryStore;
class FileJobStore;
class FileStore;
class LocalJobs;
class Router;
class UsageStore;
class WebhookReceivers;
struct JobNews;
struct LocalProject;

// Each function adds the handlers of some paths to a router. The other arguments must outlive it.

/// /api/v1/classifier/jobs
void addJobEndpoints(Router &router, LocalJobs &jobs, const FileStore &files,
                     const LocalProject &local, const std::function<void()> &wakeRunner);

/// /api/v2/classify. @p tell is called for jobs that were created or cancelled, for new ones before
/// @p wakeRunner.
void addFileJobEndpoints(Router &router, FileJobStore &jobs, const FileStore &files,
                         const ConfigurationStore &configurations, const UsageStore &usage,
                         const LocalProject &local,
                         const std::function<void(const JobNews &)> &tell,
                         const std::function<void()> &wakeRunner);

/// /api/v1/beta/configurations
void addConfigurationEndpoints(Router &router, ConfigurationStore &configurations,
                               const LocalProject &local);

/// /api/v1/beta/usage-metrics: what this service's jobs would have cost.
void addUsageEndpoints(Router &router, const UsageStore &usage, const LocalProject &local);

/// /local/webhook-receivers, which the real service does not have: addresses for trying webhooks.
/// Creating, reading and removing one needs the key; delivering to its address does not.
/// @p baseUrl: the service's own address, to be set before the first request.
void addReceiverEndpoints(Router &router, WebhookReceivers &receivers, const QUrl &baseUrl);

/// /local/judge, which the real service does not have: who judges, whether it answers, choosing and
/// trying another.
void addJudgeEndpoints(Router &router, ChosenJudge &judge);

/// /api/v1/beta/files, and the signed URLs for downloading a file's content without the key.
/// @p baseUrl: the service's own address, to be set before the first request.
void addFileEndpoints(Router &router, FileStore &files, const DataFolder &folder,
                      const LocalProject &local, const QUrl &baseUrl);

/// /api/v1/beta/directories: ephemeral ones, whose files can be classified like all others.
void addDirectoryEndpoints(Router &router, DirectoryStore &directories, FileStore &files,
                           const DataFolder &folder, const LocalProject &local);

/// The words of the stored file at a path, which was uploaded under a name; an error says in one
/// sentence why they can't be had. Blocks.
using ExampleWords
    = std::function<tl::expected<WordCounts, QString>(const QString &path, const QString &name)>;

/// /local/examples, which the real service does not have: documents whose type was confirmed.
void addExampleEndpoints(Router &router, ExampleStore &examples, const FileStore &files,
                         const LocalProject &local, const ExampleWords &wordsOfFile);

/// WordSuggester::suggest(). Blocks.
using SuggestWords = std::function<WordSuggestions(const SuggestionOrder &order)>;

/// /local/suggestions, which the real service does not have: words that tell documents of a type
/// from others.
void addSuggestionEndpoints(Router &router, const LocalProject &local, const SuggestWords &suggest);

/// RuleTrials::tryOn(). Blocks, as long as @p isWanted.
using TryRules = std::function<tl::expected<Trial, QString>(
    const FileId &file, const JobRequest &request, const std::function<bool()> &isWanted)>;

/// /local/trials, which the real service does not have: rules tried on files, without a job.
void addTrialEndpoints(Router &router, const TryRules &tryOn, const ChosenJudge &judge,
                       const LocalProject &local);

/// /api/v1/projects and /api/v1/organizations: one of each.
void addProjectEndpoints(Router &router, const LocalProject &local);

} // namespace cd::local
