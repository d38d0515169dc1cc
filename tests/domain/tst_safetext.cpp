// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/safetext.h"
#include "support/stricttest.h"

#include <QTest>

using namespace cd;
using namespace Qt::StringLiterals;

class TestSafeText : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void whatSteersIsReplaced_data();
    void whatSteersIsReplaced();
    void whatPeopleWriteStays_data();
    void whatPeopleWriteStays();
    void layoutStaysInTextAndNotInALine();
};

void TestSafeText::whatSteersIsReplaced_data()
{
    QTest::addColumn<char16_t>("code");
    const QList<char16_t> steering{0x00,   0x07,   0x08,   0x0b,   0x1b,   0x7f,   0x85,  0x9b,
                                   0x061c, 0x200e, 0x200f, 0x202a, 0x202e, 0x2066, 0x2069};
    for (const char16_t code : steering)
        QTest::addRow("U+%04X", unsigned(code)) << code;
}

void TestSafeText::whatSteersIsReplaced()
{
    QFETCH(const char16_t, code);
    const QString text = u"a"_s + QChar(code) + u"[31m"_s;
    QCOMPARE(safeText(text), u"a\ufffd[31m"_s);
    QCOMPARE(safeLine(text), u"a\ufffd[31m"_s);
}

void TestSafeText::whatPeopleWriteStays_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("accents") << u"Rechnung „7“ – Köln, 7 €"_s;
    QTest::newRow("right to left") << u"\u05d7\u05e9\u05d1\u05d5\u05e0\u05d9\u05ea 7"_s;
    QTest::newRow("joiners") << u"\u0646\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645"_s;
    QTest::newRow("outside the first plane") << u"\U0001f469\u200d\U0001f52c"_s;
    QTest::newRow("a soft hyphen") << u"in\u00advoice"_s;
}

void TestSafeText::whatPeopleWriteStays()
{
    QFETCH(const QString, text);
    QCOMPARE(safeText(text), text);
    QCOMPARE(safeLine(text), text);
}

void TestSafeText::layoutStaysInTextAndNotInALine()
{
    const QString text = u"a\tb\r\nc\u2028d"_s;
    QCOMPARE(safeText(text), text);
    QCOMPARE(safeLine(text), u"a b  c d"_s);
}

QTEST_GUILESS_MAIN(TestSafeText)
#include "tst_safetext.moc"
