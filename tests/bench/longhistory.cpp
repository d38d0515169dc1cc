// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/longhistory.h"

#include "store/database.h"
#include "store/jobs/jobstore.h"

#include <QDir>
#include <QRandomGenerator>
#include <QUuid>

namespace cd::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int jobsAtOnce = 1000;

QList<Rule> rules()
{
    return {{u"invoice"_s, u"A request for payment with an invoice number, line items, a total"_s},
            {u"receipt"_s, u"A till receipt that says what was bought and how it was paid"_s},
            {u"contract"_s, u"An agreement between two parties with terms and signatures"_s}};
}

QString uuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

JobRow rowFor(JobKey key, const QDateTime &at, int files)
{
    static const QStringList statuses{u"SUCCESS"_s, u"SUCCESS"_s, u"SUCCESS"_s,
                                      u"PARTIAL_SUCCESS"_s, u"ERROR"_s};
    static const QStringList labels{u"March intake"_s, u"Q1 contracts"_s, u"Post"_s, u"Claims"_s};
    JobRow row;
    row.key = key;
    row.submission = SubmissionState::Accepted;
    row.job.id = {uuid()};
    row.job.status = JobStatus(statuses.at(key % statuses.size()));
    row.job.mode = key % 7 == 0 ? u"MULTIMODAL"_s : u"FAST"_s;
    row.job.rules = rules();
    row.job.language = u"en"_s;
    row.job.maxPages = 5;
    row.job.userId = u"user-1"_s;
    row.job.projectId = {u"1c8b0c64-3f3c-4a1d-9a7e-2a5f6c6f0001"_s};
    row.job.jobRecordId = uuid();
    row.job.createdAt = at;
    row.job.updatedAt = at.addSecs(40);
    row.job.effectiveAt = at;
    row.label = labels.at(key % labels.size()) + u' ' + QString::number(key);
    row.service = u"http://127.0.0.1:9"_s;
    row.fileCount = files;
    row.resultCount = files;
    row.submittedAt = at;
    row.changedAt = at.addSecs(40);
    return row;
}

JobDetailsChange detailsFor(const JobRow &row, int files)
{
    JobDetails details;
    details.request.rules = row.job.rules;
    for (int i = 0; i < files; ++i) {
        const FileId file{uuid()};
        details.request.fileIds.append(file);
        details.files.append({file, u"scan-%1-%2.pdf"_s.arg(row.key).arg(i)});
        FileResult result;
        result.id = uuid();
        result.fileId = file;
        result.result = Classification{row.job.rules.at(i % 3).type, 0.9,
                                       u"It has a number, line items and a total due."_s};
        result.createdAt = row.job.createdAt;
        result.updatedAt = row.job.updatedAt;
        details.results.append(result);
    }
    details.timeline = {{row.submittedAt, u"queued"_s, {}},
                        {row.submittedAt.addSecs(1), u"accepted"_s, {}},
                        {row.changedAt, row.job.status.word(), {}}};
    return JobDetailsChange::to(details);
}

} // namespace

bool makeHistory(const QString &folder, int jobs, int files)
{
    Database database;
    if (!QDir().mkpath(folder) || !database.open(folder + u"/classifydesk.sqlite"_s))
        return false;
    const QDateTime start = QDateTime::currentDateTimeUtc().addDays(-1000);
    for (int first = 1; first <= jobs; first += jobsAtOnce) {
        JobBatch batch;
        for (int key = first; key < first + jobsAtOnce && key <= jobs; ++key) {
            const JobRow row = rowFor(key, start.addSecs(qint64(key) * 800), files);
            batch.rows.append(std::make_shared<const JobRow>(row));
            batch.details.insert(key, detailsFor(row, files));
        }
        if (!JobStore(database).write(batch))
            return false;
    }
    return true;
}

} // namespace cd::bench
