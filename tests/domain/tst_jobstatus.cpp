// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/jobstatus.h"

#include <QTest>

using namespace Qt::StringLiterals;
using cd::JobStatus;
using Known = cd::JobStatus::Known;

class TestJobStatus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void wordsOfTheContract_data();
    void wordsOfTheContract();
    void otherWordsAreKeptAndUnfinished_data();
    void otherWordsAreKeptAndUnfinished();
    void twoUnknownWordsDiffer();
};

void TestJobStatus::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
}

void TestJobStatus::wordsOfTheContract_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<Known>("known");
    QTest::addColumn<bool>("finished");
    QTest::newRow("pending") << u"PENDING"_s << Known::Pending << false;
    QTest::newRow("running") << u"RUNNING"_s << Known::Running << false;
    QTest::newRow("success") << u"SUCCESS"_s << Known::Success << true;
    QTest::newRow("completed") << u"COMPLETED"_s << Known::Completed << true;
    QTest::newRow("partial") << u"PARTIAL_SUCCESS"_s << Known::PartialSuccess << true;
    QTest::newRow("error") << u"ERROR"_s << Known::Error << true;
    QTest::newRow("failed") << u"FAILED"_s << Known::Failed << true;
    QTest::newRow("cancelled") << u"CANCELLED"_s << Known::Cancelled << true;
}

void TestJobStatus::wordsOfTheContract()
{
    QFETCH(QString, word);
    QFETCH(Known, known);
    const JobStatus read(word);
    QVERIFY(read.known() == known);
    QCOMPARE(read.word(), word);
    QTEST(read.isFinished(), "finished");
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
