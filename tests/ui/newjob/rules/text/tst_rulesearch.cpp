// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newjob/rules/text/rulesearch.h"

#include "ui/newjob/rules/text/typingsteps.h"

#include <QTest>

using namespace cd;
using namespace Qt::StringLiterals;

class TestRuleSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<RuleQuery>("query");
        QTest::addColumn<QList<int>>("starts");
        QTest::newRow("nothing") << RuleQuery{} << QList<int>{};
        QTest::newRow("types and descriptions") << RuleQuery{u"tax"_s} << QList{0, 0, 9, 4};
        QTest::newRow("case") << RuleQuery{u"Tax"_s, true} << QList{0};
        QTest::newRow("whole words") << RuleQuery{u"tax"_s, false, true} << QList{0, 0};
        QTest::newRow("signs") << RuleQuery{u"(a.b)"_s} << QList{16};
        QTest::newRow("accents") << RuleQuery{u"Ü"_s} << QList{8};
    }

    void finds()
    {
        QFETCH(const RuleQuery, query);
        QFETCH(const QList<int>, starts);
        const QList<Rule> rules{{u"tax"_s, u"Tax, and taxes: (a.b)"_s}, {u"fee"_s, u"pre-tax_ü"_s}};
        QList<int> found;
        for (const RuleMatch &match : matchesIn(rules, query))
            found += match.start;
        QCOMPARE(found, starts);
    }

    void replacesAllAtOnce()
    {
        const QList<Rule> rules{{u"tax"_s, u"tax tax"_s}, {u"b"_s, u"none"_s}};
        const QList<Rule> after{{u"taxes"_s, u"taxes taxes"_s}, {u"b"_s, u"none"_s}};
        QCOMPARE(replaced(rules, matchesIn(rules, {u"tax"_s}), u"taxes"_s), after);
        QCOMPARE(replaced(rules, matchesIn(rules, {u"none"_s}), u"\\1"_s).at(1).description,
                 u"\\1"_s); // as it is written
    }

    /// What Undo takes back at once.
    void typingIsPartedAtPunctuation()
    {
        TypingSteps steps;
        QString text;
        QList<int> numbers;
        for (const QChar letter : u"total due, net"_s) {
            const QString before = text;
            text += letter;
            numbers += steps.stepOf(1, before, text);
        }
        QCOMPARE(numbers.at(0), numbers.at(9)); // "total due,"
        QVERIFY(numbers.at(10) != numbers.at(9));
        QCOMPARE(numbers.at(10), numbers.last());
    }

    void anotherKindOfEditIsAnotherStep()
    {
        TypingSteps steps;
        const int typed = steps.stepOf(1, u"ab"_s, u"abc"_s);
        const int deleted = steps.stepOf(1, u"abc"_s, u"ab"_s);
        QVERIFY(deleted != typed);
        QCOMPARE(steps.stepOf(1, u"ab"_s, u"a"_s), deleted);
        const int elsewhere = steps.stepOf(0, u"x"_s, u"xy"_s);
        QVERIFY(elsewhere != deleted);
        const int pasted = steps.stepOf(0, u"xy"_s, u"xyz and more"_s);
        QVERIFY(pasted != elsewhere);
        const int after = steps.stepOf(0, u"xyz and more"_s, u"xyz and more!"_s);
        QVERIFY(after != pasted);
        steps.end();
        QVERIFY(steps.stepOf(0, u"a"_s, u"ab"_s) != after);
        const int first = steps.stepOf(0, u"ab"_s, u"abc"_s);
        QVERIFY(steps.stepOf(0, u"abc"_s, u"Xabc"_s) != first); // the cursor went elsewhere
    }
};

QTEST_APPLESS_MAIN(TestRuleSearch)
#include "tst_rulesearch.moc"
