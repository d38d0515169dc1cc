// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/classifying/verdict.h"
#include "support/stricttest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cd::local;

namespace {

enum class Kind { Rule, OwnWords, Stranger };

struct Scored
{
    Kind kind;
    double score;
};

Verdict verdictOf(const QList<Scored> &all)
{
    QList<RuleProfile> profiles;
    QList<Evidence> evidence;
    for (const Scored &one : all) {
        RuleProfile profile;
        profile.isRule = one.kind != Kind::Stranger;
        profile.isKnownKind = one.kind != Kind::OwnWords;
        profiles.append(profile);
        evidence.append(Evidence{one.score, {}});
    }
    return verdictOn(profiles, evidence);
}

} // namespace

class TestVerdict : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void theHighestScoresAreNamed();
    void whatFits_data();
    void whatFits();
    void theFirstOfEqualsIsBest();
    void leadAndScoreMakeConfidence();
    void confidenceStaysInItsBounds_data();
    void confidenceStaysInItsBounds();
};

void TestVerdict::theHighestScoresAreNamed()
{
    const Verdict verdict = verdictOf({{Kind::Rule, 3},
                                       {Kind::Rule, 20},
                                       {Kind::Rule, 11},
                                       {Kind::Stranger, 4},
                                       {Kind::Stranger, 5}});
    QCOMPARE(verdict.best, 1);
    QCOMPARE(verdict.second, 2);
    QCOMPARE(verdict.stranger, 4);
    QVERIFY(verdict.fits);
    QVERIFY(!verdict.isStranger);
}

void TestVerdict::whatFits_data()
{
    QTest::addColumn<QList<Scored>>("all");
    QTest::addColumn<bool>("fits");
    QTest::addColumn<bool>("isStranger");
    using All = QList<Scored>;
    QTest::newRow("no rules") << All{{Kind::Stranger, 9}} << false << false;
    QTest::newRow("nothing found") << All{{Kind::Rule, 0}} << false << true;
    QTest::newRow("too little") << All{{Kind::Rule, 4.9}} << false << false;
    QTest::newRow("just enough") << All{{Kind::Rule, 5}} << true << false;
    QTest::newRow("own words need less") << All{{Kind::OwnWords, 3}} << true << false;
    QTest::newRow("own words too few") << All{{Kind::OwnWords, 2.9}} << false << false;
    QTest::newRow("a stranger ahead")
        << All{{Kind::Rule, 10}, {Kind::Stranger, 11.6}} << false << true;
    QTest::newRow("a stranger a little ahead")
        << All{{Kind::Rule, 10}, {Kind::Stranger, 11.4}} << true << false;
    QTest::newRow("own words stand more")
        << All{{Kind::OwnWords, 10}, {Kind::Stranger, 14.9}} << true << false;
    QTest::newRow("own words stand no more than that")
        << All{{Kind::OwnWords, 10}, {Kind::Stranger, 15.1}} << false << true;
    QTest::newRow("all spoke against it") << All{{Kind::Rule, -3}} << false << true;
}

void TestVerdict::whatFits()
{
    QFETCH(QList<Scored>, all);
    const Verdict verdict = verdictOf(all);
    QTEST(verdict.fits, "fits");
    QTEST(verdict.isStranger, "isStranger");
}

void TestVerdict::theFirstOfEqualsIsBest()
{
    const Verdict verdict = verdictOf({{Kind::Rule, 9}, {Kind::Rule, 9}});
    QCOMPARE(verdict.best, 0);
    QCOMPARE(verdict.second, 1);
    QCOMPARE(verdict.confidence, 0.5); // it could as well have been the other
}

void TestVerdict::leadAndScoreMakeConfidence()
{
    const double clear = verdictOf({{Kind::Rule, 20}, {Kind::Rule, 2}}).confidence;
    const double close = verdictOf({{Kind::Rule, 20}, {Kind::Rule, 18}}).confidence;
    const double weak = verdictOf({{Kind::Rule, 6}, {Kind::Rule, 0.6}}).confidence;
    QVERIFY(clear > close);
    QVERIFY(clear > weak);
    QVERIFY(close > 0.5);
    const double little = verdictOf({{Kind::Rule, 1}}).confidence;
    const double more = verdictOf({{Kind::Rule, 4}}).confidence;
    QVERIFY(little < more);
    QVERIFY(more < 0.5);
}

void TestVerdict::confidenceStaysInItsBounds_data()
{
    QTest::addColumn<QList<Scored>>("all");
    using All = QList<Scored>;
    QTest::newRow("nothing") << All{};
    QTest::newRow("zero") << All{{Kind::Rule, 0}, {Kind::Rule, 0}};
    QTest::newRow("below zero") << All{{Kind::Rule, -5}, {Kind::Rule, -9}, {Kind::Stranger, -1}};
    QTest::newRow("enormous") << All{{Kind::Rule, 1e12}, {Kind::Rule, -1e12}};
}

void TestVerdict::confidenceStaysInItsBounds()
{
    QFETCH(QList<Scored>, all);
    const double confidence = verdictOf(all).confidence;
    QVERIFY(confidence >= 0 && confidence <= 1);
}

QTEST_GUILESS_MAIN(TestVerdict)
#include "tst_verdict.moc"
