// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/job/jobstatus.h"
#include "support/stricttest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using cd::JobStatus;
using Known = cd::JobStatus::Known;
using Outcome = cd::JobStatus::Outcome;

class TestJobStatus : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void wordsOfTheContract_data();
    void wordsOfTheContract();
    void otherWordsAreKeptAndUnfinished_data();
    void otherWordsAreKeptAndUnfinished();
    void twoUnknownWordsDiffer();
};

void TestJobStatus::wordsOfTheContract_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<Known>("known");
    QTest::addColumn<Outcome>("outcome");
    QTest::newRow("pending") << u"PENDING"_s << Known::Pending << Outcome::Open;
    QTest::newRow("running") << u"RUNNING"_s << Known::Running << Outcome::Open;
    QTest::newRow("success") << u"SUCCESS"_s << Known::Success << Outcome::Success;
    QTest::newRow("completed") << u"COMPLETED"_s << Known::Completed << Outcome::Success;
    QTest::newRow("partial") << u"PARTIAL_SUCCESS"_s << Known::PartialSuccess << Outcome::Partial;
    QTest::newRow("error") << u"ERROR"_s << Known::Error << Outcome::Failed;
    QTest::newRow("failed") << u"FAILED"_s << Known::Failed << Outcome::Failed;
    QTest::newRow("cancelled") << u"CANCELLED"_s << Known::Cancelled << Outcome::Cancelled;
}

void TestJobStatus::wordsOfTheContract()
{
    QFETCH(QString, word);
    QFETCH(Known, known);
    const JobStatus read(word);
    QVERIFY(read.known() == known);
    QCOMPARE(read.word(), word);
    QFETCH(Outcome, outcome);
    QVERIFY(read.outcome() == outcome);
    QCOMPARE(read.isFinished(), outcome != Outcome::Open);
    QVERIFY(read == JobStatus(known));
}

void TestJobStatus::otherWordsAreKeptAndUnfinished_data()
{
    QTest::addColumn<QString>("word");
    QTest::newRow("none") << QString();
    QTest::newRow("a new one") << u"ON_HOLD"_s;
    QTest::newRow("lower case") << u"success"_s;
    QTest::newRow("a blank behind") << u"SUCCESS "_s;
}

void TestJobStatus::otherWordsAreKeptAndUnfinished()
{
    QFETCH(QString, word);
    const JobStatus status(word);
    QVERIFY(status.known() == Known::Unknown);
    QCOMPARE(status.word(), word);
    QVERIFY(!status.isFinished());
}

void TestJobStatus::twoUnknownWordsDiffer()
{
    QVERIFY(JobStatus(u"QUEUED"_s) == JobStatus(u"QUEUED"_s));
    QVERIFY(JobStatus(u"QUEUED"_s) != JobStatus(u"ON_HOLD"_s));
    QVERIFY(JobStatus() == JobStatus(Known::Unknown));
}

QTEST_GUILESS_MAIN(TestJobStatus)
#include "tst_jobstatus.moc"
