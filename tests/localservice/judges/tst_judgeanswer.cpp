// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/judges/judgeanswer.h"

#include "support/stricttest.h"

#include <QJsonObject>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace cd::local;

namespace {

const QStringList types{u"invoice"_s, u"Letter"_s, u"pay slip"_s};

QJsonArray tokens(const QList<QPair<QString, double>> &all)
{
    QJsonArray array;
    for (const auto &[text, logarithm] : all)
        array.append(QJsonObject{{u"token"_s, text}, {u"logprob"_s, logarithm}});
    return array;
}

} // namespace

/// A model may answer anything.
class TestJudgeAnswer : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void good_data();
    void good();
    void bad_data();
    void bad();
    void theReasonIsOneShortLine();
    void probabilities_data();
    void probabilities();
};

void TestJudgeAnswer::good_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<QString>("type"); // empty: none
    QTest::newRow("plain") << uR"({"type": "invoice", "why": "It asks for money."})"_s
                           << u"invoice"_s;
    QTest::newRow("none") << uR"({"type": "none", "why": "A poem."})"_s << QString();
    QTest::newRow("order") << uR"({"why": "r", "type": "pay slip"})"_s << u"pay slip"_s;
    QTest::newRow("fence") << u"Here it is:\n```json\n{\"type\":\"invoice\"}\n```\nBye."_s
                           << u"invoice"_s;
    QTest::newRow("thoughts") << u"<think>\"none\"? {no}</think>\n{\"type\":\"invoice\"}"_s
                              << u"invoice"_s;
    QTest::newRow("end of thoughts") << u"hm, none</think>{\"type\":\"invoice\"}"_s << u"invoice"_s;
    QTest::newRow("capitals") << uR"({"type": "letter"})"_s << u"Letter"_s;
    QTest::newRow("cut off") << uR"({"type": "invoice", "why": "It asks for)"_s << u"invoice"_s;
    QTest::newRow("alone") << u"“Pay slip”."_s << u"pay slip"_s;
    QTest::newRow("emphasis") << u"**invoice**\n"_s << u"invoice"_s;
    QTest::newRow("a number nobody asked for")
        << uR"({"type": "invoice", "confidence": 1.0})"_s << u"invoice"_s;
}

void TestJudgeAnswer::good()
{
    QFETCH(const QString, content);
    QFETCH(const QString, type);
    const auto answer = answerFrom(content, types, u"none"_s);
    QVERIFY2(answer, qPrintable(answer ? QString() : answer.error()));
    QCOMPARE(answer->type.value_or(QString()), type);
}

void TestJudgeAnswer::bad_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<QString>("said");
    QTest::newRow("nothing") << u" \n"_s << u"nothing"_s;
    QTest::newRow("thoughts only") << u"<think>well, invoice"_s << u"thought aloud"_s;
    QTest::newRow("thoughts alone") << u"<think>invoice</think>"_s << u"thought aloud"_s;
    QTest::newRow("another type") << uR"({"type": "bill"})"_s << u"“bill”"_s;
    QTest::newRow("two types") << uR"({"type": "invoice or Letter"})"_s << u"“invoice or Letter”"_s;
    QTest::newRow("a sentence") << u"This is not an invoice"_s << u"the type of no rule"_s;
    QTest::newRow("broken") << uR"({"type": invoice})"_s << u"cut off"_s;
    QTest::newRow("cut inside the type") << uR"({"type": "invo)"_s << u"cut off"_s;
    QTest::newRow("cut behind the type") << uR"({"type": "invoice")"_s << u"cut off"_s;
    QTest::newRow("no type") << uR"({"kind": "invoice"})"_s << u"without a type"_s;
    QTest::newRow("a number") << uR"({"type": 1})"_s << u"without a type"_s;
    QTest::newRow("a list") << uR"({"type": ["invoice"]})"_s << u"without a type"_s;
}

void TestJudgeAnswer::bad()
{
    QFETCH(const QString, content);
    QFETCH(const QString, said);
    const auto answer = answerFrom(content, types, u"none"_s);
    QVERIFY(!answer);
    QVERIFY2(answer.error().contains(said), qPrintable(answer.error()));
}

void TestJudgeAnswer::theReasonIsOneShortLine()
{
    const QString reason = u"a\\n\\u001b[31mb\\u202e "_s + u"<b>long</b> "_s.repeated(100);
    const auto answer
        = answerFrom(u"{\"type\":\"invoice\",\"why\":\"%1\"}"_s.arg(reason), types, u"none"_s);
    QVERIFY(answer);
    QVERIFY(answer->reason.startsWith(u"a \uFFFD[31mb\uFFFD <b>long</b>"_s));
    QVERIFY(answer->reason.size() <= 300);
    QVERIFY(answer->reason.endsWith(u'…'));
}

void TestJudgeAnswer::probabilities_data()
{
    QTest::addColumn<QJsonArray>("tokens");
    QTest::addColumn<double>("probability"); // negative: none
    using List = QList<QPair<QString, double>>;
    const double half = std::log(0.5);
    QTest::newRow("one token") << tokens(
        {{u"{\"type\": \""_s, -9}, {u"pay slip\""_s, half}, {u"}"_s, -9}})
                               << 0.5;
    QTest::newRow("several") << tokens({{u"{\"type\":"_s, 0},
                                        {u"\"pay"_s, half},
                                        {u" sl"_s, half},
                                        {u"ip"_s, 0},
                                        {u"\","_s, half},
                                        {u"\"why\""_s, -3}})
                             << 0.125;
    QTest::newRow("named before") << tokens({{u"pay slip\" {\"type\":\""_s, -9},
                                             {u"pay slip"_s, half},
                                             {u"\"}"_s, 0},
                                             {u" pay slip\""_s, -9}})
                                  << 0.5;
    QTest::newRow("another word") << tokens({{u"{\"type\":\"invoice\"}"_s, 0}}) << -1.0;
    QTest::newRow("nothing") << tokens(List()) << -1.0;
    QTest::newRow("no logarithm") << tokens({{u"{\"type\":\"pay slip\"}"_s, 0.5}}) << -1.0;
    QTest::newRow("other values") << QJsonArray{1, u"pay slip"_s, QJsonObject()} << -1.0;
}

void TestJudgeAnswer::probabilities()
{
    QFETCH(const QJsonArray, tokens);
    QFETCH(const double, probability);
    const auto found = probabilityOf(u"pay slip"_s, tokens);
    QCOMPARE(found.has_value(), probability >= 0);
    if (found)
        QCOMPARE(*found, probability);
}

QTEST_GUILESS_MAIN(TestJudgeAnswer)
#include "tst_judgeanswer.moc"
