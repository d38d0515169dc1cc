// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/cells/jobmessage.h"

#include "ui/jobs/cells/jobgroup.h"
#include "ui/jobs/cells/jobnote.h"
#include "ui/words/formats.h"
#include "ui/words/statuswords.h"

#include <QRegularExpression>
#include <QTest>

using namespace cd;
using namespace Qt::StringLiterals;

/// What a row says of itself in one line.
class TestJobMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void stalledIsSaidInBothDialects_data();
    void stalledIsSaidInBothDialects();
    void whatWasCancelledDidNotFail();
    void cancellingIsSaidAtOnce();
};

void TestJobMessage::stalledIsSaidInBothDialects_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("status");
    QTest::addColumn<int>("hours");
    QTest::addColumn<bool>("isSaid");
    QTest::newRow("v1") << Dialect::First << u"a"_s << u"PENDING"_s << 3 << true;
    QTest::newRow("v2, one file") << Dialect::Second << u"a"_s << u"RUNNING"_s << 3 << true;
    QTest::newRow("v2, many files") << Dialect::Second << u""_s << u"RUNNING"_s << 3 << true;
    QTest::newRow("v2, none made") << Dialect::Second << u""_s << u""_s << 3 << false;
    QTest::newRow("v2, not for long") << Dialect::Second << u""_s << u"RUNNING"_s << 0 << false;
    QTest::newRow("v2, ended") << Dialect::Second << u""_s << u"COMPLETED"_s << 3 << false;
}

void TestJobMessage::stalledIsSaidInBothDialects()
{
    QFETCH(Dialect, dialect);
    QFETCH(QString, id);
    QFETCH(QString, status);
    QFETCH(int, hours);
    JobRow row;
    row.submission = SubmissionState::Accepted;
    row.dialect = dialect;
    row.hasCreates = dialect == Dialect::Second;
    row.job.id = {id};
    row.job.status = JobStatus(status);
    row.changedAt = QDateTime::currentDateTimeUtc().addSecs(-3600 * hours);
    QTEST(!jobMessage(row).isEmpty(), "isSaid");
}

void TestJobMessage::whatWasCancelledDidNotFail()
{
    JobRow row;
    row.submission = SubmissionState::Accepted;
    row.dialect = Dialect::Second;
    row.hasCreates = true;
    row.job.status = JobStatus(JobStatus::Known::PartialSuccess);
    row.job.errorMessage = u"stopped"_s;
    row.fileCount = 2983;
    row.resultCount = 398;
    row.failedFileCount = 2585;
    QCOMPARE(jobGroup(row), JobGroup::Partial);
    QVERIFY(jobMessage(row).contains(u"stopped"_s));
    row.cancelAsked = true;
    QCOMPARE(jobGroup(row), JobGroup::Cancelled);
    QVERIFY(!jobMessage(row).contains(u"stopped"_s));
    QVERIFY(jobMessage(row).contains(countText(398)) && jobMessage(row).contains(countText(2983)));
    QVERIFY(jobNote(row, {}).contains(jobMessage(row)));
}

void TestJobMessage::cancellingIsSaidAtOnce()
{
    JobRow row;
    row.submission = SubmissionState::Sending;
    row.dialect = Dialect::Second;
    row.hasCreates = true;
    row.fileCount = 20;
    QCOMPARE(jobState(row), JobState::Sending);
    row.cancelAsked = true;
    QCOMPARE(jobState(row), JobState::Cancelling);
    QCOMPARE(jobGroup(row), JobGroup::Running); // it may still cost something
    row.submission = SubmissionState::GivenUp;
    QCOMPARE(jobState(row), JobState::GivenUp);
}

QTEST_MAIN(TestJobMessage)
#include "tst_jobmessage.moc"
