// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/stricttest.h"
#include "wire/json/jsontext.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cd;

using Kind = JsonFault::Kind;

class TestJsonText : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void faultsHavePlaces_data();
    void faultsHavePlaces();
    void whatIsJsonHasNoFault_data();
    void whatIsJsonHasNoFault();
    void placesAreFoundByPath_data();
    void placesAreFoundByPath();
    void brokenTextIsNoText();
};

void TestJsonText::faultsHavePlaces_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const QString &text, Kind kind, int line, int column,
                        const QString &said = {}) {
        QTest::newRow(name) << text << kind << line << column << said;
    };
    row("nothing", u" \n"_s, Kind::Empty, 2, 1);
    row("a word", u"{rules"_s, Kind::Unexpected, 1, 2, u"r"_s);
    row("quotes of a word processor", u"{\"a\": “b”}"_s, Kind::Unexpected, 1, 7, u"“"_s);
    row("behind a tab and umlauts", u"{\n\t\"ä𝄞\" 5}"_s, Kind::Unexpected, 2, 7, u"5"_s);
    row("Windows' line ends", u"{\r\n\r\n x}"_s, Kind::Unexpected, 3, 2, u"x"_s);
    row("old line ends", u"{\r\r x}"_s, Kind::Unexpected, 3, 2, u"x"_s);
    row("too short", u"{\"a\": [1"_s, Kind::EndsTooSoon, 1, 9);
    row("an open quote", u"{\"a"_s, Kind::EndsTooSoon, 1, 4);
    row("comma before }", u"{\"a\": 1,\n}"_s, Kind::TrailingComma, 1, 8);
    row("comma before ]", u"[1, 2 , ]"_s, Kind::TrailingComma, 1, 7);
    row("a comment", u"{\n// why\n}"_s, Kind::Comment, 2, 1);
    row("a long comment", u"[1 /* one */]"_s, Kind::Comment, 1, 4);
    row("a comment of scripts", u"# mine\n{}"_s, Kind::Comment, 1, 1);
    row("a key twice", u"{\"a\": 1, \"\\u0061\": 2}"_s, Kind::DuplicateKey, 1, 10, u"a"_s);
    row("a line break in quotes", u"[\"a\nb\"]"_s, Kind::BadText, 1, 4);
    row("an unknown escape", u"[\"\\x\"]"_s, Kind::BadText, 1, 3);
    row("half an escape", u"[\"\\u12\"]"_s, Kind::BadText, 1, 3);
    row("too deep", QString(100'000, u'['), Kind::TooDeep, 1, 201);
    row("more", u"{} {}"_s, Kind::GoesOn, 1, 4);
    row("a number with a zero in front", u"[012]"_s, Kind::Unexpected, 1, 3, u"1"_s);
    row("half a number", u"[1.]"_s, Kind::Unexpected, 1, 4, u"]"_s);
    row("a plus", u"[+1]"_s, Kind::Unexpected, 1, 2, u"+"_s);
}

void TestJsonText::faultsHavePlaces()
{
    QFETCH(QString, text);
    QFETCH(Kind, kind);
    QFETCH(int, line);
    QFETCH(int, column);
    QFETCH(QString, said);
    const auto fault = jsonFault(text);
    QVERIFY(fault);
    QCOMPARE(fault->place, (TextPlace{line, column}));
    QCOMPARE(int(fault->kind), int(kind));
    QCOMPARE(fault->said, said);
}

void TestJsonText::whatIsJsonHasNoFault_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty object") << u"{}"_s;
    QTest::newRow("empty list") << u" [ ] "_s;
    QTest::newRow("numbers") << u"[0, -0, 1.5, -2e10, 3E-7, 1e+2, 10]"_s;
    QTest::newRow("words") << u"[true, false, null, \"\"]"_s;
    QTest::newRow("texts") << u"[\"a // b # c\", \"\\\"\\\\\\/\\b\\f\\n\\r\\t\\uD834\\udd1e\"]"_s;
    QTest::newRow("nested") << QString(100, u'[') + QString(100, u']');
    QTest::newRow("one key in two objects")
        << u"{\"a\": {\"a\": 1}, \"b\": [{\"a\": 1}, {\"a\": 2}]}"_s;
}

void TestJsonText::whatIsJsonHasNoFault()
{
    QFETCH(QString, text);
    QVERIFY(!jsonFault(text));
    QVERIFY(!QJsonDocument::fromJson(text.toUtf8()).isNull()); // Qt takes it for JSON too
}

void TestJsonText::placesAreFoundByPath_data()
{
    QTest::addColumn<QStringList>("path");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::newRow("all") << QStringList{} << 1 << 1;
    QTest::newRow("a value") << QStringList{u"mode"_s} << 2 << 11;
    QTest::newRow("in a list") << QStringList{u"rules"_s, u"1"_s, u"type"_s} << 4 << 13;
    QTest::newRow("missing in a list") << QStringList{u"rules"_s, u"0"_s, u"type"_s} << 3 << 13;
    QTest::newRow("missing") << QStringList{u"name"_s} << 1 << 1;
}

void TestJsonText::placesAreFoundByPath()
{
    QFETCH(QStringList, path);
    QFETCH(int, line);
    QFETCH(int, column);
    const QString text = uR"({
  "mode": "FAST",
  "rules": [{"x": {"type": 1}},
   {"type": "a"}]
})"_s;
    QVERIFY(!jsonFault(text));
    QCOMPARE(placeOf(text, path), (TextPlace{line, column}));
}

void TestJsonText::brokenTextIsNoText()
{
    QVERIFY(!unicodeText("{\"a\": \"\xc3\x28\"}"));
    QVERIFY(!unicodeText("\xef\xbb\xbf\xff"));
    QCOMPARE(unicodeText(QByteArray()), QString());
}

QTEST_GUILESS_MAIN(TestJsonText)
#include "tst_jsontext.moc"
