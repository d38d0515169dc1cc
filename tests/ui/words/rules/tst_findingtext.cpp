// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rules/rulechecks.h"
#include "ui/words/rules/findingtext.h"

#include <QTest>

using namespace cd;
using namespace Qt::StringLiterals;

/// What the checks found, in words. Without a translation loaded, numbers are not inflected.
class TestFindingText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCheckHasItsWords();
    void namesAndNumbersAreTold_data();
    void namesAndNumbersAreTold();
    void fixesAreCalledByWhatTheyDo_data();
    void fixesAreCalledByWhatTheyDo();
    void foreignTextStaysText();
    void manyWordsAreCut();
};

/// Each check, and each case of one, says something of its own.
void TestFindingText::everyCheckHasItsWords()
{
    const QList<Rule> rules{{u"invoice"_s, u"goods and prices"_s}, {u"bill"_s, u"goods"_s}};
    QSet<QString> headlines;
    int number = 0;
    for (int check = 1; check <= int(RuleCheck::Chosen); ++check) {
        for (const int actual : {0, 1234}) {
            const RuleFinding finding{.check = RuleCheck(check),
                                      .grade = FindingGrade::Hint,
                                      .rule = 0,
                                      .other = 1,
                                      .words = {},
                                      .limit = 20,
                                      .actual = actual};
            const QString headline = findingHeadline(finding, rules);
            QVERIFY2(!headline.isEmpty() && !headline.contains(u'\n'), qPrintable(headline));
            QVERIFY2(!headline.contains(u"%1"_s) && !headline.contains(u"%2"_s),
                     qPrintable(headline));
            const QString reason = findingReason(finding);
            QVERIFY2(reason.endsWith(u'.') && !reason.contains(u"%1"_s), qPrintable(reason));
            headlines.insert(checkName(finding.check) + headline);
            ++number;
        }
    }
    QVERIFY(headlines.size() >= number / 2 + 4); // some have words for each number
    QStringList bare;
    for (const QString &headline : std::as_const(headlines))
        bare.append(headline);
    QCOMPARE(QSet<QString>(bare.begin(), bare.end()).size(), headlines.size());
}

void TestFindingText::namesAndNumbersAreTold_data()
{
    QTest::addColumn<RuleFinding>("finding");
    QTest::addColumn<QStringList>("told");
    const auto row = [](const char *name, RuleFinding finding, const QStringList &told) {
        QTest::newRow(name) << finding << told;
    };
    row("overlap",
        {.check = RuleCheck::Overlap, .rule = 0, .other = 1, .words = {u"goods"_s, u"tax"_s}},
        {u"“bill”"_s, u"goods, tax"_s});
    row("too long", {.check = RuleCheck::LongDescription, .rule = 0, .limit = 500, .actual = 1234},
        {u"1,234"_s});
    row("never", {.check = RuleCheck::Chosen, .rule = 0, .limit = 1500}, {u"1,500"_s});
    row("mostly", {.check = RuleCheck::Chosen, .rule = 0, .limit = 80, .actual = 93}, {u"93 %"_s});
    row("language", {.check = RuleCheck::OtherLanguage, .rule = 0, .words = {u"de"_s, u"fr"_s}},
        {u"German"_s, u"French"_s});
    row("script", {.check = RuleCheck::OtherLanguage, .rule = 0, .words = {QString(), u"fr"_s}},
        {u"French"_s, u"script"_s});
    row("negation", {.check = RuleCheck::Negation, .rule = 0, .words = {u"not a receipt"_s}},
        {u"not a receipt"_s});
    row("names another", {.check = RuleCheck::NamesOther, .rule = 0, .other = 1}, {u"“bill”"_s});
    row("takes the rest", {.check = RuleCheck::CatchAll, .rule = 1}, {u"“bill”"_s});
    row("nearly the same", {.check = RuleCheck::SameType, .rule = 0, .other = 1},
        {u"“invoice”"_s, u"“bill”"_s});
}

void TestFindingText::namesAndNumbersAreTold()
{
    const QList<Rule> rules{{u"invoice"_s, u"goods and prices"_s}, {u"bill"_s, u"goods"_s}};
    QFETCH(const RuleFinding, finding);
    QFETCH(const QStringList, told);
    const QString headline = findingHeadline(finding, rules);
    for (const QString &part : told)
        QVERIFY2(headline.contains(part), qPrintable(part + u" in "_s + headline));
}

void TestFindingText::fixesAreCalledByWhatTheyDo_data()
{
    QTest::addColumn<QList<Rule>>("rules");
    QTest::addColumn<RuleCheck>("check");
    QTest::addColumn<QString>("part"); // empty: no fix
    const QString goods = u"goods with colour, weight, price"_s;
    QTest::newRow("characters") << QList<Rule>{{u"cv/resume"_s, goods}} << RuleCheck::Type
                                << u"“cv_resume”"_s;
    QTest::newRow("nothing left") << QList<Rule>{{u"???"_s, goods}} << RuleCheck::Type << QString();
    QTest::newRow("join") << QList<Rule>{{u"bill"_s, goods}, {u"bill"_s, goods}}
                          << RuleCheck::SameType << u"Join"_s;
    QTest::newRow("rename") << QList<Rule>{{u"bill"_s, u"goods "_s.repeated(60)},
                                           {u"bill"_s, u"price "_s.repeated(60)}}
                            << RuleCheck::SameType << u"“bill_2”"_s;
    QTest::newRow("template") << QList<Rule>{{u"bill"_s, u"It is a bill."_s}}
                              << RuleCheck::SaysLittle << u"fill in"_s;
    QTest::newRow("negation") << QList<Rule>{{u"bill"_s, goods + u", not a receipt"_s}}
                              << RuleCheck::Negation << QString();
}

void TestFindingText::fixesAreCalledByWhatTheyDo()
{
    QFETCH(const QList<Rule>, rules);
    QFETCH(const RuleCheck, check);
    QFETCH(const QString, part);
    int seen = 0;
    for (const RuleFinding &finding : checkRules(rules, u"en"_s)) {
        if (finding.check != check)
            continue;
        ++seen;
        const QString fix = findingFix(finding, rules);
        QVERIFY2(part.isEmpty() ? fix.isEmpty() : fix.contains(part), qPrintable(fix));
    }
    QVERIFY(seen > 0);
}

/// Types and words are a person's, or came with a file: a "%1" or "\n" in them means nothing here.
void TestFindingText::foreignTextStaysText()
{
    const QList<Rule> rules{{u"a"_s, {}}, {u"%2 <b>\u202e%1\nx"_s, {}}};
    const RuleFinding finding{
        .check = RuleCheck::Overlap, .rule = 0, .other = 1, .words = {u"%1"_s, u"%2"_s}};
    const QString headline = findingHeadline(finding, rules);
    QVERIFY2(headline.contains(u"“%2 <b>\uFFFD%1 x”: %1, %2"_s), qPrintable(headline));
}

void TestFindingText::manyWordsAreCut()
{
    QStringList words;
    for (int i = 0; i < 200; ++i)
        words.append(u"word%1"_s.arg(i));
    words.prepend(QString(500, u'w'));
    const RuleFinding finding{.check = RuleCheck::Vague, .rule = 0, .words = words};
    const QString headline = findingHeadline(finding, {{u"a"_s, {}}});
    QVERIFY2(headline.size() < 250 && headline.endsWith(u'…'), qPrintable(headline));
    QVERIFY(headline.contains(u"word4"_s) && !headline.contains(u"word5"_s));
}

QTEST_GUILESS_MAIN(TestFindingText)
#include "tst_findingtext.moc"
