// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/fileresult.h"
#include "domain/job/job.h"
#include "domain/rare.h"
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

/// Identifies a job's row in the store for good: a key is never reused.
using JobKey = qint64;

/// How far a submission has got. Stored as numbers: add new ones at the end.
enum class SubmissionState {
    Adopted, ///< found on the service, not submitted here
    Queued, ///< stored, not sent; will be sent when the service can be reached
    Sending, ///< the create may be on the wire
    Accepted, ///< the service created the job and returned its ID
    Refused, ///< the service refused it: there is no job
    Unsure, ///< sent, but without an answer: there may be a job
    GivenUp, ///< not sent, and will not be
    /// Stored; its files are being uploaded, or wait for a person's decision. The create follows
    /// once all are uploaded.
    Uploading,
    /// Held back by a person, for lack of credits (see error), or after its pilot. What was sent
    /// goes on; nothing more is uploaded or sent until a person says so.
    Paused,
};

/// Where a person wants a job to be shown. Stored as numbers: add new ones at the end.
enum class Shelf {
    List,
    Archive, ///< shown only when asked for
    Kept, ///< in the list, brought back from the archive: the clean-up rule skips it
};

/// The state's name in timelines: "adopted", "queued" … "uploading". In lower case, so that it
/// can't be mistaken for a status of the service.
QString submissionWord(SubmissionState state);
/// The word in a timeline for a job that was deleted on the service: "deletedThere".
QString deletedThereWord();

struct JobFile
{
    FileId id; ///< empty: not uploaded, as far as is known
    QString name; ///< empty: not known
    QString path = {}; ///< on this computer, absolute; empty: it was given by ID
    qint64 size = -1; ///< bytes; -1: not known
    QDateTime modified = {}; ///< last change when it was picked or read, UTC
    QByteArray hash = {}; ///< BLAKE2b-256 of the content that was sent; empty: not known
    /// Our own key for it on the service (`external_file_id`), to find it before the ID is known.
    QString key = {};
    std::optional<ServiceError> error = {}; ///< why it was not uploaded

    /// Whether it is on this computer only.
    bool isToUpload() const { return id.isEmpty() && !path.isEmpty(); }

    bool operator==(const JobFile &) const = default;
};

/// Which answer counts for a file of which a job and one that follows it (JobOrigin::follows) have
/// one each. Stored as numbers: add new ones at the end.
enum class StandingAnswer {
    Later,
    Surer, ///< the later one, if it is not less sure
    Earlier,
};

/// One event in a job's life, as seen by this machine.
struct TimelineEntry
{
    QDateTime at; ///< UTC
    QString word; ///< submissionWord(), deletedThereWord(), or a status of the service
    QString detail; ///< untrusted text; may be empty

    bool operator==(const TimelineEntry &) const = default;
};

/// What a submission was made from.
struct JobOrigin
{
    QString preset; ///< empty: none
    bool isPresetChanged = false; ///< what was submitted differed from the preset
    /// A saved configuration with the same content as the request: API v2 sends its ID instead of
    /// rules, mode and reading. Empty: none.
    ConfigurationId configuration;
    bool areCopiesApart = false; ///< files with the same content each get an answer of their own
    /// The version of the preset that was in the form, or from which that was changed; 0: none.
    int presetVersion = 0;
    QByteArray presetHash = {}; ///< of that version
    /// The job some of whose files this one asks about again (see JobRow::standing); 0: none.
    JobKey follows = 0;

    bool operator==(const JobOrigin &) const = default;
};

/// How a person wants a submission of many creates to be sent.
struct SubmitTerms
{
    int pilot = 0; ///< so many of its creates are sent first, then it pauses; 0: all are sent
    bool isOverLimit = false; ///< it may go above the monthly limit of credits

    bool operator==(const SubmitTerms &) const = default;
};

/// What the list shows of a job.
struct JobRow
{
    JobKey key = 0;
    Job job; ///< its id is empty until it is accepted; mode, rules … are the request's until then
    QString label; ///< its name in the list: the preset's, or one that a person gave it
    /// Its number, from 1, among all that ever had this label, for good; 0: it has no label.
    int run = 0;
    QString service; ///< the profile's ID, Session::serviceId()
    Scope scope; ///< organization and project of the job; empty: the key's own
    SubmissionState submission = SubmissionState::Adopted;
    /// The API it belongs to.
    Dialect dialect = Dialect::First;
    int fileCount = 0; ///< includes files that it is submitted without
    int copyCount = 0; ///< files that get the answer of another with the same content
    int filesToUpload = 0; ///< not uploaded yet; 0, apart from a pilot, once creates may be sent
    int sentCount = 0; ///< files whose job the service has created, if hasCreates
    SubmitTerms terms;
    Rare<ServiceError> error; ///< why the create failed, or waits
    Rare<ServiceError> pollError; ///< why the last poll failed
    QDateTime submittedAt; ///< UTC; for adopted jobs: when the service created them
    QDateTime changedAt; ///< UTC; when something new was last learned
    Shelf shelf = Shelf::List;
    bool watched = false; ///< polled automatically: the status or the results are still to come
    /// A person wants it to end: what had not ended by then is cancelled, or is being cancelled;
    /// jobs of creates under way come later, perhaps to the next run.
    bool cancelAsked = false;
    /// Its creates are kept one by one (JobDetails::creates), and the job of each has an ID of its
    /// own: always in API v2, and in API v1 if its files are too many for one create. Else the row
    /// itself is all that is kept of its one create.
    bool hasCreates = false;
    std::optional<JobKey> replacedBy; ///< the later row that took its place
    int resultCount = 0; ///< files that have a result
    int failedFileCount = 0; ///< files of an ended job that have none
    JobOrigin origin;
    StandingAnswer standing = StandingAnswer::Later; ///< if it follows another
    std::optional<qint64> creditsEstimated; ///< maximum; nullopt: free, or no upper bound
    std::optional<double> creditsBilled; ///< from the service's usage metrics; nullopt: not known

    bool operator==(const JobRow &) const = default;
};

/// An immutable snapshot of a row: can be shared between threads, and saves copies.
using JobRowPtr = std::shared_ptr<const JobRow>;

/// A create of a submission: one job on the service, with one or more of the request's files.
struct Create
{
    /// Sent with it each time: the second time returns the first one's job (contract, "The second
    /// dialect"), so that it can be sent again if no answer came. API v1 has none: empty.
    QString transactionId = {};
    JobId id = {}; ///< empty: not created yet, as far as is known
    JobStatus status = {}; ///< the service's; empty until the job is created
    QString errorMessage = {}; ///< the service's: untrusted text
    /// Why it was refused, waits, or is unsure: without a transaction ID it is stored as unsure
    /// before it is sent, so that no run sends it twice (see isUnsure()).
    std::optional<ServiceError> error = {};
    int fileCount = 1; ///< of the request's files, those that follow the ones of the create before

    bool operator==(const Create &) const = default;
};

/// The data of a job that are loaded only when needed, such as when it is shown.
struct JobDetails
{
    JobRequest request; ///< for adopted jobs: as far as the job shows it
    QList<JobFile> files;
    QList<FileResult> results;
    QList<Create> creates; ///< if JobRow::hasCreates, in the order of the request's files
    QList<TimelineEntry> timeline; ///< oldest first
    QByteArray rawJob; ///< the service's answer, JSON; empty: not known
    QByteArray rawResults; ///< a JSON array of the result pages as they came; empty: not known

    bool operator==(const JobDetails &) const = default;
};

} // namespace cd
