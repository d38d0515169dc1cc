// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database.h"
#include "store/jobs/jobstore.h"
#include "store/reviews/reviewstore.h"
#include "store/samplejobs.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

using Kind = Decision::Kind;

namespace {

DocumentKey named(const QByteArray &name)
{
    return {name.leftJustified(32, '.')};
}

Decision typed(const QByteArray &name, const QString &type)
{
    return {.document = named(name), .kind = Kind::Type, .text = type, .who = u"Ada"_s};
}

Decision imported(const QByteArray &name, const QString &type)
{
    Decision decision = typed(name, type);
    decision.pot = LabelPot::Import;
    return decision;
}

Decision of(Kind kind, const QByteArray &name)
{
    return {.document = named(name), .kind = kind, .who = u"Ada"_s};
}

/// One in which every field says something.
Decision fullDecision()
{
    return {.document = named("full"),
            .kind = Kind::Type,
            .text = u"Ärzte-Brief"_s,
            .pot = LabelPot::Audit,
            .isBlind = true,
            .isBulk = true,
            .isSettling = true,
            .shown = Suggestion{u"invoice"_s, 0.625},
            .job = 7,
            .preset = u"Post"_s,
            .fileName = u"scan 1.pdf"_s,
            .who = u"Ada"_s,
            .at = QDateTime(QDate(2026, 3, 4), QTime(5, 6, 7, 8), Qt::UTC),
            .seconds = 1.5,
            .supersedes = 3};
}

} // namespace

/// The journal of decisions.
class TestReviewStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"."_s));
        m_folder = std::make_unique<QTemporaryDir>();
        reopen();
    }
    void cleanup() { m_database.reset(); }

    void aDecisionIsReadAsItWasMade();
    void decisionsAreTakenBackAndMadeAgainOverRestarts();
    void aBatchGoesAsOne();
    void aNewDecisionEndsMakingAgain();
    void importsAreNotTakenBack();
    void nothingThatFailsIsStoredInPart();
    void theNewestAreThoseThatPeopleMade();
    void statesAreOfThoseAskedFor();
    void flaggedAreThoseThatStillAre();
    void conflictsAreLabelsThatDiffer();
    void labelsAreReadInTheirOrder();
    void aTallyCountsTheNewestLabels();
    void potsAreNotMixed();
    void deletingAJobKeepsItsLabels();

private:
    void reopen()
    {
        m_database.reset();
        m_database = std::make_unique<Database>();
        QVERIFY(m_database->open(m_folder->filePath(u"store.sqlite"_s)));
    }
    ReviewStore store() const { return ReviewStore(*m_database); }
    QList<Decision> add(const QList<Decision> &decisions) const
    {
        const auto added = store().add(decisions);
        return added ? *added : QList<Decision>();
    }
    /// What the newest standing decisions of people say, newest first.
    QStringList standing() const
    {
        QStringList texts;
        const auto newest = store().newest(100);
        for (const Decision &decision : *newest)
            texts.append(decision.text);
        return texts;
    }
    ReviewState state(const QByteArray &name) const
    {
        return store().states({named(name)})->value(named(name));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

void TestReviewStore::aDecisionIsReadAsItWasMade()
{
    Decision plain = typed("plain", {});
    plain.kind = Kind::NoType;
    plain.shown = Suggestion{};
    const QList<Decision> made = add({fullDecision(), plain, of(Kind::Flag, "plain")});
    QCOMPARE(made.size(), 3);
    Decision expected = fullDecision();
    expected.number = 1;
    expected.batch = 1;
    QCOMPARE(made.at(0), expected);
    QCOMPARE(made.at(2).number, 3);
    QCOMPARE(made.at(2).batch, 1);
    reopen();
    QCOMPARE(*store().newest(3), (QList{made.at(2), made.at(1), made.at(0)}));
    QCOMPARE(*store().last(), 3);
}

void TestReviewStore::decisionsAreTakenBackAndMadeAgainOverRestarts()
{
    for (const QString &type : {u"a"_s, u"b"_s, u"c"_s})
        add({typed("one", type)});
    QCOMPARE(store().takeBack()->value(0).text, u"c"_s);
    reopen();
    QCOMPARE(store().takeBack()->value(0).text, u"b"_s);
    QCOMPARE(state("one").verdict->text, u"a"_s);
    reopen();
    QCOMPARE(store().makeAgain()->value(0).text, u"b"_s);
    QCOMPARE(store().makeAgain()->value(0).text, u"c"_s);
    QCOMPARE(*store().makeAgain(), QList<Decision>());
    QCOMPARE(standing(), (QStringList{u"c"_s, u"b"_s, u"a"_s}));
    for (int i = 0; i < 3; ++i)
        QCOMPARE(store().takeBack()->size(), 1);
    QCOMPARE(*store().takeBack(), QList<Decision>());
    QVERIFY(!state("one").verdict);
}

void TestReviewStore::aBatchGoesAsOne()
{
    add({typed("one", u"a"_s)});
    const QList<Decision> batch = add({typed("one", u"b"_s), typed("two", u"b"_s)});
    QCOMPARE(*store().takeBack(), batch);
    QCOMPARE(standing(), QStringList{u"a"_s});
    QCOMPARE(*store().makeAgain(), batch);
    QCOMPARE(standing().size(), 3);
}

void TestReviewStore::aNewDecisionEndsMakingAgain()
{
    add({typed("one", u"a"_s)});
    add({typed("one", u"b"_s)});
    QVERIFY(store().takeBack());
    add({typed("one", u"c"_s)});
    QCOMPARE(*store().makeAgain(), QList<Decision>());
    QCOMPARE(store().takeBack()->value(0).text, u"c"_s);
    QCOMPARE(store().takeBack()->value(0).text, u"a"_s); // b is gone for good
}

void TestReviewStore::importsAreNotTakenBack()
{
    add({typed("one", u"a"_s)});
    add({imported("two", u"b"_s)});
    QCOMPARE(standing(), QStringList{u"a"_s});
    QCOMPARE(store().takeBack()->value(0).text, u"a"_s);
    QCOMPARE(*store().takeBack(), QList<Decision>());
    QCOMPARE(state("two").verdict->text, u"b"_s);
}

void TestReviewStore::nothingThatFailsIsStoredInPart()
{
    QVERIFY(m_database->run(u"CREATE TRIGGER refuse BEFORE INSERT ON decisions"
                            " WHEN new.text = 'bad' BEGIN SELECT raise(ABORT, 'no'); END"_s));
    add({typed("one", u"a"_s)});
    QVERIFY(store().takeBack());
    QVERIFY(!store().add({typed("one", u"b"_s), typed("two", u"bad"_s)}));
    QCOMPARE(standing(), QStringList());
    QCOMPARE(store().makeAgain()->size(), 1); // it still may
    QVERIFY(m_database->run(u"DROP TRIGGER refuse"_s));
}

void TestReviewStore::theNewestAreThoseThatPeopleMade()
{
    for (int i = 0; i < 30; ++i)
        add({typed("one", QString::number(i)), imported("two", u"x"_s)});
    QCOMPARE(store().newest(20)->size(), 20);
    QCOMPARE(store().newest(20)->constLast().text, u"10"_s);
}

void TestReviewStore::statesAreOfThoseAskedFor()
{
    const QList<Decision> made = add({typed("one", u"a"_s), typed("two", u"b"_s)});
    const auto states = store().states({named("two"), named("three"), named("two")});
    QCOMPARE(states->size(), 1);
    QCOMPARE(states->value(named("two")).verdict, made.at(1));
}

void TestReviewStore::flaggedAreThoseThatStillAre()
{
    add({of(Kind::Flag, "one")});
    add({of(Kind::Flag, "two")});
    add({of(Kind::Unflag, "one")});
    add({of(Kind::Flag, "three")});
    QVERIFY(store().takeBack());
    QCOMPARE(*store().flagged(), QList{named("two")});
}

void TestReviewStore::conflictsAreLabelsThatDiffer()
{
    add({imported("one", u"a"_s), imported("two", u"a"_s), imported("three", u"a"_s)});
    add({typed("one", u"b"_s)});
    add({typed("two", u"a"_s)}); // they agree
    add({of(Kind::NoType, "three")});
    QCOMPARE(*store().inConflict(), (QList{named("one"), named("three")}));
    QVERIFY(store().takeBack());
    QCOMPARE(*store().inConflict(), QList{named("one")});
    Decision settling = typed("one", u"a"_s);
    settling.isSettling = true;
    add({settling});
    QCOMPARE(*store().inConflict(), QList<DocumentKey>());
    QVERIFY(store().takeBack());
    QCOMPARE(*store().inConflict(), QList{named("one")});
}

void TestReviewStore::labelsAreReadInTheirOrder()
{
    const QList<Decision> first = add({typed("one", u"a"_s), of(Kind::Flag, "one")});
    const QList<Decision> second = add({of(Kind::CannotTell, "two"), imported("two", u"b"_s)});
    add({typed("three", u"c"_s)});
    QVERIFY(store().takeBack());
    QCOMPARE(*store().labels(0, 10), (QList{first.at(0), second.at(1)}));
    QCOMPARE(*store().labels(0, 1), QList{first.at(0)});
    QCOMPARE(*store().labels(first.at(0).number, 10), QList{second.at(1)});
}

void TestReviewStore::aTallyCountsTheNewestLabels()
{
    const auto shown = [](Decision decision, const std::optional<QString> &type,
                          const QString &preset = u"Post"_s) {
        decision.shown = Suggestion{type, 0.5};
        decision.preset = preset;
        return decision;
    };
    const auto says
        = [&](const QByteArray &name, const QString &type, const std::optional<QString> &answered) {
              add({shown(typed(name, type), answered)});
          };
    says("1", u"invoice"_s, u"invoice"_s);
    says("2", u"invoice"_s, u"invoice"_s);
    says("3", u"receipt"_s, u"invoice"_s);
    says("4", u"receipt"_s, u"invoice"_s);
    says("4", u"invoice"_s, u"invoice"_s); // the newest counts
    says("5", u"receipt"_s, {});
    add({shown(of(Kind::NoType, "6"), u"receipt"_s)});
    add({shown(of(Kind::NoType, "7"), {})});
    says("8", u"invoice"_s, u"receipt"_s);
    add({of(Kind::CannotTell, "8")}); // which is no label
    says("9", u"invoice"_s, u"receipt"_s);
    QVERIFY(store().takeBack());
    add({shown(typed("1", u"invoice"_s), u"receipt"_s, u"Another"_s)}); // no more of this preset
    add({typed("10", u"invoice"_s)}); // nothing was shown
    const auto tally = store().tally(u"Post"_s, LabelPot::Correction);
    QVERIFY(tally);
    PresetTally expected{{u"invoice"_s, {2, 1, {{u"receipt"_s, 1}}}},
                         {u"receipt"_s, {0, 1, {{QString(), 1}}}},
                         {QString(), {1, 1, {{u"receipt"_s, 1}}}}};
    QCOMPARE(*tally, expected);
    QCOMPARE(*store().tally({}, LabelPot::Correction), PresetTally());
}

void TestReviewStore::potsAreNotMixed()
{
    Decision audit = typed("1", u"invoice"_s);
    audit.pot = LabelPot::Audit;
    audit.preset = u"Post"_s;
    audit.shown = Suggestion{u"invoice"_s, 1.0};
    add({audit});
    Decision correction = audit;
    correction.pot = LabelPot::Correction;
    correction.text = u"receipt"_s;
    add({correction});
    QCOMPARE(*store().tally(u"Post"_s, LabelPot::Audit), (PresetTally{{u"invoice"_s, {1, 0, {}}}}));
    QCOMPARE(*store().tally(u"Post"_s, LabelPot::Correction),
             (PresetTally{{u"invoice"_s, {0, 1, {{u"receipt"_s, 1}}}}}));
}

void TestReviewStore::deletingAJobKeepsItsLabels()
{
    const JobStore jobs(*m_database);
    QVERIFY(jobs.write({shared({fullRow(1)}), {}}));
    Decision decision = typed("one", u"a"_s);
    decision.job = 1;
    add({decision});
    QVERIFY(jobs.discard({1}));
    QVERIFY(jobs.purge());
    QVERIFY(jobs.rows()->isEmpty());
    QCOMPARE(state("one").verdict->text, u"a"_s);
}

QTEST_GUILESS_MAIN(TestReviewStore)
#include "tst_reviewstore.moc"
