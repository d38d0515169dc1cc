// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/taughtservice.h"
#include "support/stricttest.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace cd::test;

/// The service learns from what people confirm.
class TestLearningService : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_driver.reset(); }

    void answersAreTheSameWithoutExamples();
    void itLearns();
    void anExampleAnswersWithItsLabel();
    void anExampleWaitsForNoJudge();
    void examplesOutliveTheirFilesAndTheService();
    void filesOfBeforeHashesAreReadForThem();
    void damagedWordsDoNoHarm();
    void manyMayTeachAndAskAtOnce();

private:
    void use(bool used) const
    {
        QCOMPARE(m_driver->put(examplesPath() + u"/settings"_s, {{u"use"_s, used}}).status, 200);
    }
    /// Does @p sql in the service's database while it is stopped.
    void change(const QString &sql);
    /// The result of a file with rules for garden and chess that say nothing.
    QJsonObject resultOf(const QString &file) const;

    std::unique_ptr<LocalServiceProcess> m_service;
    std::unique_ptr<ServiceDriver> m_driver;
};

void TestLearningService::init()
{
    m_service = std::make_unique<LocalServiceProcess>();
    QVERIFY2(m_service->start(), qPrintable(m_service->failure()));
    m_driver = std::make_unique<ServiceDriver>(*m_service);
}

QJsonObject TestLearningService::resultOf(const QString &file) const
{
    QJsonObject body = ServiceDriver::jobBody({file});
    body.insert("rules"_L1,
                QJsonArray{QJsonObject{{u"type"_s, u"plot"_s},
                                       {u"description"_s, u"Records kept at the shed"_s}},
                           QJsonObject{{u"type"_s, u"board"_s},
                                       {u"description"_s, u"Records kept at the hall"_s}}});
    const QString job = m_driver->job(body);
    [&] {
        QTRY_COMPARE_WITH_TIMEOUT(m_driver->status(job), u"SUCCESS"_s, 60'000);
    }();
    return m_driver->results(job).at(0)["result"_L1].toObject();
}

void TestLearningService::answersAreTheSameWithoutExamples()
{
    const QString file = m_driver->file(u"invoice.txt"_s, cd::test::invoiceText());
    const auto answer = [&] {
        const QString job = m_driver->job(ServiceDriver::jobBody({file}));
        [&] {
            QTRY_COMPARE_WITH_TIMEOUT(m_driver->status(job), u"SUCCESS"_s, 60'000);
        }();
        return m_driver->results(job).at(0)["result"_L1].toObject();
    };
    const QJsonObject before = answer();
    QCOMPARE(before.value("type"_L1).toString(), u"invoice"_s);
    teach(*m_driver); // of types that the rules don't have
    QCOMPARE(answer(), before);
    label(*m_driver, file, u"receipt"_s);
    QCOMPARE(answer(), before); // they are not used
    use(true);
    QCOMPARE(answer().value("type"_L1).toString(), u"receipt"_s);
    use(false);
    QCOMPARE(answer(), before);
    use(true);
    m_driver->remove(examplesPath());
    QCOMPARE(answer(), before);
}

void TestLearningService::itLearns()
{
    teach(*m_driver);
    use(true);
    for (int i = 10; i < 15; ++i) {
        const QJsonObject garden = resultOf(m_driver->file(u"new.txt"_s, gardenText(i)));
        QCOMPARE(garden.value("type"_L1).toString(), u"plot"_s);
        const QString why = garden.value("reasoning"_L1).toString();
        QVERIFY2(why.contains(u"confirmed as “plot”"_s) && why.contains(u"“garden-"_s)
                     && why.contains(u"not the words of the rule"_s),
                 qPrintable(why));
        const QJsonObject chess = resultOf(m_driver->file(u"new.txt"_s, chessText(i)));
        QCOMPARE(chess.value("type"_L1).toString(), u"board"_s);
    }
}

void TestLearningService::anExampleAnswersWithItsLabel()
{
    teach(*m_driver);
    use(true);
    const QString file = m_driver->file(u"again.txt"_s, gardenText(0));
    QCOMPARE(resultOf(file).value("type"_L1).toString(), u"plot"_s);
    QVERIFY(resultOf(file)
                .value("reasoning"_L1)
                .toString()
                .startsWith(u"This file is itself a confirmed example (“garden-0.txt”)"_s));
    label(*m_driver, file, u"board"_s);
    QCOMPARE(resultOf(file).value("type"_L1).toString(), u"board"_s);
    label(*m_driver, file, QJsonValue::Null);
    QVERIFY(resultOf(file).value("type"_L1).isNull());
}

/// Nobody is there who could judge.
void TestLearningService::anExampleWaitsForNoJudge()
{
    teach(*m_driver);
    use(true);
    QVERIFY(m_service->stop());
    QVERIFY2(m_service->start({u"--judge"_s, u"http://127.0.0.1:9"_s}),
             qPrintable(m_service->failure()));
    m_driver = std::make_unique<ServiceDriver>(*m_service);
    const QString known = m_driver->file(u"again.txt"_s, gardenText(0));
    QCOMPARE(resultOf(known).value("type"_L1).toString(), u"plot"_s);
}

void TestLearningService::examplesOutliveTheirFilesAndTheService()
{
    teach(*m_driver);
    use(true);
    const QJsonArray files = m_driver->get(u"/api/v1/beta/files"_s).object()["items"_L1].toArray();
    for (const QJsonValueConstRef file : files)
        m_driver->remove(u"/api/v1/beta/files/"_s + file["id"_L1].toString());
    QVERIFY(m_service->stop());
    QVERIFY2(m_service->start(), qPrintable(m_service->failure()));
    m_driver = std::make_unique<ServiceDriver>(*m_service);
    QCOMPARE(m_driver->get(examplesPath()).object().value("total_size"_L1).toInt(), 10);
    const QString file = m_driver->file(u"new.txt"_s, gardenText(20));
    QCOMPARE(resultOf(file).value("type"_L1).toString(), u"plot"_s);
}

void TestLearningService::filesOfBeforeHashesAreReadForThem()
{
    teach(*m_driver);
    use(true);
    const QString file = m_driver->file(u"again.txt"_s, gardenText(0));
    label(*m_driver, file, u"board"_s);
    change(u"UPDATE files SET content_hash = ''"_s);
    QCOMPARE(resultOf(file).value("type"_L1).toString(), u"board"_s);
    QCOMPARE(label(*m_driver, file, u"plot"_s).object().value("file_name"_L1).toString(),
             u"garden-0.txt"_s); // the same example
}

void TestLearningService::change(const QString &sql)
{
    QVERIFY(m_service->stop());
    const QString connection = u"damage"_s;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        database.setDatabaseName(m_service->dataFolder() + u"/service.sqlite"_s);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(sql));
    }
    QSqlDatabase::removeDatabase(connection);
    QVERIFY2(m_service->start(), qPrintable(m_service->failure()));
    m_driver = std::make_unique<ServiceDriver>(*m_service);
}

void TestLearningService::damagedWordsDoNoHarm()
{
    teach(*m_driver);
    use(true);
    change(u"UPDATE examples SET words = x'7b22ff' WHERE file_name = 'garden-0.txt'"_s);
    QCOMPARE(resultOf(m_driver->file(u"new.txt"_s, gardenText(20))).value("type"_L1).toString(),
             u"plot"_s);
    const QString file = m_driver->file(u"again.txt"_s, gardenText(0));
    QCOMPARE(resultOf(file).value("type"_L1).toString(), u"plot"_s);
    QVERIFY(m_service->log().contains("label it again"));
    QCOMPARE(label(*m_driver, file, u"plot"_s).status, 201); // read once more
    QCOMPARE(m_driver->get(examplesPath()).object().value("total_size"_L1).toInt(), 10);
}

void TestLearningService::manyMayTeachAndAskAtOnce()
{
    teach(*m_driver);
    use(true);
    QStringList files;
    for (int i = 0; i < 20; ++i)
        files.append(m_driver->file(u"new-%1.txt"_s.arg(i), gardenText(100 + i)));
    QStringList taught;
    for (int i = 0; i < 12; ++i)
        taught.append(m_driver->file(u"more-%1.txt"_s.arg(i), chessText(50 + i)));
    QJsonObject body = ServiceDriver::jobBody(files);
    body.insert(
        "rules"_L1,
        QJsonArray{
            QJsonObject{{u"type"_s, u"plot"_s}, {u"description"_s, u"Records at the shed"_s}},
            QJsonObject{{u"type"_s, u"board"_s}, {u"description"_s, u"Records at the hall"_s}}});
    const QString job = m_driver->job(body);
    std::vector<std::thread> teachers;
    std::atomic<int> good = 0;
    for (int i = 0; i < 3; ++i) {
        teachers.emplace_back([&, i] {
            for (int file = i; file < taught.size(); file += 3)
                good += label(*m_driver, taught.at(file), u"board"_s).status == 201 ? 1 : 0;
        });
    }
    for (std::thread &teacher : teachers)
        teacher.join();
    QCOMPARE(good, 12);
    QTRY_COMPARE_WITH_TIMEOUT(m_driver->status(job), u"SUCCESS"_s, 60'000);
    const QJsonArray results = m_driver->results(job);
    for (const QJsonValueConstRef result : results)
        QCOMPARE(result["result"_L1]["type"_L1].toString(), u"plot"_s);
    QCOMPARE(m_driver->get(examplesPath()).object().value("total_size"_L1).toInt(), 22);
}

QTEST_GUILESS_MAIN(TestLearningService)
#include "tst_learningservice.moc"
