// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/evaluating/evaluationreads.h"

#include "store/evaluations/labelsetstore.h"
#include "store/jobs/jobstore.h"
#include "store/reviews/reviewstore.h"
#include "workflow/evaluating/followup.h"
#include "workflow/evaluating/sharedvalue.h"
#include "workflow/rows/exportresults.h"
#include "workflow/rows/resultcounts.h"

namespace cd {

namespace {

using States = QHash<DocumentKey, ReviewState>;

QList<RunFile> runFiles(const JobRow &row, const JobDetails &details)
{
    const QList<ExportRow> rows = exportRows(details);
    const QList<FileOutcome> outcomes = fileOutcomes(row, details, rows);
    QList<RunFile> files;
    files.reserve(rows.size());
    for (qsizetype place = 0; place < rows.size(); ++place) {
        const ExportRow &file = rows.at(place);
        const FileOutcome outcome = outcomes.at(place);
        if (file.hash.isEmpty() || outcome == FileOutcome::LeftOut)
            continue;
        files.append({.document = documentKey(file.hash, {}, {}),
                      .place = int(place),
                      .isOpen = outcome == FileOutcome::Running || outcome == FileOutcome::Waiting,
                      .answer = suggestionOf(file.result)});
    }
    return files;
}

/// Each document once, with the answer that stands; both jobs keep theirs.
QList<RunFile> mergedFiles(const QList<RunFile> &earlier, const QList<RunFile> &later,
                           StandingAnswer standing)
{
    QHash<DocumentKey, RunFile> asked;
    for (const RunFile &file : later) {
        if (file.answer || !asked.contains(file.document))
            asked.insert(file.document, file);
    }
    QList<RunFile> merged;
    for (const RunFile &file : earlier) {
        const auto again = asked.constFind(file.document);
        const bool isReplaced = again != asked.cend() && again->answer
            && isLaterStanding(file.answer, again->answer, standing);
        merged.append(isReplaced ? *again : file);
    }
    QSet<DocumentKey> known;
    for (const RunFile &file : earlier)
        known.insert(file.document);
    for (const RunFile &file : later) {
        if (!known.contains(file.document))
            merged.append(file);
    }
    return merged;
}

/// Id 0: there is none.
LabelSet versionAmong(const QList<LabelSet> &versions, int version)
{
    for (const LabelSet &one : versions) {
        if (version == 0 || one.version == version)
            return one;
    }
    return {};
}

StoreResult<ReadStates> readAgain(const ReviewStore &reviews, const States &known,
                                  const QSet<DocumentKey> &asked)
{
    return reviews.states(asked.values()).map([&](const States &found) {
        States states = known;
        for (const DocumentKey &document : asked) {
            if (found.contains(document))
                states.insert(document, found.value(document));
            else
                states.remove(document);
        }
        return sharedValue(std::move(states));
    });
}

} // namespace

StoreResult<ReadSetPtr> readLabelSet(Database &database, LabelSetId set, int version,
                                     const ReadSetPtr &known)
{
    using Answer = StoreResult<ReadSetPtr>;
    const LabelSetStore store(database);
    return store.versions(set).and_then([&](const QList<LabelSet> &versions) -> Answer {
        const LabelSet wanted = versionAmong(versions, version);
        if (wanted.id == 0)
            return sharedValue(ReadSet{});
        if (known && known->set == wanted)
            return known;
        if (known && known->set.id == wanted.id && known->set.version == wanted.version)
            return sharedValue(ReadSet{wanted, known->files});
        return store.files(wanted.id, wanted.version).map([&](const QList<LabelledFile> &files) {
            return sharedValue(ReadSet{wanted, files});
        });
    });
}

ReadRun runOf(const JobRow &row, const JobDetails &details)
{
    ReadRun read{.run = row.key, .rules = {}, .files = runFiles(row, details)};
    for (const Rule &rule : details.request.rules)
        read.rules.append(rule.type);
    return read;
}

StoreResult<ReadRunPtr> readRun(Database &database, const JobRow &row, const JobRowPtr &earlier)
{
    const JobStore jobs(database);
    const auto results = jobs.results(row.key);
    if (!results)
        return tl::make_unexpected(results.error());
    ReadRun read = runOf(row, *results);
    if (!earlier)
        return sharedValue(std::move(read));
    return jobs.results(earlier->key).map([&](const JobDetails &first) {
        QList<RunFile> files = runFiles(*earlier, first);
        for (RunFile &file : files)
            file.job = earlier->key;
        read.files = mergedFiles(files, read.files, row.standing);
        return sharedValue(std::move(read));
    });
}

StoreResult<ReadStates> readReviewStates(Database &database, const ReadSet &set,
                                         const ReadStates &known, const QSet<DocumentKey> &asked)
{
    const ReviewStore reviews(database);
    if (known)
        return readAgain(reviews, *known, asked);
    QList<DocumentKey> documents;
    documents.reserve(set.files.size());
    for (const LabelledFile &file : set.files)
        documents.append(file.document);
    return reviews.states(documents).map(
        [](const States &found) { return sharedValue(States(found)); });
}

} // namespace cd
