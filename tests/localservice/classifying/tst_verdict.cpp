// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/classifying/verdict.h"
#include "support/stricttest.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace cd::local;

namespace {

enum class Kind { Form, Topic, Listed, Stranger, Carrier };

struct Scored
{
    Kind kind;
    double score;
    double meaning = 0;
};

Verdict verdictOf(const QList<Scored> &all)
{
    QList<RuleProfile> profiles;
    QList<Evidence> evidence;
    for (const Scored &one : all) {
        RuleProfile profile;
        profile.isRule = one.kind != Kind::Stranger && one.kind != Kind::Carrier;
        profile.isCarrier = one.kind == Kind::Carrier;
        profile.kindness = one.kind == Kind::Form ? 1 : 0;
        profiles.append(profile);
        Evidence found;
        (one.kind == Kind::Stranger || one.kind == Kind::Carrier || one.kind == Kind::Listed
             ? found.listed
             : found.own)
            = one.score;
        found.meaning = one.meaning;
        found.coverage = 0.5;
        evidence.append(found);
    }
    return verdictOn(profiles, evidence, combinedScores(profiles, evidence));
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
    void leadMakesConfidence();
    void meaningDecidesBetweenEqualWords();
    void carriersSpeakOnlyAgainstForms();
    void featuresAreNamed();
    void confidenceStaysInItsBounds_data();
    void confidenceStaysInItsBounds();
};

void TestVerdict::theHighestScoresAreNamed()
{
    const Verdict verdict = verdictOf({{Kind::Form, 3},
                                       {Kind::Form, 40},
                                       {Kind::Form, 11},
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
    QTest::newRow("nothing found") << All{{Kind::Form, 0}} << false << false;
    QTest::newRow("much found") << All{{Kind::Form, 40}} << true << false;
    QTest::newRow("much found of its own") << All{{Kind::Topic, 15}} << true << false;
    QTest::newRow("a stranger far ahead")
        << All{{Kind::Form, 3}, {Kind::Stranger, 90}} << false << true;
    QTest::newRow("a stranger far behind")
        << All{{Kind::Form, 40}, {Kind::Stranger, 3}} << true << false;
    QTest::newRow("all spoke against it") << All{{Kind::Form, -3}} << false << false;
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
    const Verdict verdict = verdictOf({{Kind::Form, 19}, {Kind::Form, 19}});
    QCOMPARE(verdict.best, 0);
    QCOMPARE(verdict.second, 1);
    QVERIFY(verdict.confidence <= 0.5); // it could as well have been the other
}

void TestVerdict::leadMakesConfidence()
{
    const double clear = verdictOf({{Kind::Topic, 20}, {Kind::Topic, 2}}).confidence;
    const double close = verdictOf({{Kind::Topic, 20}, {Kind::Topic, 18}}).confidence;
    QVERIFY(clear > close);
    const double little = verdictOf({{Kind::Topic, 0.5}}).confidence;
    const double more = verdictOf({{Kind::Topic, 2}}).confidence;
    QVERIFY(little < more);
    // What the author of the rule wrote is a better reason than what a list says.
    const double listed = verdictOf({{Kind::Listed, 20}, {Kind::Listed, 8}}).confidence;
    const double own = verdictOf({{Kind::Topic, 20}, {Kind::Topic, 8}}).confidence;
    QVERIFY2(own > listed, qPrintable(u"%1 %2"_s.arg(own).arg(listed)));
}

void TestVerdict::meaningDecidesBetweenEqualWords()
{
    const Verdict verdict = verdictOf({{Kind::Topic, 9, 0}, {Kind::Topic, 9, 2}});
    QCOMPARE(verdict.best, 1);
}

void TestVerdict::carriersSpeakOnlyAgainstForms()
{
    QCOMPARE(verdictOf({{Kind::Topic, 9}, {Kind::Carrier, 80}}).features.strangerLead,
             verdictOf({{Kind::Topic, 9}}).features.strangerLead);
    QVERIFY(verdictOf({{Kind::Form, 9}, {Kind::Carrier, 80}}).features.strangerLead > 0);
    QVERIFY(verdictOf({{Kind::Topic, 9}, {Kind::Stranger, 80}}).features.strangerLead > 0);
}

void TestVerdict::featuresAreNamed()
{
    const Features features
        = verdictOf({{Kind::Topic, 7, 1.5}, {Kind::Form, 3, 0.5}, {Kind::Stranger, 1}}).features;
    QCOMPARE(features.score, std::log(8));
    QVERIFY(features.lead > std::log(8) - std::log(4)); // and what the meaning adds
    QCOMPARE(features.ownLead, std::log(8) - std::log(4));
    QCOMPARE(features.ownShare, 1.0);
    QCOMPARE(features.coverage, 0.5);
    QCOMPARE(features.kindness, 0.0);
    QCOMPARE(features.strangerLead, std::log(2) - std::log(8));
    QCOMPARE(features.meaning, 1.5);
    QCOMPARE(features.meaningLead, 1.0);
    QCOMPARE(features.rules, std::log(2));
}

void TestVerdict::confidenceStaysInItsBounds_data()
{
    QTest::addColumn<QList<Scored>>("all");
    using All = QList<Scored>;
    QTest::newRow("nothing") << All{};
    QTest::newRow("zero") << All{{Kind::Form, 0}, {Kind::Form, 0}};
    QTest::newRow("below zero") << All{{Kind::Form, -5}, {Kind::Form, -9}, {Kind::Stranger, -1}};
    QTest::newRow("enormous") << All{{Kind::Form, 1e12}, {Kind::Form, -1e12}};
}

void TestVerdict::confidenceStaysInItsBounds()
{
    QFETCH(QList<Scored>, all);
    const double confidence = verdictOf(all).confidence;
    QVERIFY(confidence >= 0 && confidence <= 1);
}

QTEST_GUILESS_MAIN(TestVerdict)
#include "tst_verdict.moc"
