// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/trying/contest.h"

#include <QTest>

using namespace cd;
using namespace Qt::StringLiterals;

namespace {

Trial trial()
{
    Trial trial;
    trial.rules
        = {{.type = u"invoice"_s,
            .score = 0.9,
            .found
            = {{.written = u"amount due"_s}, {.written = u"Total"_s}, {.written = u"bill to"_s}},
            .missing = {u"invoice number"_s}},
           {.type = u"receipt"_s,
            .score = 0.4,
            .found = {{.written = u"total"_s}, {.written = u"thank you"_s}},
            .missing = {u"cash"_s, u"change"_s}}};
    trial.winner = 0;
    return trial;
}

} // namespace

/// Which rule's words beat which.
class TestContest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsOfOneRuleOnly();
    void noRuleWasAnswered();
    void noTypeIsRight();
    void typesWithoutRules();
};

void TestContest::wordsOfOneRuleOnly()
{
    const Contest contest = contestOf(trial(), u"invoice"_s, u"receipt"_s);
    QCOMPARE(contest.won, u"invoice"_s);
    QCOMPARE(contest.right, u"receipt"_s);
    QCOMPARE(contest.here, u"invoice"_s);
    QCOMPARE(contest.onlyWon, (QStringList{u"amount due"_s, u"bill to"_s})); // both have a total
    QCOMPARE(contest.onlyRight, QStringList{u"thank you"_s});
    QCOMPARE(contest.missing, (QStringList{u"cash"_s, u"change"_s}));
}

void TestContest::noRuleWasAnswered()
{
    const Contest contest = contestOf(trial(), std::nullopt, u"receipt"_s);
    QVERIFY(contest.won.isEmpty());
    QVERIFY(contest.onlyWon.isEmpty());
    QCOMPARE(contest.onlyRight, (QStringList{u"total"_s, u"thank you"_s}));
    QCOMPARE(contest.missing, (QStringList{u"cash"_s, u"change"_s}));
}

void TestContest::noTypeIsRight()
{
    const Contest contest = contestOf(trial(), u"invoice"_s, std::nullopt);
    QCOMPARE(contest.onlyWon, (QStringList{u"amount due"_s, u"Total"_s, u"bill to"_s}));
    QVERIFY(contest.right.isEmpty());
    QVERIFY(contest.missing.isEmpty());
}

void TestContest::typesWithoutRules()
{
    const Contest contest = contestOf(trial(), u"letter"_s, u"memo"_s);
    QCOMPARE(contest,
             (Contest{.won = {},
                      .right = {},
                      .here = u"invoice"_s,
                      .onlyWon = {},
                      .onlyRight = {},
                      .missing = {}}));
    QVERIFY(contestOf({}, u"invoice"_s, u"receipt"_s).here.isEmpty());
}

QTEST_APPLESS_MAIN(TestContest)
#include "tst_contest.moc"
