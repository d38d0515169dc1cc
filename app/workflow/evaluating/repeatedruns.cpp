// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/evaluating/repeatedruns.h"

#include "domain/evaluation/typenumbers.h"
#include "workflow/history/jobtable.h"
#include "workflow/rows/exportresults.h"
#include "workflow/rows/jobfacts.h"

#include <QHash>

#include <algorithm>

namespace cd {

namespace {

/// What all runs say of a document, in their order.
struct AnswersOfFile
{
    DocumentKey document;
    QList<std::optional<Suggestion>> answers;
};

QHash<DocumentKey, std::optional<Suggestion>> answersOf(const JobRow &job,
                                                        const JobDetails &details)
{
    QHash<DocumentKey, std::optional<Suggestion>> answers;
    const QList<ExportRow> rows = exportRows(details);
    for (const ExportRow &row : rows)
        answers.insert(documentKey(row.hash, job.service, row.fileId), suggestionOf(row.result));
    return answers;
}

QList<AnswersOfFile> answersOfFiles(const QList<JobRowPtr> &jobs, const QList<JobDetails> &details)
{
    QList<QHash<DocumentKey, std::optional<Suggestion>>> runs;
    for (qsizetype at = 0; at < jobs.size(); ++at)
        runs.append(answersOf(*jobs.at(at), details.at(at)));
    QList<DocumentKey> documents = runs.value(0).keys();
    documents.removeIf([&runs](const DocumentKey &document) {
        return document.isEmpty() || !std::ranges::all_of(runs, [&document](const auto &run) {
                   return run.contains(document);
               });
    });
    std::sort(
        documents.begin(), documents.end(),
        [](const DocumentKey &one, const DocumentKey &other) { return one.value < other.value; });
    QList<AnswersOfFile> files;
    for (const DocumentKey &document : std::as_const(documents)) {
        AnswersOfFile file{document, {}};
        for (const auto &run : std::as_const(runs))
            file.answers.append(run.value(document));
        files.append(file);
    }
    return files;
}

std::optional<double> spreadOf(const AnswersOfFile &file)
{
    QList<double> known;
    for (const std::optional<Suggestion> &answer : file.answers) {
        if (answer && answer->confidence)
            known.append(*answer->confidence);
    }
    if (known.size() < 2)
        return std::nullopt;
    const auto ends = std::ranges::minmax_element(known);
    return *ends.max - *ends.min;
}

void measureSpread(RepeatedRuns &runs, const QList<AnswersOfFile> &files)
{
    int counted = 0;
    double sum = 0;
    for (const AnswersOfFile &file : files) {
        const std::optional<double> spread = spreadOf(file);
        if (!spread)
            continue;
        ++counted;
        sum += *spread;
        runs.mostSpread = std::max(runs.mostSpread.value_or(0), *spread);
    }
    if (counted > 0)
        runs.meanSpread = sum / counted;
}

/// How often the answer was given that was given most often.
qsizetype votesOf(const RepeatedAnswers &answers)
{
    qsizetype most = 0;
    for (const std::optional<int> &answer : answers) {
        if (answer)
            most = std::max(most, answers.count(answer));
    }
    return most;
}

} // namespace

bool isRepeatOf(const JobRow &one, const JobRow &other)
{
    return one.service == other.service && one.dialect == other.dialect
        && one.job.mode == other.job.mode && one.job.rules == other.job.rules
        && one.job.language == other.job.language && one.job.maxPages == other.job.maxPages
        && one.job.targetPages == other.job.targetPages
        && one.origin.follows == other.origin.follows;
}

RepeatedRuns compareRepeats(const QList<JobRowPtr> &jobs, const QList<JobDetails> &details)
{
    RepeatedRuns runs;
    for (const JobRowPtr &job : jobs)
        runs.jobs.append(job->key);
    if (jobs.size() < 2)
        return runs;
    const QList<AnswersOfFile> files = answersOfFiles(jobs, details);
    TypeNumbers numbers;
    QList<RepeatedAnswers> answers;
    for (const AnswersOfFile &file : files) {
        RepeatedAnswers ofFile;
        for (const std::optional<Suggestion> &answer : file.answers)
            ofFile.append(answer ? std::optional(numbers.of(answer->type)) : std::nullopt);
        answers.append(ofFile);
    }
    runs.figures = repeats(answers);
    measureSpread(runs, files);
    QList<qsizetype> places = runs.figures.flips;
    std::stable_sort(places.begin(), places.end(), [&answers](qsizetype one, qsizetype other) {
        return votesOf(answers.at(one)) < votesOf(answers.at(other));
    });
    for (const qsizetype place : std::as_const(places))
        runs.flips.append(files.at(place).document);
    return runs;
}

RepeatSearch::RepeatSearch(JobTable &table, QObject *parent)
    : QObject(parent)
    , m_table(table)
{
}

void RepeatSearch::look(JobKey job)
{
    m_asking.renew();
    m_table.fetchSharing(job, m_asking.context(), [this, job](const QHash<JobKey, int> &shared) {
        const JobRowPtr first = m_table.find(job);
        QList<JobKey> keys;
        if (first)
            keys.append(job);
        const bool isFew = first && first->fileCount <= mostCompared;
        for (auto it = shared.cbegin(); isFew && it != shared.cend(); ++it) {
            const JobRowPtr row = m_table.find(it.key());
            if (row && row->key != job && isComplete(*row) && row->fileCount == first->fileCount
                && isRepeatOf(*row, *first))
                keys.append(row->key);
        }
        std::sort(keys.begin(), keys.end());
        read(keys.last(std::min<qsizetype>(keys.size(), mostRuns)));
    });
}

void RepeatSearch::read(const QList<JobKey> &keys)
{
    m_table.fetchDetails(keys, m_asking.context(),
                         [this, keys](const QHash<JobKey, JobDetails> &read) {
                             QList<JobRowPtr> jobs;
                             QList<JobDetails> details;
                             for (const JobKey key : keys) {
                                 const JobRowPtr row = m_table.find(key);
                                 if (!row || !read.contains(key))
                                     continue;
                                 jobs.append(row);
                                 details.append(read.value(key));
                             }
                             Q_EMIT found(compareRepeats(jobs, details));
                         });
}

} // namespace cd
