// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/learning/learner.h"
#include "support/stricttest.h"

#include <QRandomGenerator>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using cd::local::Learner;
using cd::local::Lesson;
using cd::local::Opinion;

namespace {

using Words = QMap<QString, int>;

/// The words that documents of a made-up kind have more often than others.
QStringList wordsOfKind(const QString &kind)
{
    if (kind == "boats"_L1)
        return {u"harbour"_s, u"mooring"_s, u"anchor"_s, u"berth"_s, u"sailing"_s, u"keel"_s};
    if (kind == "bees"_L1)
        return {u"hive"_s, u"honey"_s, u"swarm"_s, u"pollen"_s, u"beekeeper"_s, u"nectar"_s};
    if (kind == "bells"_L1)
        return {u"tower"_s, u"bronze"_s, u"clapper"_s, u"ringing"_s, u"foundry"_s, u"chime"_s};
    return {u"stars"_s, u"comet"_s, u"orbit"_s, u"lens"_s, u"eclipse"_s, u"planet"_s};
}

/// A document of a kind: some of its words among many that all kinds have.
Words document(const QString &kind, quint32 seed)
{
    QRandomGenerator random(seed);
    Words words;
    const QStringList own = wordsOfKind(kind);
    for (int i = 0; i < 4; ++i)
        ++words[own.at(random.bounded(static_cast<int>(own.size())))];
    for (int i = 0; i < 40; ++i)
        ++words[u"common%1"_s.arg(random.bounded(60))];
    return words;
}

Lesson lesson(const std::optional<QString> &type, const Words &words, int number)
{
    return {.contentHash = u"hash-%1-%2"_s.arg(type.value_or(u"none"_s)).arg(number),
            .name = u"%1-%2.txt"_s.arg(type.value_or(u"none"_s)).arg(number),
            .type = type,
            .words = words};
}

QStringList kinds()
{
    return {u"boats"_s, u"bees"_s, u"bells"_s};
}

QList<Lesson> lessons(int each)
{
    QList<Lesson> all;
    for (const QString &kind : kinds()) {
        for (int i = 0; i < each; ++i)
            all.append(lesson(kind, document(kind, static_cast<quint32>(i)), i));
    }
    return all;
}

double sumOf(const Opinion &opinion)
{
    double sum = opinion.other;
    for (const auto &each : opinion.types)
        sum += each.probability;
    return sum;
}

} // namespace

/// Learning from examples.
class TestLearner : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void fiveOfEachTellKindsApart();
    void theNearestIsNamed();
    void strangersAreSomethingElse();
    void examplesOfNoneAreLearnedToo();
    void anExampleIsKnownByItsContent();
    void withoutWordsOnlyTheContentCounts();
    void oneTypeAloneIsAYesOrNo();
    void nothingToLearnFromSaysNothing();
    void theFormOfAWordDoesNotMatter();
    void theSameLessonsGiveTheSame();
    void manyThreadsMayAsk();
};

void TestLearner::fiveOfEachTellKindsApart()
{
    const Learner learner(lessons(5));
    int right = 0;
    for (const QString &kind : kinds()) {
        for (quint32 i = 0; i < 30; ++i) {
            const Opinion opinion = learner.opinionOn(document(kind, 1000 + i));
            QCOMPARE(opinion.types.size(), 3);
            QVERIFY(std::abs(sumOf(opinion) - 1) < 1e-9);
            right += opinion.types.first().type == kind ? 1 : 0;
        }
    }
    QVERIFY2(right >= 81, qPrintable(QString::number(right))); // of 90; by chance 30
}

void TestLearner::theNearestIsNamed()
{
    QList<Lesson> all = lessons(5);
    const Words own{{u"hive"_s, 3}, {u"nectar"_s, 2}, {u"smoker"_s, 4}};
    all.append(lesson(u"bees"_s, own, 77));
    const Opinion opinion
        = Learner(all).opinionOn({{u"hive"_s, 2}, {u"smoker"_s, 5}, {u"nectar"_s, 1}});
    QCOMPARE(opinion.types.first().type, u"bees"_s);
    QCOMPARE(opinion.types.first().nearest, u"bees-77.txt"_s);
    QCOMPARE(opinion.types.first().alike, 1); // no other has the rare word
    QVERIFY(opinion.types.first().likeness > 0.8);
}

void TestLearner::strangersAreSomethingElse()
{
    const Learner learner(lessons(10));
    const Opinion foreign = learner.opinionOn({{u"zebra"_s, 3}, {u"quagga"_s, 1}});
    QCOMPARE(foreign.other, 1.0);
    const Opinion empty = learner.opinionOn({});
    QCOMPARE(empty.other, 1.0);
    const Opinion known = learner.opinionOn(document(u"bees"_s, 5000));
    QVERIFY(known.other < 0.5);
}

void TestLearner::examplesOfNoneAreLearnedToo()
{
    QList<Lesson> all = lessons(5);
    for (int i = 0; i < 5; ++i)
        all.append(lesson(std::nullopt, document(u"stars"_s, static_cast<quint32>(i)), i));
    const Opinion opinion = Learner(all).opinionOn(document(u"stars"_s, 900));
    QCOMPARE(opinion.types.size(), 4);
    QVERIFY(!opinion.types.first().type);
}

void TestLearner::anExampleIsKnownByItsContent()
{
    QList<Lesson> all = lessons(3);
    const Learner learner(all);
    const auto label = learner.labelOf(all.last().contentHash);
    QVERIFY(label);
    QCOMPARE(label->type, u"bells"_s);
    QCOMPARE(label->name, all.last().name);
    QVERIFY(!learner.labelOf(u"x"_s));
}

void TestLearner::withoutWordsOnlyTheContentCounts()
{
    const Learner learner({lesson(u"bees"_s, {}, 1)});
    QVERIFY(learner.labelOf(u"hash-bees-1"_s));
    QVERIFY(learner.opinionOn(document(u"bees"_s, 1)).types.isEmpty());
}

void TestLearner::oneTypeAloneIsAYesOrNo()
{
    QList<Lesson> all;
    for (int i = 0; i < 5; ++i)
        all.append(lesson(u"bees"_s, document(u"bees"_s, static_cast<quint32>(i)), i));
    const Learner learner(all);
    QVERIFY(learner.opinionOn(document(u"bees"_s, 70)).types.first().probability > 0.5);
    QVERIFY(learner.opinionOn({{u"zebra"_s, 1}}).types.first().probability < 0.1);
}

void TestLearner::nothingToLearnFromSaysNothing()
{
    const Opinion opinion = Learner({}).opinionOn(document(u"bees"_s, 1));
    QVERIFY(opinion.types.isEmpty());
}

void TestLearner::theFormOfAWordDoesNotMatter()
{
    const Learner learner({lesson(u"bees"_s, {{u"beekeeper"_s, 1}, {u"x1"_s, 1}}, 1),
                           lesson(u"boats"_s, {{u"mooring"_s, 1}, {u"x2"_s, 1}}, 1)});
    const Opinion opinion = learner.opinionOn({{u"beekeeping"_s, 1}});
    QCOMPARE(opinion.types.first().type, u"bees"_s);
    QVERIFY(opinion.types.first().likeness > 0);
}

void TestLearner::theSameLessonsGiveTheSame()
{
    const Words asked = document(u"bees"_s, 4711);
    const Opinion first = Learner(lessons(7)).opinionOn(asked);
    for (int i = 0; i < 5; ++i) {
        const Opinion again = Learner(lessons(7)).opinionOn(asked);
        QCOMPARE(again.other, first.other);
        for (qsizetype type = 0; type < first.types.size(); ++type) {
            QCOMPARE(again.types.at(type).type, first.types.at(type).type);
            QCOMPARE(again.types.at(type).probability, first.types.at(type).probability);
        }
    }
}

void TestLearner::manyThreadsMayAsk()
{
    const Learner learner(lessons(10));
    const double alone = learner.opinionOn(document(u"bees"_s, 1)).types[0].probability;
    std::vector<std::thread> threads;
    std::atomic<int> same = 0;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&] {
            for (int asked = 0; asked < 50; ++asked) {
                const Opinion opinion = learner.opinionOn(document(u"bees"_s, 1));
                same += opinion.types.first().probability == alone ? 1 : 0;
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(same, 200);
}

QTEST_GUILESS_MAIN(TestLearner)
#include "tst_learner.moc"
