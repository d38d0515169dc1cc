// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newjob/rules/text/rulestext.h"

#include <QTest>

using namespace cd;
using namespace Qt::StringLiterals;

class TestRulesText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("description");
        QTest::newRow("plain") << u"invoice"_s << u"a number and a total"_s;
        QTest::newRow("a tab") << u"invoice"_s << u"a number\tand a total"_s;
        QTest::newRow("two lines") << u"invoice"_s << u"a number\nand a total"_s;
        QTest::newRow("quotes") << u"\"invoice\""_s << u"says \"\"total\" due"_s;
        QTest::newRow("no description") << u"invoice"_s << u""_s;
        QTest::newRow("no type") << u""_s << u"a number and a total"_s;
    }

    void comesBackAsItWas()
    {
        QFETCH(const QString, type);
        QFETCH(const QString, description);
        const QList<Rule> rules{{type, description}, {u"cv"_s, u"skills and education"_s}};
        QCOMPARE(rulesFromText(rulesAsText(rules)), rules);
    }

    void isWhatSpreadsheetsCopy_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<Rule>>("rules");
        const QList<Rule> two{{u"a"_s, u"first"_s}, {u"b"_s, u"second"_s}};
        QTest::newRow("lines") << u"a\tfirst\nb\tsecond\n"_s << two;
        QTest::newRow("without an end") << u"a\tfirst\nb\tsecond"_s << two;
        QTest::newRow("carriage returns") << u"a\tfirst\r\nb\tsecond\r\n"_s << two;
        QTest::newRow("empty lines") << u"\na\tfirst\n\t\n\nb\tsecond\n\n"_s << two;
        QTest::newRow("a third column") << u"a\tfirst\t7\nb\tsecond\t8\n"_s << two;
        QTest::newRow("spaces") << u" a \t first \nb\tsecond "_s << two;
        QTest::newRow("types only") << u"a\nb"_s << QList<Rule>{{u"a"_s, u""_s}, {u"b"_s, u""_s}};
        QTest::newRow("a quote within") << u"a\t5\" wide"_s << QList<Rule>{{u"a"_s, u"5\" wide"_s}};
        QTest::newRow("never closed") << u"a\t\"first\nb"_s << QList<Rule>{{u"a"_s, u"first\nb"_s}};
        QTest::newRow("a header") << u"Type\tDescription\na\tfirst\nb\tsecond"_s << two;
        QTest::newRow("our own header")
            << u"Type\tWhat documents of this type contain\na\tfirst\nb\tsecond"_s << two;
        QTest::newRow("a type called type") << u"type\tsays which\nb\tsecond"_s
                                            << QList<Rule>{{u"type"_s, u"says which"_s}, two.at(1)};
        QTest::newRow("commas") << u"a,first\nb,second\n"_s << two;
        QTest::newRow("commas and a header") << u"type,description\na,first\nb,second\n"_s << two;
        QTest::newRow("semicolons") << u"Typ;Beschreibung\r\na;first\r\nb;second"_s << two;
        QTest::newRow("a comma in quotes")
            << u"a,\"first, and more\"\nb,second"_s
            << QList<Rule>{{u"a"_s, u"first, and more"_s}, two.at(1)};
        QTest::newRow("a comma nobody quoted")
            << u"a,first, and more\nb,second"_s
            << QList<Rule>{{u"a"_s, u"first, and more"_s}, two.at(1)};
        QTest::newRow("one line with a comma") << u"a, b"_s << QList<Rule>{{u"a, b"_s, u""_s}};
        QTest::newRow("lines, one of them with a comma")
            << u"a, b\nc"_s << QList<Rule>{{u"a, b"_s, u""_s}, {u"c"_s, u""_s}};
        QTest::newRow("nothing") << u""_s << QList<Rule>{};
    }

    void isWhatSpreadsheetsCopy()
    {
        QFETCH(const QString, text);
        QFETCH(const QList<Rule>, rules);
        QCOMPARE(rulesFromText(text), rules);
    }
};

QTEST_APPLESS_MAIN(TestRulesText)
#include "tst_rulestext.moc"
