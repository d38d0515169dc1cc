// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rules/ruletexts.h"
#include "rules/rulewords.h"
#include "support/stricttest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cd;

/// What a rule's type and description are taken to say.
class TestRuleWords : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void typesAreWords_data();
    void typesAreWords();
    void exclusionsArePlaced_data();
    void exclusionsArePlaced();
    void languagesAreShown_data();
    void languagesAreShown();
    void shortRulesAreInTheLanguageOfTheOthers();
};

void TestRuleWords::typesAreWords_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("words");
    QTest::newRow("underscore") << u"bank_statement"_s << u"bank statement"_s;
    QTest::newRow("hyphen") << u"bank-statement"_s << u"bank statement"_s;
    QTest::newRow("camel case") << u"bankStatementOld"_s << u"bank Statement Old"_s;
    QTest::newRow("accents") << u"größeÜbersicht"_s << u"größe Übersicht"_s;
    QTest::newRow("capitals") << u"CV"_s << u"CV"_s;
}

void TestRuleWords::typesAreWords()
{
    QFETCH(QString, type);
    QTEST(typeAsWords(type), "words");
}

void TestRuleWords::exclusionsArePlaced_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("excluded"); // the negation, then what it excludes
    QTest::newRow("nothing") << u"goods, prices"_s << QStringList{};
    QTest::newRow("to the punctuation")
        << u"\U0001F9FE goods, Not a receipt; prices"_s << QStringList{u"not"_s, u" a receipt"_s};
    QTest::newRow("until it turns")
        << u"nicht die Preise sondern die Mengen"_s << QStringList{u"nicht"_s, u" die Preise "_s};
    QTest::newRow("two") << u"ohne Preise, keine Mengen"_s
                         << QStringList{u"ohne"_s, u" Preise"_s, u"keine"_s, u" Mengen"_s};
    QTest::newRow("of two words") << u"a list instead of a bill"_s
                                  << QStringList{u"instead of"_s, u" a bill"_s};
    QTest::newRow("part of a word") << u"Notiz, knot, ünot, sine"_s << QStringList{};
    QTest::newRow("accents") << u"alles außer Rechnungen"_s
                             << QStringList{u"ausser"_s, u" Rechnungen"_s};
}

void TestRuleWords::exclusionsArePlaced()
{
    QFETCH(const QString, text);
    QStringList excluded;
    for (const Exclusion &one : exclusionsIn(text)) {
        QCOMPARE(folded(text.sliced(one.start, one.wordEnd - one.start)), one.word);
        excluded << one.word << text.sliced(one.wordEnd, one.end - one.wordEnd);
    }
    QTEST(excluded, "excluded");
}

void TestRuleWords::languagesAreShown_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"A list of the goods with prices"_s << u"en"_s;
    QTest::newRow("German") << u"Eine Liste der Waren mit Preisen"_s << u"de"_s;
    QTest::newRow("French") << u"Une liste des biens avec les prix"_s << u"fr"_s;
    QTest::newRow("Dutch") << u"Een lijst van de goederen met het bedrag"_s << u"nl"_s;
    QTest::newRow("too few words to tell") << u"goods, prices, the weights"_s << QString();
    QTest::newRow("of two") << u"der und mit, the of with"_s << QString();
    QTest::newRow("none") << u"发票号码"_s << QString();
}

void TestRuleWords::languagesAreShown()
{
    QFETCH(QString, text);
    QTEST(languageShown(wordsOf(text)), "language");
}

void TestRuleWords::shortRulesAreInTheLanguageOfTheOthers()
{
    const Rule brief{u"Rechnung"_s, u"Betrag, Steuer, Frist"_s};
    const Rule german{u"Lebenslauf"_s, u"Die Ausbildung und der Beruf einer Person"_s};
    const Rule english{u"cv"_s, u"The education and the jobs of a person"_s};
    QCOMPARE(RuleTexts({brief, german}, {}).all().constFirst().language, u"de"_s);
    QCOMPARE(RuleTexts({brief, german}, {}).all().constFirst().isSure, false);
    QCOMPARE(RuleTexts({brief, german}, {}).all().constLast().isSure, true);
    QCOMPARE(RuleTexts({brief, german, english}, {}).all().constLast().language, u"en"_s);
    QCOMPARE(RuleTexts({brief}, u"de"_s).all().constFirst().language, u"de"_s);
    QCOMPARE(RuleTexts({brief}, u"ja"_s).all().constFirst().language, QString());
}

QTEST_GUILESS_MAIN(TestRuleWords)
#include "tst_rulewords.moc"
