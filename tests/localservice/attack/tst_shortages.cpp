// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/attack/processlimits.h"
#include "localservice/attack/stranger.h"
#include "localservice/servicedriver.h"
#include "support/stricttest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using cd::test::Answer;
using cd::test::Crowd;
using cd::test::LocalServiceProcess;
using cd::test::ServiceDriver;

/// What the machine lacks is made up for when it is there again, and is nobody's verdict.
class TestShortages : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void aFullDisk();
    void fewDescriptors();
};

void TestShortages::aFullDisk()
{
    LocalServiceProcess service;
    QVERIFY2(service.start(), qPrintable(service.failure()));
    const ServiceDriver driver(service);
    QStringList files;
    for (int i = 0; i < 60; ++i)
        files.append(driver.file(u"%1.txt"_s.arg(i), cd::test::receiptText()));
    const QString job = driver.job(ServiceDriver::jobBody(files));
    QVERIFY(cd::test::fillDisk(service.processId(), 4096)); // the database is larger already
    const Answer made = driver.post(u"/api/v1/classifier/jobs"_s, ServiceDriver::jobBody(files));
    QCOMPARE(made.status, 507);
    QVERIFY2(made.detail().contains(u"disk"_s), qPrintable(made.detail()));
    QCOMPARE(driver.upload(u"large.txt"_s, QByteArray(64 * 1024, 'x')).status, 507);
    QTRY_VERIFY(service.log().contains(" waits: "));
    QCOMPARE(driver.status(job), u"PENDING"_s);
    QVERIFY(cd::test::makeRoom(service.processId()));
    QTRY_COMPARE(driver.status(job), u"SUCCESS"_s);
    QCOMPARE(driver.upload(u"large.txt"_s, QByteArray(64 * 1024, 'x')).status, 201);
}

void TestShortages::fewDescriptors()
{
    LocalServiceProcess service;
    cd::test::limitDescriptors(service.process(), 64);
    QVERIFY2(service.start(), qPrintable(service.failure()));
    const ServiceDriver driver(service);
    QStringList files;
    for (int i = 0; i < 20; ++i)
        files.append(driver.file(u"%1.txt"_s.arg(i), cd::test::receiptText()));
    const QString job = driver.job(ServiceDriver::jobBody(files));
    const Crowd crowd(service.url(), std::min(400, cd::test::allowDescriptors(500) - 100));
    QTRY_COMPARE(driver.status(job), u"SUCCESS"_s);
    QVERIFY(service.isRunning());
    QVERIFY(service.stop());
}

QTEST_GUILESS_MAIN(TestShortages)
#include "tst_shortages.moc"
