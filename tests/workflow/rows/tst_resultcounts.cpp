// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/rows/resultcounts.h"

#include "workflow/rows/jobmerge.h"

#include <QRegularExpression>
#include <QTest>

using namespace cd;
using namespace Qt::StringLiterals;

namespace {

FileId file(int number)
{
    return {u"f-%1"_s.arg(number)};
}

JobDetails filesWith(int count, const QList<std::optional<Classification>> &results)
{
    JobDetails details;
    for (int i = 0; i < count; ++i) {
        details.request.fileIds.append(file(i));
        details.files.append({file(i), {}});
    }
    for (int i = 0; i < int(results.size()); ++i)
        details.results.append({{}, {}, file(i), results.at(i), {}, {}});
    return details;
}

JobRow rowWith(const QString &status, bool watched = false)
{
    JobRow row;
    row.submission = SubmissionState::Accepted;
    row.job.status = JobStatus(status);
    row.watched = watched;
    return row;
}

} // namespace

/// Each file is counted once, as what it came to.
class TestResultCounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void filesOfOneJob_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<bool>("watched");
        QTest::addColumn<ResultCounts>("counts");
        const auto counts = [](int failed, int cancelled, int running, int waiting = 0) {
            return ResultCounts{2, 1, failed, cancelled, running, waiting, 0};
        };
        QTest::newRow("running") << u"RUNNING"_s << true << counts(0, 0, 3);
        QTest::newRow("results on their way") << u"SUCCESS"_s << true << counts(0, 0, 3);
        QTest::newRow("ended") << u"PARTIAL_SUCCESS"_s << false << counts(3, 0, 0);
        QTest::newRow("failed") << u"ERROR"_s << false << counts(3, 0, 0);
        QTest::newRow("cancelled") << u"CANCELLED"_s << false << counts(0, 3, 0);
        QTest::newRow("not sent") << QString() << false << counts(0, 0, 0, 3);
        QTest::newRow("a word of its own") << u"RESTING"_s << false << counts(0, 0, 3);
    }

    void filesOfOneJob()
    {
        QFETCH(const QString, status);
        QFETCH(const bool, watched);
        const Classification typed{u"cv"_s, 0.9, {}};
        const Classification untyped{std::nullopt, 0.1, {}};
        const JobDetails details = filesWith(6, {typed, untyped, typed, std::nullopt});
        const ResultCounts found = countResults(rowWith(status, watched), details);
        QTEST(found, "counts");
        QCOMPARE(found.files(), 6);
        QCOMPARE(found.classified(), 3);
    }

    /// Of the second dialect, where one ends before the other.
    void filesWithJobsOfTheirOwn()
    {
        JobDetails details = filesWith(5, {Classification{u"cv"_s, 0.9, {}}});
        details.creates = newCreates(5, Dialect::Second);
        const char *const words[] = {"COMPLETED", "FAILED", "CANCELLED", "RUNNING"};
        for (int i = 0; i < 4; ++i) {
            details.creates[i].id = {u"job-%1"_s.arg(i)};
            details.creates[i].status = JobStatus(QString::fromLatin1(words[i]));
        }
        details.creates[4].error = ServiceError{.kind = ServiceError::Kind::Rejected,
                                                .retry = ServiceError::Retry::Never};
        QCOMPARE(countResults(rowWith(u"RUNNING"_s, true), details),
                 (ResultCounts{.typed = 1, .failed = 2, .cancelled = 1, .running = 1}));
    }

    /// While files are uploaded one that failed may still come; later it is left out.
    void filesThatCouldNotBeUploaded()
    {
        JobDetails details = filesWith(2, {Classification{u"cv"_s, 0.9, {}}});
        details.files.append({{}, u"gone.pdf"_s, u"/gone.pdf"_s});
        JobRow row = rowWith({});
        row.submission = SubmissionState::Uploading;
        QCOMPARE(countResults(row, details), (ResultCounts{.typed = 1, .waiting = 2}));
        row.submission = SubmissionState::Paused;
        row.filesToUpload = 1;
        QCOMPARE(countResults(row, details), (ResultCounts{.typed = 1, .waiting = 2}));
        row.filesToUpload = 0;
        QCOMPARE(countResults(row, details),
                 (ResultCounts{.typed = 1, .waiting = 1, .leftOut = 1}));
        QCOMPARE(countResults(rowWith(u"RUNNING"_s, true), details),
                 (ResultCounts{.typed = 1, .running = 1, .leftOut = 1}));
        QCOMPARE(countResults(rowWith(u"ERROR"_s), details),
                 (ResultCounts{.typed = 1, .failed = 1, .leftOut = 1}));
    }

    void filesThatWereNotSubmitted()
    {
        const JobDetails details = filesWith(3, {});
        JobRow row = rowWith({});
        row.submission = SubmissionState::Refused;
        QCOMPARE(countResults(row, details), ResultCounts{.failed = 3});
        row.submission = SubmissionState::GivenUp;
        QCOMPARE(countResults(row, details), ResultCounts{.leftOut = 3});
        row.submission = SubmissionState::Unsure;
        QCOMPARE(countResults(row, details), ResultCounts{.waiting = 3});
    }

    void filesThatOnlyResultsName()
    {
        JobDetails details;
        details.results = {{{}, {}, file(7), Classification{u"cv"_s, 1, {}}, {}, {}}};
        QCOMPARE(countResults(rowWith(u"SUCCESS"_s), details), ResultCounts{.typed = 1});
        QCOMPARE(countResults(rowWith(u"SUCCESS"_s), {}).files(), 0);
    }
};

QTEST_GUILESS_MAIN(TestResultCounts)
#include "tst_resultcounts.moc"
