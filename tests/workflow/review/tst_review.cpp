// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/review/reviewplace.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

using Kind = Decision::Kind;

namespace {

const QList<SampleResult> three{
    {u"a"_s, u"invoice"_s, 0.1}, {u"b"_s, u"receipt"_s, 0.2}, {u"c"_s, u"invoice"_s, 0.3}};

QList<Decision> journal(ReviewPlace &place)
{
    place.settle();
    return place.ask([](const ReviewStore &store) { return *store.newest(1000); });
}

} // namespace

/// One key a document.
class TestReview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void aKeyDecidesAndGoesOn();
    void aDecisionSaysWhatItIsAbout();
    void theSameContentIsDecidedOnce();
    void takingBackGoesBackOverRestarts();
    void whatIsDecidedAnewSupersedes();
    void severalAtOnceAreOneBatch();
    void flagsAndNotesStay();
    void theNextAreKnownAhead();
    void anAuditAsksBeforeItTells();
    void aChangedMindIsASecondRecord();
    void anAuditOfWhatWasCorrectedIsOpen();
    void whatWasSeenIsNotBlindAgain();
    void bulkIsNeverInTheAuditPot();
    void hiddenAnswersAloneMakeNoAudit();
    void whatIsNotWrittenIsOpenAgain();
    void theTimeLeftFollowsThePace();
};

void TestReview::aKeyDecidesAndGoesOn()
{
    ReviewPlace place;
    place.add(three);
    QVERIFY(place.open({}));
    QSignalSpy current(&place.review(), &Review::currentChanged);
    place.review().confirm();
    QCOMPARE(place.current(), u"b"_s); // at once
    place.review().decide(Kind::NoType);
    place.review().decide(Kind::CannotTell);
    QCOMPARE(current.size(), 3);
    const ReviewCounts all{.open = 0, .confirmed = 1, .corrected = 1, .cannotTell = 1};
    QCOMPARE(place.review().counts(), all);
    QCOMPARE(place.review().current(), -1);
    place.review().confirm(); // about nothing
    QCOMPARE(journal(place).size(), 3);
    QCOMPARE(place.review().counts(), all);
    place.restart();
    QVERIFY(place.open({}));
    QCOMPARE(place.review().counts(), all);
    QCOMPARE(place.review().newest().size(), 3);
}

void TestReview::aDecisionSaysWhatItIsAbout()
{
    ReviewPlace place;
    const JobKey key = place.add(three, u"Post"_s);
    QVERIFY(place.open({}));
    place.review().setWho(u"Ada"_s);
    place.review().decide(Kind::Type, u"receipt"_s);
    const QList<Decision> made = journal(place);
    QCOMPARE(made.size(), 1);
    Decision expected{.number = 1, .batch = 1, .document = documentOf("a"), .text = u"receipt"_s};
    expected.shown = Suggestion{u"invoice"_s, 0.1};
    expected.job = key;
    expected.preset = u"Post"_s;
    expected.fileName = u"a"_s;
    expected.who = u"Ada"_s;
    expected.at = made.at(0).at;
    expected.seconds = made.at(0).seconds;
    QCOMPARE(made.at(0), expected);
    QVERIFY(qAbs(made.at(0).at.secsTo(QDateTime::currentDateTimeUtc())) < 600);
    QVERIFY(made.at(0).seconds >= 0);
}

void TestReview::theSameContentIsDecidedOnce()
{
    ReviewPlace place;
    place.add(three);
    place.add({{u"another name"_s, u"receipt"_s, 0.9, false, "a"}});
    QVERIFY(place.open({}));
    QSignalSpy changed(&place.review(), &Review::itemsChanged);
    place.review().confirm(); // a is an invoice: there it is confirmed, and here corrected
    QCOMPARE(changed.at(0).at(0).value<QList<int>>(), (QList{0, 3}));
    QCOMPARE(place.review().counts(), (ReviewCounts{.open = 2, .confirmed = 1, .corrected = 1}));
    place.review().confirm();
    place.review().confirm();
    QCOMPARE(place.review().current(), -1);
}

void TestReview::takingBackGoesBackOverRestarts()
{
    ReviewPlace place;
    place.add(three);
    QVERIFY(place.open({}));
    QVERIFY(!place.review().canTakeBack());
    place.review().confirm();
    place.review().confirm();
    place.review().confirm();
    place.settle();
    place.restart();
    QVERIFY(place.review().canTakeBack());
    QVERIFY(place.open({}));
    QSignalSpy decided(&place.review(), &Review::decided);
    place.review().takeBack();
    QCOMPARE(place.current(), u"c"_s); // the next key is about it, whenever the disk is done
    place.review().takeBack();
    QCOMPARE(place.current(), u"b"_s);
    place.settle();
    QCOMPARE(place.current(), u"b"_s);
    QCOMPARE(place.review().counts(), (ReviewCounts{.open = 2, .confirmed = 1}));
    QCOMPARE(decided.size(), 2);
    place.review().makeAgain();
    place.settle();
    QCOMPARE(place.review().counts(), (ReviewCounts{.open = 1, .confirmed = 2}));
    place.review().takeBack();
    place.review().takeBack();
    place.review().takeBack(); // one more than there are
    place.settle();
    QCOMPARE(place.review().counts(), ReviewCounts{.open = 3});
    QVERIFY(!place.review().canTakeBack());
    QCOMPARE(place.current(), u"a"_s);
}

void TestReview::whatIsDecidedAnewSupersedes()
{
    ReviewPlace place;
    place.add(three);
    QVERIFY(place.open({}));
    place.review().setWho(u"Ada"_s);
    place.review().confirm();
    place.review().setCurrent(0);
    place.review().decide(Kind::NoType); // before the first is told to be written
    place.settle();
    place.review().setWho(u"Bob"_s);
    place.review().setCurrent(0);
    place.review().confirm();
    const QList<Decision> made = journal(place);
    QCOMPARE(made.size(), 3);
    QCOMPARE(made.at(1).supersedes, made.at(2).number);
    QCOMPARE(made.at(0).supersedes, 0); // another person's
    QCOMPARE(place.review().items().at(0).state.against, QList{made.at(1)});
}

void TestReview::severalAtOnceAreOneBatch()
{
    ReviewPlace place;
    place.add(three + QList<SampleResult>{{u"copy"_s, u"invoice"_s, 0.9, false, "a"}});
    QVERIFY(place.open({}));
    place.review().decideAll({3, 0, 1, 17}, Kind::Type, u"receipt"_s);
    QCOMPARE(place.review().current(), 0); // it does not go on
    QCOMPARE(place.review().counts(), (ReviewCounts{.open = 1, .confirmed = 1, .corrected = 2}));
    const QList<Decision> made = journal(place);
    QCOMPARE(made.size(), 2); // a document is decided once
    QVERIFY(made.at(0).isBulk && made.at(1).isBulk);
    QCOMPARE(made.at(0).batch, made.at(1).batch);
    QCOMPARE(made.at(0).seconds, 0);
    place.review().takeBack();
    place.settle();
    QCOMPARE(place.review().counts(), ReviewCounts{.open = 4});
}

void TestReview::flagsAndNotesStay()
{
    ReviewPlace place;
    place.add(three);
    QVERIFY(place.open({}));
    place.review().toggleFlag();
    place.review().setNote(u"torn"_s);
    place.review().setNote(u"torn"_s); // nothing new
    QCOMPARE(place.current(), u"a"_s);
    place.settle();
    QCOMPARE(place.review().counts(), ReviewCounts{.open = 3});
    QVERIFY(place.review().items().at(0).state.isFlagged);
    QCOMPARE(place.review().items().at(0).state.note, u"torn"_s);
    place.review().toggleFlag();
    QCOMPARE(journal(place).size(), 3);
    QVERIFY(!place.review().items().at(0).state.isFlagged);
    place.review().setCurrent(2);
    place.review().takeBack();
    place.settle();
    QCOMPARE(place.current(), u"a"_s);
    QVERIFY(place.review().items().at(0).state.isFlagged);
}

void TestReview::theNextAreKnownAhead()
{
    ReviewPlace place;
    place.add(three);
    QVERIFY(place.open({}));
    QCOMPARE(place.review().following(5), (QList{1, 2}));
    QCOMPARE(place.review().following(1), QList{1});
    place.review().setCurrent(1);
    place.review().confirm();
    QCOMPARE(place.review().following(5), QList{0}); // around the end
}

void TestReview::anAuditAsksBeforeItTells()
{
    ReviewPlace place;
    place.add(three);
    QVERIFY(place.open({.kind = QueueKind::Audit, .audited = 2}));
    Review &review = place.review();
    QCOMPARE(review.mode(), ReviewMode::Audit);
    QCOMPARE(review.items().size(), 2);
    QVERIFY(!review.isRevealed());
    review.confirm(); // of what is hidden
    QCOMPARE(journal(place).size(), 0);
    const QString answer = *review.items().at(0).answer->type;
    QSignalSpy mode(&review, &Review::modeChanged);
    review.decide(Kind::Type, answer);
    QCOMPARE(mode.size(), 1);
    QVERIFY(review.isRevealed() && review.isLingering());
    QCOMPARE(review.current(), 0);
    QCOMPARE(review.counts(), (ReviewCounts{.open = 1, .confirmed = 1}));
    review.goOn();
    QCOMPARE(review.current(), 1);
    QVERIFY(!review.isRevealed() && !review.isLingering());
    review.goOn(); // a timer that comes late
    QCOMPARE(review.current(), 1);
    QVERIFY(review.isRevealed(0)); // when a person looks back
    const QList<Decision> made = journal(place);
    QCOMPARE(made.size(), 1);
    QVERIFY(made.at(0).isBlind);
    QCOMPARE(made.at(0).pot, LabelPot::Audit);
    QCOMPARE(*made.at(0).shown->type, answer); // what was hidden
    review.decide(Kind::CannotTell);
    review.confirm(); // goes on, and that is all
    QCOMPARE(review.current(), -1);
    QCOMPARE(journal(place).size(), 2);
}

void TestReview::aChangedMindIsASecondRecord()
{
    ReviewPlace place;
    place.add(three);
    QVERIFY(place.open({.kind = QueueKind::Audit, .audited = 3}));
    Review &review = place.review();
    review.decide(Kind::NoType);
    review.decide(Kind::Type, u"invoice"_s); // before the first is told to be written
    QCOMPARE(review.current(), 1);
    review.decide(Kind::NoType);
    review.decide(Kind::NoType); // the same is no second record
    QCOMPARE(review.current(), 2);
    const QList<Decision> made = journal(place);
    QCOMPARE(made.size(), 3);
    QVERIFY(made.at(2).isBlind && !made.at(1).isBlind && made.at(0).isBlind);
    QCOMPARE(made.at(1).pot, LabelPot::Audit);
    QCOMPARE(made.at(1).supersedes, made.at(2).number);
    QCOMPARE(review.items().at(0).state.verdict, made.at(1));
    review.takeBack();
    review.takeBack();
    place.settle();
    QCOMPARE(review.current(), 0);
    QCOMPARE(review.items().at(0).state.verdict, made.at(2)); // the blind one stands again
}

/// Otherwise those that people look at anyway would be missing from what is drawn by chance.
void TestReview::anAuditOfWhatWasCorrectedIsOpen()
{
    ReviewPlace place;
    place.add(three);
    QVERIFY(place.open({}));
    place.review().confirm();
    place.review().confirm();
    place.settle();
    QVERIFY(place.open({.kind = QueueKind::Audit, .audited = 3}));
    QCOMPARE(place.review().counts(), ReviewCounts{.open = 3});
    QVERIFY(!place.review().isRevealed(0) && !place.review().isRevealed(2));
    place.review().setMode(ReviewMode::Correct);
    QCOMPARE(place.review().counts(), (ReviewCounts{.open = 1, .confirmed = 2}));
}

void TestReview::whatWasSeenIsNotBlindAgain()
{
    ReviewPlace place;
    place.add(three);
    QVERIFY(place.open({.kind = QueueKind::Audit, .audited = 3}));
    Review &review = place.review();
    review.decide(Kind::NoType);
    review.goOn();
    review.takeBack();
    place.settle();
    QCOMPARE(review.current(), 0);
    QVERIFY(review.isOpen(0) && review.isRevealed() && !review.isLingering());
    review.decide(Kind::Type, u"receipt"_s);
    QCOMPARE(review.current(), 1); // there is nothing to reveal
    const QList<Decision> made = journal(place);
    QCOMPARE(made.size(), 1);
    QVERIFY(!made.at(0).isBlind);
    QCOMPARE(made.at(0).pot, LabelPot::Audit);
}

void TestReview::bulkIsNeverInTheAuditPot()
{
    ReviewPlace place;
    place.add(three);
    QVERIFY(place.open({.kind = QueueKind::Audit, .audited = 3}));
    place.review().decideAll({0, 1}, Kind::NoType);
    for (const Decision &decision : journal(place))
        QCOMPARE(decision.pot, LabelPot::Correction);
    QCOMPARE(place.review().counts(), ReviewCounts{.open = 3});
}

void TestReview::hiddenAnswersAloneMakeNoAudit()
{
    ReviewPlace place;
    place.add(three);
    QVERIFY(place.open({})); // nobody drew it
    place.review().setMode(ReviewMode::Audit);
    QVERIFY(!place.review().isRevealed());
    place.review().decide(Kind::NoType);
    QVERIFY(place.review().isLingering());
    QCOMPARE(journal(place).at(0).pot, LabelPot::Correction);
    QVERIFY(journal(place).at(0).isBlind);
}

void TestReview::whatIsNotWrittenIsOpenAgain()
{
    ReviewPlace place;
    place.add(three);
    QVERIFY(place.open({}));
    place.review().confirm();
    place.settle();
    const auto execute = [&place](const QString &statement) {
        return place.store().wait(
            [statement](Database &database) { return database.run(statement).has_value(); });
    };
    QVERIFY(execute(u"CREATE TRIGGER refuse BEFORE INSERT ON decisions"
                    " BEGIN SELECT raise(ABORT, 'no'); END"_s));
    QSignalSpy failed(&place.review(), &Review::failed);
    QSignalSpy decided(&place.review(), &Review::decided);
    place.review().confirm();
    QCOMPARE(place.review().counts(), (ReviewCounts{.open = 1, .confirmed = 2}));
    place.settle();
    QCOMPARE(failed.size(), 1);
    QCOMPARE(decided.size(), 0);
    QCOMPARE(place.review().counts(), (ReviewCounts{.open = 2, .confirmed = 1}));
    QCOMPARE(place.review().newest().size(), 1);
    QVERIFY(execute(u"DROP TRIGGER refuse"_s));
}

void TestReview::theTimeLeftFollowsThePace()
{
    ReviewPlace place;
    place.add(three);
    const auto decideIn = [&place](double seconds, bool isBulk = false) {
        Decision decision{.document = documentOf("x"), .text = u"invoice"_s};
        decision.seconds = seconds;
        decision.isBulk = isBulk;
        place.labels().add({decision}, &place.labels(),
                           [](const StoreResult<QList<Decision>> &) {});
        place.settle();
    };
    QVERIFY(place.open({}));
    for (const double seconds : {2.0, 4.0, 90.0, 3.0})
        decideIn(seconds);
    decideIn(1, true); // it says nothing of the pace
    QCOMPARE(place.review().counts().secondsLeft, std::nullopt);
    decideIn(5);
    QCOMPARE(place.review().counts().secondsLeft, 12); // three, at 4 seconds
}

QTEST_GUILESS_MAIN(TestReview)
#include "tst_review.moc"
