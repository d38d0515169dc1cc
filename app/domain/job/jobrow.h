// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/fileresult.h"
#include "domain/job/job.h"
#include "domain/request/jobrequest.h"
#include "domain/service/dialect.h"
#include "domain/service/serviceerror.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace cd {

/// A job's row in the store: it never changes and is never used again.
using JobKey = qint64;

/// How far the submission of a job has come. Stored as numbers: new ones go to the end.
enum class SubmissionState {
    Adopted, ///< found on the service, not submitted here
    Queued, ///< written down, not sent; will be sent when the service can be reached
    Sending, ///< a create may be on the wire
    Accepted, ///< the service made the job and told its ID
    Refused, ///< the service said no: there is no job
    Unsure, ///< sent, no answer: there may be a job
    GivenUp, ///< not sent, and will not be
    /// Written down; its files are on their way, or wait for a person's decision. The create
    /// follows once all are there.
    Uploading,
};

/// Where a person wants to have a job. Stored as numbers: new ones go to the end.
enum class Shelf {
    List,
    Archive, ///< out of the way, and only shown when asked for
    Kept, ///< brought back from the archive: time does not tidy it up again
};

/// The state's name as timelines hold it: "adopted", "queued" … "uploading". Lower case, so that no
/// status word of the service looks like it.
QString submissionWord(SubmissionState state);
/// What a timeline says once a job was deleted on the service: "deletedThere".
QString deletedThereWord();

struct JobFile
{
    FileId id; ///< empty: the service does not have it, as far as is known
    QString name; ///< empty where nobody told it
    QString path = {}; ///< on this computer, absolute; empty: it was given by its ID
    qint64 size = -1; ///< bytes; -1: not known
    QDateTime modified = {}; ///< UTC; the content's last change when it was picked, or read
    QByteArray hash = {}; ///< BLAKE2b of 256 bits of what was sent; empty: not known
    /// By which the service knows it before it has told the ID (`external_file_id`).
    QString key = {};
    std::optional<ServiceError> error = {}; ///< why it was not uploaded

    /// It lies on this computer only.
    bool isToUpload() const { return id.isEmpty() && !path.isEmpty(); }

    bool operator==(const JobFile &) const = default;
};

/// One step in a job's life, as this machine saw it.
struct TimelineEntry
{
    QDateTime at; ///< UTC
    QString word; ///< submissionWord(), or the service's own status word
    QString detail; ///< untrusted text; may be empty

    bool operator==(const TimelineEntry &) const = default;
};

/// What a submission was made from.
struct JobOrigin
{
    QString preset; ///< empty: none
    bool isPresetChanged = false; ///< what was submitted said something else than the preset
    /// The service keeps it, and it says what the request says: the second dialect sends its ID
    /// in place of rules, mode and reading. Empty: none.
    ConfigurationId configuration;

    bool operator==(const JobOrigin &) const = default;
};

/// What the list shows of a job.
struct JobRow
{
    JobKey key = 0;
    SubmissionState submission = SubmissionState::Adopted;
    Job job; ///< its id is empty until the job is accepted; mode, rules … are the request's then
    QString label; ///< the preset's name, or the user's own
    QString service; ///< the base address; see JobMonitor::setService()
    Scope scope; ///< where it was submitted to, and is asked for; empty: the key's own project
    /// In which dialect it is spoken of. In the second each file is a job of its own; see
    /// FileJobState.
    Dialect dialect = Dialect::First;
    int fileCount = 0; ///< also those that it goes on without
    int filesToUpload = 0; ///< of those; 0 once the create may leave
    std::optional<ServiceError> error; ///< why the create failed, or waits
    std::optional<ServiceError> pollError; ///< the last poll failed
    QDateTime submittedAt; ///< UTC; of adopted jobs: when the service made them
    QDateTime changedAt; ///< UTC; when something new was learned last
    bool watched = false; ///< something is still to come: a status, or the results
    std::optional<JobKey> replacedBy; ///< a later one took its place
    int resultCount = 0; ///< files that have a result
    int failedFileCount = 0; ///< files of an ended job that have none
    Shelf shelf = Shelf::List;
    JobOrigin origin;
    std::optional<qint64> creditsEstimated; ///< at most; none: free, or without a bound
    std::optional<double>
        creditsBilled; ///< as the service's usage metrics tell it; none: not known

    bool operator==(const JobRow &) const = default;
};

/// A row as it was at a moment: for who works on rows elsewhere, and so that few copies lie about.
using JobRowPtr = std::shared_ptr<const JobRow>;

/// One file's own job, of a row of the second dialect.
struct FileJobState
{
    /// Every create of it bears this: a second one returns the first's job (contract, "The second
    /// dialect"), so that it can be sent again where no answer came.
    QString transactionId;
    JobId id; ///< empty: not made yet, as far as is known
    JobStatus status; ///< the service's own; of no word until it is made
    QString errorMessage; ///< untrusted text; the service's own
    std::optional<ServiceError> error; ///< why it was refused, or waits

    bool operator==(const FileJobState &) const = default;
};

/// What is only wanted of a job that somebody looks at.
struct JobDetails
{
    JobRequest request; ///< of adopted jobs: as far as the job tells it
    QList<JobFile> files;
    QList<FileResult> results;
    QList<FileJobState>
        parts; ///< of the second dialect: one for each of the request's files, in order
    QList<TimelineEntry> timeline; ///< oldest first
    QByteArray rawJob; ///< the service's own words, JSON; empty: not known
    QByteArray rawResults; ///< a JSON array of the pages' own words; empty: not known

    bool operator==(const JobDetails &) const = default;
};

} // namespace cd
