// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/taughtservice.h"
#include "support/stricttest.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cd::test;

/// The service says which words tell documents of a type from others.
class TestSuggestionEndpoints : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_driver.reset(); }

    void theKeyIsNeeded();
    void theTypesWordsAreSuggested();
    void whatRulesSayIsMarked();
    void keptWordsStandInForDeletedFiles();
    void sameContentCountsOnce();
    void whatCantBeReadIsSaid();
    void whatIsWrongIsSaid_data();
    void whatIsWrongIsSaid();

private:
    static QString path() { return u"/local/suggestions"_s; }
    /// Four of a garden's papers, as "plot", and four of a chess club's.
    QJsonArray papers() const;
    QJsonObject suggestions(const QJsonArray &documents, const QJsonArray &rules = {}) const;

    std::unique_ptr<LocalServiceProcess> m_service;
    std::unique_ptr<ServiceDriver> m_driver;
};

static QJsonObject termIn(const QJsonObject &answer, const QString &term)
{
    const QJsonArray items = answer.value("items"_L1).toArray();
    for (const QJsonValueConstRef item : items) {
        if (item["term"_L1].toString() == term)
            return item.toObject();
    }
    return {};
}

void TestSuggestionEndpoints::init()
{
    m_service = std::make_unique<LocalServiceProcess>();
    QVERIFY2(m_service->start(), qPrintable(m_service->failure()));
    m_driver = std::make_unique<ServiceDriver>(*m_service);
}

QJsonArray TestSuggestionEndpoints::papers() const
{
    QJsonArray documents;
    for (int i = 0; i < 4; ++i) {
        const QString plot = m_driver->file(u"garden-%1.txt"_s.arg(i), gardenText(i));
        documents.append(QJsonObject{{u"file_id"_s, plot}, {u"type"_s, u"plot"_s}});
        const QString board = m_driver->file(u"chess-%1.txt"_s.arg(i), chessText(i));
        documents.append(QJsonObject{{u"file_id"_s, board}, {u"type"_s, QJsonValue::Null}});
    }
    return documents;
}

QJsonObject TestSuggestionEndpoints::suggestions(const QJsonArray &documents,
                                                 const QJsonArray &rules) const
{
    QJsonObject answer;
    do { // as often as it takes: the machine may be slow
        const Answer got = m_driver->post(
            path(),
            QJsonObject{{u"documents"_s, documents}, {u"type"_s, u"plot"_s}, {u"rules"_s, rules}});
        [&] {
            QCOMPARE(got.status, 200);
        }();
        answer = got.object();
    } while (answer.value("waiting"_L1).toInt() > 0);
    return answer;
}

void TestSuggestionEndpoints::theKeyIsNeeded()
{
    QCOMPARE(m_driver->send("POST", path(), {}).status, 401);
}

void TestSuggestionEndpoints::theTypesWordsAreSuggested()
{
    const QJsonObject answer = suggestions(papers());
    QCOMPARE(answer.value("documents"_L1).toInt(), 8);
    QVERIFY(answer.value("unread"_L1).toArray().isEmpty());
    const QJsonObject term = termIn(answer, u"allotment committee"_s);
    QCOMPARE(term.value("documents_with"_L1).toInt(), 4);
    QCOMPARE(term.value("of"_L1).toInt(), 4);
    QCOMPARE(term.value("others_with"_L1).toInt(-1), 0);
    QCOMPARE(term.value("of_others"_L1).toInt(), 4);
    QVERIFY(term.value("score"_L1).toDouble() > 1);
    QVERIFY(!term.value("is_in_rule"_L1).toBool(true));
    QVERIFY(!termIn(answer, u"watering"_s).isEmpty());
    QVERIFY(termIn(answer, u"checkmate"_s).isEmpty()); // the others' word
    const QJsonObject passed = answer.value("passed_over"_L1).toObject();
    QCOMPARE(passed.value("numbers"_L1).toInt(), 4); // 0 to 3
    QVERIFY(passed.value("common_words"_L1).toInt() > 0);
    QVERIFY(passed.value("in_one_document"_L1).toInt() > 0);
}

void TestSuggestionEndpoints::whatRulesSayIsMarked()
{
    const QJsonObject answer = suggestions(
        papers(),
        {QJsonObject{{u"type"_s, u"plot"_s}, {u"description"_s, u"Waterings of beds"_s}},
         QJsonObject{{u"type"_s, u"shed"_s}, {u"description"_s, u"Greenhouses, too"_s}}});
    QVERIFY(termIn(answer, u"watering"_s).value("is_in_rule"_L1).toBool());
    const QJsonObject elsewhere = termIn(answer, u"greenhouse"_s);
    QVERIFY(!elsewhere.value("is_in_rule"_L1).toBool(true));
    QCOMPARE(elsewhere.value("in_other_rules"_L1).toArray(), QJsonArray{u"shed"_s});
}

void TestSuggestionEndpoints::keptWordsStandInForDeletedFiles()
{
    QJsonArray documents = papers();
    const QString file = documents.at(0)["file_id"_L1].toString();
    QCOMPARE(label(*m_driver, file, u"plot"_s).status, 201);
    QCOMPARE(m_driver->remove(u"/api/v1/beta/files/"_s + file).status, 204);
    const QByteArray hash
        = QCryptographicHash::hash(gardenText(0), QCryptographicHash::Blake2b_256).toHex();
    documents[0]
        = QJsonObject{{u"content_hash"_s, QString::fromLatin1(hash)}, {u"type"_s, u"plot"_s}};
    const QJsonObject answer = suggestions(documents);
    QCOMPARE(answer.value("documents"_L1).toInt(), 8);
    QCOMPARE(termIn(answer, u"watering"_s).value("documents_with"_L1).toInt(), 4);
    QCOMPARE(termIn(answer, u"watering"_s).value("of"_L1).toInt(), 4);
    // Its words are known, not what stood beside them.
    QCOMPARE(termIn(answer, u"committee"_s).value("documents_with"_L1).toInt(), 4);
}

void TestSuggestionEndpoints::sameContentCountsOnce()
{
    QJsonArray documents = papers();
    documents.append(QJsonObject{{u"file_id"_s, m_driver->file(u"copy.txt"_s, gardenText(0))},
                                 {u"type"_s, u"plot"_s}});
    QCOMPARE(suggestions(documents).value("documents"_L1).toInt(), 8);
}

void TestSuggestionEndpoints::whatCantBeReadIsSaid()
{
    QJsonArray documents = papers();
    const QString file = m_driver->file(u"broken.bin"_s, unreadable());
    const QString unknown = u"00000000-0000-4000-8000-000000000001"_s;
    documents.append(QJsonObject{{u"file_id"_s, file}, {u"type"_s, u"plot"_s}});
    documents.append(QJsonObject{{u"file_id"_s, unknown}, {u"type"_s, u"plot"_s}});
    const QJsonObject answer = suggestions(documents);
    QCOMPARE(answer.value("documents"_L1).toInt(), 8);
    const QJsonArray unread = answer.value("unread"_L1).toArray();
    QCOMPARE(unread.size(), 2);
    QCOMPARE(unread.at(0)["file_id"_L1].toString(), file);
    QVERIFY(!unread.at(0)["error"_L1].toString().isEmpty());
    QCOMPARE(unread.at(1)["file_id"_L1].toString(), unknown);
    QCOMPARE(unread.at(1)["error"_L1].toString(), u"There is no such file."_s);
    QVERIFY(!termIn(answer, u"watering"_s).isEmpty()); // the others are told apart all the same
}

void TestSuggestionEndpoints::whatIsWrongIsSaid_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("loc");
    const QByteArray document = R"({"file_id":"00000000-0000-4000-8000-000000000001","type":"a"})";
    QTest::newRow("no JSON") << QByteArray("{") << u"body.1"_s;
    QTest::newRow("no type") << QByteArray(R"({"documents":[)" + document + "]}") << u"body.type"_s;
    QTest::newRow("no documents") << QByteArray(R"({"type":"a"})") << u"body.documents"_s;
    QTest::newRow("none") << QByteArray(R"({"type":"a","documents":[]})") << u"body.documents"_s;
    QTest::newRow("unnamed") << QByteArray(R"({"type":"a","documents":[{"type":"a"}]})")
                             << u"body.documents.0.file_id"_s;
    QTest::newRow("too many") << QByteArray(R"({"type":"a","documents":[)"
                                            + QByteArrayList(501, document).join(',') + "]}")
                              << u"body.documents"_s;
    QTest::newRow("rule without a description")
        << QByteArray(R"({"type":"a","rules":[{"type":"a"}],"documents":[)" + document + "]}")
        << u"body.rules.0.description"_s;
    QTest::newRow("unknown field")
        << QByteArray(R"({"type":"a","k":3,"documents":[)" + document + "]}") << u"body.k"_s;
}

void TestSuggestionEndpoints::whatIsWrongIsSaid()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, loc);
    const Answer answer = m_driver->post(path(), body);
    QCOMPARE(answer.status, 422);
    QCOMPARE(answer.loc(), loc);
}

QTEST_GUILESS_MAIN(TestSuggestionEndpoints)
#include "tst_suggestionendpoints.moc"
