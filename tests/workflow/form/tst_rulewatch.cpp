// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/stricttest.h"
#include "workflow/form/rulewatch.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace cd;
using namespace Qt::StringLiterals;

/// Rules are checked while somebody writes them.
class TestRuleWatch : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void rulesAreChecked();
    void theSameAgainIsNothingNew();
    void theLastOfManyChangesCounts();
    void languageAndResultsCount();
    void whatIsSetAsideIsNotTold();
    void setAsideWhileItIsBeingChecked();
    void itGoesWhileItChecks();

private:
    static bool finds(const RuleWatch &watch, RuleCheck check)
    {
        return std::any_of(watch.findings().begin(), watch.findings().end(),
                           [check](const RuleFinding &finding) { return finding.check == check; });
    }

    const QList<Rule> m_short{{u"invoice"_s, u"a bill"_s}};
    const QList<Rule> m_good{
        {u"invoice"_s, u"A request for payment with number, line items, VAT and total due"_s}};
};

void TestRuleWatch::rulesAreChecked()
{
    RuleWatch watch;
    QSignalSpy changed(&watch, &RuleWatch::changed);
    QVERIFY(watch.isCurrent() && watch.findings().isEmpty());
    watch.setRules(m_short);
    QVERIFY(!watch.isCurrent());
    QVERIFY(changed.wait());
    QVERIFY(watch.isCurrent());
    QVERIFY(finds(watch, RuleCheck::ShortDescription));
    QCOMPARE(watch.findings(), checkRules(m_short));
    watch.setRules(m_good);
    QVERIFY(finds(watch, RuleCheck::ShortDescription)); // of the rules as they were
    QVERIFY(changed.wait());
    QVERIFY(!finds(watch, RuleCheck::ShortDescription));
}

void TestRuleWatch::theSameAgainIsNothingNew()
{
    RuleWatch watch;
    QSignalSpy changed(&watch, &RuleWatch::changed);
    watch.setRules(m_short);
    QVERIFY(changed.wait());
    watch.setRules(m_short);
    watch.setLanguage({});
    watch.setChosen({});
    watch.setDismissed({});
    QVERIFY(watch.isCurrent());
    QCOMPARE(changed.count(), 1);
}

void TestRuleWatch::theLastOfManyChangesCounts()
{
    RuleWatch watch;
    QSignalSpy changed(&watch, &RuleWatch::changed);
    for (int i = 0; i < 50; ++i)
        watch.setRules({{u"a/%1"_s.arg(i), u"a bill"_s}});
    watch.setRules(m_good);
    QTRY_VERIFY(watch.isCurrent());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(watch.findings(), checkRules(m_good));
}

void TestRuleWatch::languageAndResultsCount()
{
    RuleWatch watch;
    watch.setRules(m_good + QList<Rule>{{u"cv"_s, u"education, languages, work and skills"_s}});
    QTRY_VERIFY(watch.isCurrent());
    QVERIFY(!finds(watch, RuleCheck::Chosen));
    watch.setChosen({{{u"invoice"_s, 40}}, 40});
    QTRY_VERIFY(watch.isCurrent());
    QVERIFY(finds(watch, RuleCheck::Chosen));
    watch.setRules({{u"Rechnung"_s, u"Die Waren, der Preis und die Frist für die Zahlung"_s}});
    QTRY_VERIFY(watch.isCurrent());
    QVERIFY(!finds(watch, RuleCheck::OtherLanguage));
    watch.setLanguage(u"en"_s);
    QTRY_VERIFY(watch.isCurrent());
    QVERIFY(finds(watch, RuleCheck::OtherLanguage));
}

void TestRuleWatch::whatIsSetAsideIsNotTold()
{
    const QList<Rule> rules{{u"invoice"_s, u"various other documents"_s}};
    RuleWatch watch;
    QSignalSpy changed(&watch, &RuleWatch::changed);
    watch.setRules(rules);
    QVERIFY(changed.wait());
    const auto vague = std::find_if(
        watch.findings().begin(), watch.findings().end(),
        [](const RuleFinding &finding) { return finding.check == RuleCheck::Vague; });
    QVERIFY(vague != watch.findings().end());
    const qsizetype before = watch.findings().size();
    const DismissedHint hint = dismissalOf(*vague, rules);
    watch.setDismissed({hint});
    QCOMPARE(changed.count(), 2); // at once
    QVERIFY(!finds(watch, RuleCheck::Vague));
    QCOMPARE(watch.findings().size(), before - 1);
    watch.setDismissed({});
    QVERIFY(finds(watch, RuleCheck::Vague));
}

void TestRuleWatch::setAsideWhileItIsBeingChecked()
{
    const QList<Rule> rules{{u"invoice"_s, u"various other documents"_s}};
    QList<DismissedHint> hints;
    for (const RuleFinding &finding : checkRules(rules))
        hints.append(dismissalOf(finding, rules));
    RuleWatch watch;
    QSignalSpy changed(&watch, &RuleWatch::changed);
    watch.setRules(rules);
    watch.setDismissed(hints);
    QVERIFY(!watch.isCurrent());
    QVERIFY(changed.wait());
    QVERIFY(watch.findings().isEmpty());
}

void TestRuleWatch::itGoesWhileItChecks()
{
    QList<Rule> many;
    for (int i = 0; i < 300; ++i)
        many.append(
            {u"type %1"_s.arg(i), u"goods, prices, taxes, seller %1a"_s.arg(i).repeated(8)});
    for (int i = 0; i < 5; ++i) {
        auto watch = std::make_unique<RuleWatch>();
        watch->setRules(many);
        QTest::qWait(RuleWatch::waitMs + i); // it checks by now, on most machines
        watch.reset();
        QCoreApplication::processEvents();
    }
}

QTEST_GUILESS_MAIN(TestRuleWatch)
#include "tst_rulewatch.moc"
