// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/taughtservice.h"
#include "support/stricttest.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cd::test;

static QString hashOf(const QByteArray &content)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(content, QCryptographicHash::Blake2b_256).toHex());
}

/// What the service is told of what people confirm.
class TestExampleEndpoints : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_driver.reset(); }

    void theKeyIsNeeded();
    void itIsOffUntilItIsSwitchedOn();
    void anExampleIsKeptByItsContent();
    void relabellingReplaces();
    void contentIsFoundWithoutAFileId();
    void whatIsWrongIsSaid_data();
    void whatIsWrongIsSaid();
    void manyAtOnce();
    void tooManyAtOnceAreRefused();
    void listsHavePagesAndTypes();
    void oneOrAllAreDeleted();
    void otherProjectsAreRefused();

private:
    std::unique_ptr<LocalServiceProcess> m_service;
    std::unique_ptr<ServiceDriver> m_driver;
};

void TestExampleEndpoints::init()
{
    m_service = std::make_unique<LocalServiceProcess>();
    QVERIFY2(m_service->start(), qPrintable(m_service->failure()));
    m_driver = std::make_unique<ServiceDriver>(*m_service);
}

void TestExampleEndpoints::theKeyIsNeeded()
{
    for (const QString &path :
         {examplesPath(), examplesPath() + u"/counts"_s, examplesPath() + u"/settings"_s})
        QCOMPARE(m_driver->send("GET", path, {}).status, 401);
    QCOMPARE(m_driver->send("POST", examplesPath(), {}).status, 401);
    QCOMPARE(m_driver->send("POST", examplesPath() + u"/bulk"_s, {}).status, 401);
    QCOMPARE(m_driver->send("PUT", examplesPath() + u"/settings"_s, {}).status, 401);
    QCOMPARE(m_driver->send("DELETE", examplesPath(), {}).status, 401);
}

void TestExampleEndpoints::itIsOffUntilItIsSwitchedOn()
{
    const QString settings = examplesPath() + u"/settings"_s;
    QCOMPARE(m_driver->get(settings).object(), (QJsonObject{{u"use"_s, false}}));
    QCOMPARE(m_driver->put(settings, {{u"use"_s, true}}).object(), (QJsonObject{{u"use"_s, true}}));
    QCOMPARE(m_driver->get(settings).object(), (QJsonObject{{u"use"_s, true}}));
    QCOMPARE(m_driver->put(settings, {{u"use"_s, u"yes"_s}}).loc(), u"body.use"_s);
    QCOMPARE(m_driver->put(settings, {{u"used"_s, true}}).status, 422);
    QCOMPARE(m_driver->get(settings).object(), (QJsonObject{{u"use"_s, true}}));
}

void TestExampleEndpoints::anExampleIsKeptByItsContent()
{
    const QString file = m_driver->file(u"march.txt"_s, gardenText(1));
    const Answer answer = label(*m_driver, file, u"plot"_s);
    QCOMPARE(answer.status, 201);
    QCOMPARE(answer.object().value("file_id"_L1).toString(), file);
    QCOMPARE(answer.object().value("file_name"_L1).toString(), u"march.txt"_s);
    QCOMPARE(answer.object().value("type"_L1).toString(), u"plot"_s);
    QCOMPARE(answer.object().value("content_hash"_L1).toString(), hashOf(gardenText(1)));
    QVERIFY(!answer.object().value("created_at"_L1).toString().isEmpty());
}

void TestExampleEndpoints::relabellingReplaces()
{
    const QString file = m_driver->file(u"march.txt"_s, gardenText(1));
    const QString id = label(*m_driver, file, u"plot"_s).object().value("id"_L1).toString();
    const QString copy = m_driver->file(u"copy.txt"_s, gardenText(1));
    QCOMPARE(label(*m_driver, copy, u"board"_s).object().value("id"_L1).toString(), id);
    QVERIFY(label(*m_driver, file, QJsonValue::Null).object().value("type"_L1).isNull());
    const QJsonObject list = m_driver->get(examplesPath()).object();
    QCOMPARE(list.value("total_size"_L1).toInt(), 1);
    QVERIFY(list["items"_L1][0]["type"_L1].isNull());
}

void TestExampleEndpoints::contentIsFoundWithoutAFileId()
{
    const QString hash = hashOf(gardenText(1));
    const QJsonObject order{{u"content_hash"_s, hash.toUpper()}, {u"type"_s, u"plot"_s}};
    QCOMPARE(m_driver->post(examplesPath(), order).status, 400);
    const QString file = m_driver->file(u"march.txt"_s, gardenText(1));
    QCOMPARE(m_driver->post(examplesPath(), order).object().value("file_id"_L1).toString(), file);
    QCOMPARE(m_driver->remove(u"/api/v1/beta/files/"_s + file).status, 204);
    const Answer again = m_driver->post(
        examplesPath(), QJsonObject{{u"content_hash"_s, hash}, {u"type"_s, u"board"_s}});
    QCOMPARE(again.status, 201);
    QCOMPARE(again.object().value("type"_L1).toString(), u"board"_s);
}

void TestExampleEndpoints::whatIsWrongIsSaid_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("loc");
    const QByteArray id = "00000000-0000-4000-8000-000000000001";
    QTest::newRow("no JSON") << QByteArray("{") << 422 << u"body.1"_s;
    QTest::newRow("nothing") << QByteArray("{}") << 422 << u"body.file_id"_s;
    QTest::newRow("no type") << QByteArray(R"({"file_id":")" + id + R"("})") << 422
                             << u"body.type"_s;
    QTest::newRow("empty type") << QByteArray(R"({"type":"","file_id":")" + id + R"("})") << 422
                                << u"body.type"_s;
    QTest::newRow("number as a type")
        << QByteArray(R"({"type":3,"file_id":")" + id + R"("})") << 422 << u"body.type"_s;
    QTest::newRow("long type") << QByteArray(R"({"type":")" + QByteArray(51, 'a')
                                             + R"(","file_id":")" + id + R"("})")
                               << 422 << u"body.type"_s;
    QTest::newRow("no UUID") << QByteArray(R"({"type":"a","file_id":"invoice.txt"})") << 422
                             << u"body.file_id"_s;
    QTest::newRow("no hash") << QByteArray(R"({"type":"a","content_hash":"12zz"})") << 422
                             << u"body.content_hash"_s;
    QTest::newRow("unknown field")
        << QByteArray(R"({"type":"a","words":1,"file_id":")" + id + R"("})") << 422
        << u"body.words"_s;
    QTest::newRow("unknown file") << QByteArray(R"({"type":"a","file_id":")" + id + R"("})") << 400
                                  << QString();
}

void TestExampleEndpoints::whatIsWrongIsSaid()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QString, loc);
    const Answer answer = m_driver->post(examplesPath(), body);
    QCOMPARE(answer.status, status);
    if (!loc.isEmpty())
        QCOMPARE(answer.loc(), loc);
    QCOMPARE(m_driver->get(examplesPath()).object().value("total_size"_L1).toInt(-1), 0);
}

void TestExampleEndpoints::manyAtOnce()
{
    const QString good = m_driver->file(u"march.txt"_s, gardenText(1));
    const QString bad = m_driver->file(u"broken.bin"_s, cd::test::unreadable());
    const QJsonArray orders{QJsonObject{{u"file_id"_s, bad}, {u"type"_s, u"plot"_s}},
                            QJsonObject{{u"file_id"_s, good}, {u"type"_s, u"plot"_s}}};
    const Answer answer
        = m_driver->post(examplesPath() + u"/bulk"_s, QJsonObject{{u"examples"_s, orders}});
    QCOMPARE(answer.status, 200);
    const QJsonArray items = answer.object().value("items"_L1).toArray();
    QCOMPARE(items.size(), 2);
    QCOMPARE(items.at(0)["file_id"_L1].toString(), bad);
    QVERIFY(!items.at(0)["error"_L1].toString().isEmpty());
    QCOMPARE(items.at(1)["file_name"_L1].toString(), u"march.txt"_s);
    QCOMPARE(m_driver->get(examplesPath()).object().value("total_size"_L1).toInt(), 1);
    QCOMPARE(label(*m_driver, bad, u"plot"_s).status, 400);
}

void TestExampleEndpoints::tooManyAtOnceAreRefused()
{
    const QJsonObject order{{u"content_hash"_s, hashOf("a")}, {u"type"_s, u"plot"_s}};
    QJsonArray orders;
    for (int i = 0; i < 101; ++i)
        orders.append(order);
    const QString bulk = examplesPath() + u"/bulk"_s;
    QCOMPARE(m_driver->post(bulk, QJsonObject{{u"examples"_s, orders}}).loc(), u"body.examples"_s);
    QCOMPARE(m_driver->post(bulk, QJsonObject{{u"examples"_s, QJsonArray()}}).loc(),
             u"body.examples"_s);
    QCOMPARE(m_driver->post(bulk, QByteArray(5 * 1024 * 1024, ' ')).status, 413);
}

void TestExampleEndpoints::listsHavePagesAndTypes()
{
    teach(*m_driver);
    const QJsonObject first = m_driver->get(examplesPath() + u"?page_size=7"_s).object();
    QCOMPARE(first.value("total_size"_L1).toInt(), 10);
    QCOMPARE(first.value("items"_L1).toArray().size(), 7);
    QCOMPARE(first["items"_L1][0]["file_name"_L1].toString(), u"chess-4.txt"_s);
    const QString token = first.value("next_page_token"_L1).toString();
    const QJsonObject second
        = m_driver->get(examplesPath() + u"?page_size=7&page_token="_s + token).object();
    QCOMPARE(second.value("items"_L1).toArray().size(), 3);
    QVERIFY(second.value("next_page_token"_L1).isNull());
    QCOMPARE(m_driver->get(examplesPath() + u"?page_token=x"_s).status, 400);
    QCOMPARE(
        m_driver->get(examplesPath() + u"?type=plot"_s).object().value("total_size"_L1).toInt(), 5);
    label(*m_driver, m_driver->file(u"junk.txt"_s, "Something else altogether."), QJsonValue::Null);
    const QJsonObject counts = m_driver->get(examplesPath() + u"/counts"_s).object();
    QCOMPARE(counts,
             (QJsonObject{{u"items"_s,
                           QJsonArray{QJsonObject{{u"type"_s, u"board"_s}, {u"count"_s, 5}},
                                      QJsonObject{{u"type"_s, u"plot"_s}, {u"count"_s, 5}},
                                      QJsonObject{{u"type"_s, QJsonValue::Null}, {u"count"_s, 1}}}},
                          {u"total"_s, 11}}));
}

void TestExampleEndpoints::oneOrAllAreDeleted()
{
    teach(*m_driver);
    const QString id = m_driver->get(examplesPath()).object()["items"_L1][0]["id"_L1].toString();
    QCOMPARE(m_driver->remove(examplesPath() + u'/' + id).status, 204);
    QCOMPARE(m_driver->remove(examplesPath() + u'/' + id).status, 404);
    QCOMPARE(m_driver->remove(examplesPath() + u"/none"_s).status, 422);
    QCOMPARE(m_driver->remove(examplesPath()).object(), (QJsonObject{{u"deleted"_s, 9}}));
    QCOMPARE(m_driver->get(examplesPath()).object().value("total_size"_L1).toInt(-1), 0);
}

void TestExampleEndpoints::otherProjectsAreRefused()
{
    const QString other = u"?project_id=00000000-0000-4000-8000-000000000000"_s;
    QCOMPARE(m_driver->get(examplesPath() + other).status, 403);
    QCOMPARE(m_driver->get(examplesPath() + u"/counts"_s + other).status, 403);
    QCOMPARE(m_driver->put(examplesPath() + u"/settings"_s + other, {{u"use"_s, true}}).status,
             403);
    QCOMPARE(m_driver->remove(examplesPath() + other).status, 403);
    const QString file = m_driver->file(u"march.txt"_s, gardenText(1));
    QCOMPARE(m_driver
                 ->post(examplesPath() + other,
                        QJsonObject{{u"file_id"_s, file}, {u"type"_s, u"plot"_s}})
                 .status,
             403);
}

QTEST_GUILESS_MAIN(TestExampleEndpoints)
#include "tst_exampleendpoints.moc"
