// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/review/reviewplace.h"

#include "support/patience.h"

#include <QCryptographicHash>
#include <QSignalSpy>
#include <QTest>

namespace cd::test {

using namespace Qt::StringLiterals;

DocumentKey documentOf(const QByteArray &content)
{
    return {QCryptographicHash::hash(content, QCryptographicHash::Blake2b_256)};
}

JobDetails detailsWith(const QList<SampleResult> &results)
{
    JobDetails details;
    for (const SampleResult &one : results) {
        const FileId id{u"file-"_s + one.name};
        const QByteArray content = one.content.isEmpty() ? one.name.toUtf8() : one.content;
        details.files.append({.id = id, .name = one.name, .hash = documentOf(content).value});
        details.request.fileIds.append(id);
        FileResult result;
        result.id = u"result-"_s + one.name;
        result.fileId = id;
        if (!one.isFailed)
            result.result = Classification{one.type, one.confidence, u"because"_s};
        details.results.append(result);
    }
    return details;
}

JobRow rowWith(const QList<SampleResult> &results)
{
    JobRow row;
    row.submission = SubmissionState::Accepted;
    row.service = u"service"_s;
    row.job.id = {u"job"_s};
    row.job.status = JobStatus(JobStatus::Known::PartialSuccess);
    row.fileCount = int(results.size());
    for (const SampleResult &one : results)
        ++(one.isFailed ? row.failedFileCount : row.resultCount);
    row.submittedAt = QDateTime(QDate(2026, 3, 4), QTime(5, 6), Qt::UTC);
    return row;
}

ReviewPlace::ReviewPlace(const QString &folder)
    : m_folder(folder.isEmpty() ? m_own.path() : folder)
{
    begin();
}

void ReviewPlace::begin()
{
    auto store = Store::open(m_folder);
    if (!store)
        qFatal("The store was not opened.");
    m_parts = std::make_unique<Parts>(std::move(*store));
    review().follow(labels());
    if (!table().load() || !comesTrue([this] { return table().isLoaded(); }))
        qFatal("The history was not read.");
    settle();
}

void ReviewPlace::restart()
{
    m_parts.reset();
    begin();
}

JobKey ReviewPlace::add(const QList<SampleResult> &results, const QString &preset)
{
    JobRow row = rowWith(results);
    row.origin.preset = preset;
    return add(row, detailsWith(results));
}

JobKey ReviewPlace::add(JobRow row, const JobDetails &details)
{
    return table().add(std::move(row), details);
}

bool ReviewPlace::open(const QueueChoice &choice)
{
    QSignalSpy opened(&review(), &Review::opened);
    QSignalSpy failed(&review(), &Review::failed);
    review().open(choice);
    if (!comesTrue([&] { return opened.size() + failed.size() > 0; }))
        qFatal("The queue was not opened.");
    return !opened.isEmpty();
}

void ReviewPlace::settle()
{
    bool isDone = false;
    for (int round = 0; round < 2; ++round) { // what is told may ask again
        isDone = false;
        m_parts->store->post([](Database &) { return 0; }, &review(), [&](int) { isDone = true; });
        if (!comesTrue([&] { return isDone; }))
            qFatal("The store has not done what it was asked.");
    }
}

QStringList ReviewPlace::names()
{
    QStringList all;
    for (const ReviewItem &item : review().items())
        all.append(item.name);
    return all;
}

QString ReviewPlace::current()
{
    return review().items().value(review().current()).name;
}

} // namespace cd::test
