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
        QCOMPARE(pastedRules(rulesAsText(rules)).rules, rules);
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
        QTest::newRow("a table in Markdown")
            << u"| Type | Description |\n|------|:-----------:|\n| a | first |\n| b | second |\n"_s
            << two;
        QTest::newRow("a bar within a cell of Markdown")
            << u"| a | this \\| that |\n"_s << QList<Rule>{{u"a"_s, u"this | that"_s}};
        QTest::newRow("a line break within a cell")
            << u"a\t\"first\nand more\"\r\nb\tsecond"_s
            << QList<Rule>{{u"a"_s, u"first\nand more"_s}, two.at(1)};
        QTest::newRow("columns the other way")
            << u"Nr.\tBeschreibung\tDokumenttyp\n1\tfirst\ta\n2\tsecond\tb"_s << two;
        QTest::newRow("one column with a header")
            << u"Kategorie\na\nb"_s << QList<Rule>{{u"a"_s, u""_s}, {u"b"_s, u""_s}};
        QTest::newRow("a line that is no type")
            << u"a\n"_s + u"many words "_s.repeated(6)
            << QList<Rule>{{u"a"_s, u""_s}, {u""_s, u"many words "_s.repeated(6).trimmed()}};
        QTest::newRow("French") << u"type;description\na;first\nb;second"_s << two;
        QTest::newRow("nothing") << u""_s << QList<Rule>{};
    }

    void isWhatSpreadsheetsCopy()
    {
        QFETCH(const QString, text);
        QFETCH(const QList<Rule>, rules);
        QCOMPARE(pastedRules(text).rules, rules);
    }

    void saysWhatIsNotAmongTheRules()
    {
        const PastedRules pasted
            = pastedRules(u"Type\tDescription\tOwner\na\tfirst\t\nb\tsecond\tKim\n"_s);
        QCOMPARE(pasted.header, std::optional(Rule{u"Type"_s, u"Description"_s}));
        QCOMPARE(pasted.moreColumns, 1);
        QCOMPARE(pasted.tooLong, 0);
        QCOMPARE(pastedRules(u"a\tfirst\t\nb\tsecond\t"_s).moreColumns, 0); // empty ones
        QCOMPARE(pastedRules(u"a\tfirst"_s).header, std::nullopt);
        const PastedRules longer = pastedRules(u"x"_s.repeated(51) + u"\tfirst\nb\t"_s
                                               + u"y"_s.repeated(501) + u"\nc\tthird"_s);
        QCOMPARE(longer.rules.size(), 3);
        QCOMPARE(longer.tooLong, 2);
    }
};

QTEST_APPLESS_MAIN(TestRulesText)
#include "tst_rulestext.moc"
