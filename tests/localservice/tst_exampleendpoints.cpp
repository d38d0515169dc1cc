// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/servicedriver.h"
#include "support/stricttest.h"

#include <QCryptographicHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using cd::test::Answer;
using cd::test::ServiceDriver;

namespace {

QString all()
{
    return u"/local/examples"_s;
}

QString hashOf(const QByteArray &content)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(content, QCryptographicHash::Blake2b_256).toHex());
}

/// Minutes of a gardeners' club, of which neither rule's words say anything.
QByteArray gardenText(int number)
{
    const QStringList plants{u"roses"_s, u"tulips"_s, u"hedges"_s, u"compost"_s, u"seedlings"_s};
    return u"The allotment committee met and spoke of %1 and %2, watering, greenhouse %3.\n"_s
        .arg(plants.at(number % 5), plants.at((number + 2) % 5))
        .arg(number)
        .toUtf8();
}

/// Letters of a chess club, likewise.
QByteArray chessText(int number)
{
    const QStringList words{u"knights"_s, u"bishops"_s, u"endgame"_s, u"gambit"_s, u"pawns"_s};
    return u"The tournament round %3: %1 against %2, checkmate, opening, chessboard.\n"_s
        .arg(words.at(number % 5), words.at((number + 1) % 5))
        .arg(number)
        .toUtf8();
}

} // namespace

/// The service learns from what people confirm.
class TestExampleEndpoints : public cd::test::StrictTest
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
    void answersAreTheSameWithoutExamples();
    void itLearns();
    void anExampleAnswersWithItsLabel();
    void examplesOutliveTheirFilesAndTheService();
    void damagedWordsDoNoHarm();
    void manyMayTeachAndAskAtOnce();

private:
    Answer label(const QString &file, const QJsonValue &type) const
    {
        return m_driver->post(all(), QJsonObject{{u"file_id"_s, file}, {u"type"_s, type}});
    }
    void use(bool used) const
    {
        QCOMPARE(m_driver->put(all() + u"/settings"_s, {{u"use"_s, used}}).status, 200);
    }
    /// The result of a file with rules for garden and chess that say nothing.
    QJsonObject resultOf(const QString &file) const;
    /// Five examples of each.
    void teach() const;

    std::unique_ptr<cd::test::LocalServiceProcess> m_service;
    std::unique_ptr<ServiceDriver> m_driver;
};

void TestExampleEndpoints::init()
{
    m_service = std::make_unique<cd::test::LocalServiceProcess>();
    QVERIFY2(m_service->start(), qPrintable(m_service->failure()));
    m_driver = std::make_unique<ServiceDriver>(*m_service);
}

QJsonObject TestExampleEndpoints::resultOf(const QString &file) const
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

void TestExampleEndpoints::teach() const
{
    QJsonArray examples;
    for (int i = 0; i < 5; ++i) {
        examples.append(
            QJsonObject{{u"file_id"_s, m_driver->file(u"garden-%1.txt"_s.arg(i), gardenText(i))},
                        {u"type"_s, u"plot"_s}});
        examples.append(
            QJsonObject{{u"file_id"_s, m_driver->file(u"chess-%1.txt"_s.arg(i), chessText(i))},
                        {u"type"_s, u"board"_s}});
    }
    const Answer answer
        = m_driver->post(all() + u"/bulk"_s, QJsonObject{{u"examples"_s, examples}});
    QCOMPARE(answer.status, 200);
    const QJsonArray items = answer.object().value("items"_L1).toArray();
    QCOMPARE(items.size(), 10);
    for (const QJsonValueConstRef item : items)
        QVERIFY2(!item["error"_L1].isString(), qPrintable(item["error"_L1].toString()));
}

void TestExampleEndpoints::theKeyIsNeeded()
{
    for (const QString &path : {all(), all() + u"/counts"_s, all() + u"/settings"_s})
        QCOMPARE(m_driver->send("GET", path, {}).status, 401);
    QCOMPARE(m_driver->send("POST", all(), {}).status, 401);
    QCOMPARE(m_driver->send("POST", all() + u"/bulk"_s, {}).status, 401);
    QCOMPARE(m_driver->send("PUT", all() + u"/settings"_s, {}).status, 401);
    QCOMPARE(m_driver->send("DELETE", all(), {}).status, 401);
}

void TestExampleEndpoints::itIsOffUntilItIsSwitchedOn()
{
    const QString settings = all() + u"/settings"_s;
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
    const Answer answer = label(file, u"plot"_s);
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
    const QString id = label(file, u"plot"_s).object().value("id"_L1).toString();
    const QString copy = m_driver->file(u"copy.txt"_s, gardenText(1));
    QCOMPARE(label(copy, u"board"_s).object().value("id"_L1).toString(), id);
    QVERIFY(label(file, QJsonValue::Null).object().value("type"_L1).isNull());
    const QJsonObject list = m_driver->get(all()).object();
    QCOMPARE(list.value("total_size"_L1).toInt(), 1);
    QVERIFY(list["items"_L1][0]["type"_L1].isNull());
}

void TestExampleEndpoints::contentIsFoundWithoutAFileId()
{
    const QString hash = hashOf(gardenText(1));
    const QJsonObject order{{u"content_hash"_s, hash.toUpper()}, {u"type"_s, u"plot"_s}};
    QCOMPARE(m_driver->post(all(), order).status, 400);
    const QString file = m_driver->file(u"march.txt"_s, gardenText(1));
    QCOMPARE(m_driver->post(all(), order).object().value("file_id"_L1).toString(), file);
    QCOMPARE(m_driver->remove(u"/api/v1/beta/files/"_s + file).status, 204);
    const Answer again
        = m_driver->post(all(), QJsonObject{{u"content_hash"_s, hash}, {u"type"_s, u"board"_s}});
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
    const Answer answer = m_driver->post(all(), body);
    QCOMPARE(answer.status, status);
    if (!loc.isEmpty())
        QCOMPARE(answer.loc(), loc);
    QCOMPARE(m_driver->get(all()).object().value("total_size"_L1).toInt(-1), 0);
}

void TestExampleEndpoints::manyAtOnce()
{
    const QString good = m_driver->file(u"march.txt"_s, gardenText(1));
    const QString bad = m_driver->file(u"broken.bin"_s, cd::test::unreadable());
    const QJsonArray orders{QJsonObject{{u"file_id"_s, bad}, {u"type"_s, u"plot"_s}},
                            QJsonObject{{u"file_id"_s, good}, {u"type"_s, u"plot"_s}}};
    const Answer answer = m_driver->post(all() + u"/bulk"_s, QJsonObject{{u"examples"_s, orders}});
    QCOMPARE(answer.status, 200);
    const QJsonArray items = answer.object().value("items"_L1).toArray();
    QCOMPARE(items.size(), 2);
    QCOMPARE(items.at(0)["file_id"_L1].toString(), bad);
    QVERIFY(!items.at(0)["error"_L1].toString().isEmpty());
    QCOMPARE(items.at(1)["file_name"_L1].toString(), u"march.txt"_s);
    QCOMPARE(m_driver->get(all()).object().value("total_size"_L1).toInt(), 1);
    QCOMPARE(label(bad, u"plot"_s).status, 400);
}

void TestExampleEndpoints::tooManyAtOnceAreRefused()
{
    const QJsonObject order{{u"content_hash"_s, hashOf("a")}, {u"type"_s, u"plot"_s}};
    QJsonArray orders;
    for (int i = 0; i < 101; ++i)
        orders.append(order);
    const QString bulk = all() + u"/bulk"_s;
    QCOMPARE(m_driver->post(bulk, QJsonObject{{u"examples"_s, orders}}).loc(), u"body.examples"_s);
    QCOMPARE(m_driver->post(bulk, QJsonObject{{u"examples"_s, QJsonArray()}}).loc(),
             u"body.examples"_s);
    QCOMPARE(m_driver->post(bulk, QByteArray(5 * 1024 * 1024, ' ')).status, 413);
}

void TestExampleEndpoints::listsHavePagesAndTypes()
{
    teach();
    const QJsonObject first = m_driver->get(all() + u"?page_size=7"_s).object();
    QCOMPARE(first.value("total_size"_L1).toInt(), 10);
    QCOMPARE(first.value("items"_L1).toArray().size(), 7);
    QCOMPARE(first["items"_L1][0]["file_name"_L1].toString(), u"chess-4.txt"_s);
    const QString token = first.value("next_page_token"_L1).toString();
    const QJsonObject second
        = m_driver->get(all() + u"?page_size=7&page_token="_s + token).object();
    QCOMPARE(second.value("items"_L1).toArray().size(), 3);
    QVERIFY(second.value("next_page_token"_L1).isNull());
    QCOMPARE(m_driver->get(all() + u"?page_token=x"_s).status, 400);
    QCOMPARE(m_driver->get(all() + u"?type=plot"_s).object().value("total_size"_L1).toInt(), 5);
    label(m_driver->file(u"junk.txt"_s, "Something else altogether."), QJsonValue::Null);
    const QJsonObject counts = m_driver->get(all() + u"/counts"_s).object();
    QCOMPARE(counts,
             (QJsonObject{{u"items"_s,
                           QJsonArray{QJsonObject{{u"type"_s, u"board"_s}, {u"count"_s, 5}},
                                      QJsonObject{{u"type"_s, u"plot"_s}, {u"count"_s, 5}},
                                      QJsonObject{{u"type"_s, QJsonValue::Null}, {u"count"_s, 1}}}},
                          {u"total"_s, 11}}));
}

void TestExampleEndpoints::oneOrAllAreDeleted()
{
    teach();
    const QString id = m_driver->get(all()).object()["items"_L1][0]["id"_L1].toString();
    QCOMPARE(m_driver->remove(all() + u'/' + id).status, 204);
    QCOMPARE(m_driver->remove(all() + u'/' + id).status, 404);
    QCOMPARE(m_driver->remove(all() + u"/none"_s).status, 422);
    QCOMPARE(m_driver->remove(all()).object(), (QJsonObject{{u"deleted"_s, 9}}));
    QCOMPARE(m_driver->get(all()).object().value("total_size"_L1).toInt(-1), 0);
}

void TestExampleEndpoints::otherProjectsAreRefused()
{
    const QString other = u"?project_id=00000000-0000-4000-8000-000000000000"_s;
    QCOMPARE(m_driver->get(all() + other).status, 403);
    QCOMPARE(m_driver->get(all() + u"/counts"_s + other).status, 403);
    QCOMPARE(m_driver->put(all() + u"/settings"_s + other, {{u"use"_s, true}}).status, 403);
    QCOMPARE(m_driver->remove(all() + other).status, 403);
    const QString file = m_driver->file(u"march.txt"_s, gardenText(1));
    QCOMPARE(
        m_driver->post(all() + other, QJsonObject{{u"file_id"_s, file}, {u"type"_s, u"plot"_s}})
            .status,
        403);
}

void TestExampleEndpoints::answersAreTheSameWithoutExamples()
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
    teach(); // of types that the rules don't have
    QCOMPARE(answer(), before);
    label(file, u"receipt"_s);
    QCOMPARE(answer(), before); // they are not used
    use(true);
    QCOMPARE(answer().value("type"_L1).toString(), u"receipt"_s);
    use(false);
    QCOMPARE(answer(), before);
    use(true);
    m_driver->remove(all());
    QCOMPARE(answer(), before);
}

void TestExampleEndpoints::itLearns()
{
    teach();
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

void TestExampleEndpoints::anExampleAnswersWithItsLabel()
{
    teach();
    use(true);
    const QString file = m_driver->file(u"again.txt"_s, gardenText(0));
    QCOMPARE(resultOf(file).value("type"_L1).toString(), u"plot"_s);
    QVERIFY(resultOf(file)
                .value("reasoning"_L1)
                .toString()
                .startsWith(u"This file is itself a confirmed example (“garden-0.txt”)"_s));
    label(file, u"board"_s);
    QCOMPARE(resultOf(file).value("type"_L1).toString(), u"board"_s);
    label(file, QJsonValue::Null);
    QVERIFY(resultOf(file).value("type"_L1).isNull());
}

void TestExampleEndpoints::examplesOutliveTheirFilesAndTheService()
{
    teach();
    use(true);
    const QJsonArray files = m_driver->get(u"/api/v1/beta/files"_s).object()["items"_L1].toArray();
    for (const QJsonValueConstRef file : files)
        m_driver->remove(u"/api/v1/beta/files/"_s + file["id"_L1].toString());
    QVERIFY(m_service->stop());
    QVERIFY2(m_service->start(), qPrintable(m_service->failure()));
    m_driver = std::make_unique<ServiceDriver>(*m_service);
    QCOMPARE(m_driver->get(all()).object().value("total_size"_L1).toInt(), 10);
    const QString file = m_driver->file(u"new.txt"_s, gardenText(20));
    QCOMPARE(resultOf(file).value("type"_L1).toString(), u"plot"_s);
}

void TestExampleEndpoints::damagedWordsDoNoHarm()
{
    teach();
    use(true);
    QVERIFY(m_service->stop());
    const QString connection = u"damage"_s;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        database.setDatabaseName(m_service->dataFolder() + u"/service.sqlite"_s);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(u"UPDATE examples SET words = x'7b22ff' WHERE file_name = "
                           "'garden-0.txt'"_s));
    }
    QSqlDatabase::removeDatabase(connection);
    QVERIFY2(m_service->start(), qPrintable(m_service->failure()));
    m_driver = std::make_unique<ServiceDriver>(*m_service);
    QCOMPARE(resultOf(m_driver->file(u"new.txt"_s, gardenText(20))).value("type"_L1).toString(),
             u"plot"_s);
    const QString file = m_driver->file(u"again.txt"_s, gardenText(0));
    QCOMPARE(resultOf(file).value("type"_L1).toString(), u"plot"_s);
    QVERIFY(m_service->log().contains("label it again"));
    QCOMPARE(label(file, u"plot"_s).status, 201); // read once more
    QCOMPARE(m_driver->get(all()).object().value("total_size"_L1).toInt(), 10);
}

void TestExampleEndpoints::manyMayTeachAndAskAtOnce()
{
    teach();
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
                good += label(taught.at(file), u"board"_s).status == 201 ? 1 : 0;
        });
    }
    for (std::thread &teacher : teachers)
        teacher.join();
    QCOMPARE(good, 12);
    QTRY_COMPARE_WITH_TIMEOUT(m_driver->status(job), u"SUCCESS"_s, 60'000);
    const QJsonArray results = m_driver->results(job);
    for (const QJsonValueConstRef result : results)
        QCOMPARE(result["result"_L1]["type"_L1].toString(), u"plot"_s);
    QCOMPARE(m_driver->get(all()).object().value("total_size"_L1).toInt(), 22);
}

QTEST_GUILESS_MAIN(TestExampleEndpoints)
#include "tst_exampleendpoints.moc"
