// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/delivering/sortingplace.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <memory>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

using Action = DeliveryPlan::Action;
using State = DeliveryStep::State;

namespace {

constexpr Action all[] = {Action::Copy, Action::Move, Action::HardLink};

QString temporary(const Delivery &delivery, const DeliveryStep &step)
{
    return u".classifydesk-%1-%2.part"_s.arg(delivery.mark).arg(step.number);
}

} // namespace

/// What was delivered is taken back, row by row, also after a crash.
class TestDeliveriesTakeBack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_place = std::make_unique<SortingPlace>(); }
    void cleanup() { m_place.reset(); }

    void everythingIsAsItWasBefore();
    void someOfItOnly();
    void takenBackIsDeliveredAgain();
    void whatChangedMeanwhileIsKept();
    void theOnlyOneThatIsLeftIsKept();
    void nothingTakesTheSourcesPlace();
    void foldersWithOtherThingsStay();
    void whatWasNotYetDoneIsNotDone();
    void aKillBeforeAnythingWasDone();
    void aKillAfterItWasPlaced();
    void aKillBeforeTheSourceWasRemoved();
    void aKillWhileTakingBack();
    void aLaterFileAtTheSourceIsNotTheOneThatWasMoved();
    void aMissingRootChangesNothing();

private:
    DeliveryId deliver(Action action);
    /// Writes into the journal what a kill left there.
    void interrupt(DeliveryId id, State state);

    std::unique_ptr<SortingPlace> m_place;
};

DeliveryId TestDeliveriesTakeBack::deliver(Action action)
{
    return m_place->deliver(action,
                            {m_place->document(u"a.txt"_s, "first", u"x/y/a.txt"_s),
                             m_place->document(u"b.txt"_s, "second", u"x/b.txt"_s)});
}

void TestDeliveriesTakeBack::interrupt(DeliveryId id, State state)
{
    DeliveryStep step = m_place->step(id);
    step.state = state;
    m_place->setStep(id, step);
    put(m_place->root(u"x/y/"_s + temporary(m_place->now(id), step)), "fir");
    m_place->restart();
    QCOMPARE(m_place->now(id).doubtful, 1);
    QVERIFY(!m_place->now(id).endedAt.isValid());
}

void TestDeliveriesTakeBack::everythingIsAsItWasBefore()
{
    for (const Action action : all) {
        const DeliveryId id = deliver(action);
        const Tree before{{u"a.txt"_s, "first"}, {u"b.txt"_s, "second"}};
        QCOMPARE(m_place->now(id).done, 2);
        m_place->restart();
        QVERIFY(m_place->takeBack(id));
        QCOMPARE(m_place->now(id).takenBack, 2);
        QCOMPARE(treeOf(m_place->in()), before);
        QVERIFY(treeOf(m_place->root()).isEmpty());
    }
    QCOMPARE(m_place->deliveries().list().size(), 3);
}

void TestDeliveriesTakeBack::someOfItOnly()
{
    const DeliveryId id = deliver(Action::Move);
    QVERIFY(m_place->takeBack(id, {m_place->step(id, 0).number}));
    QCOMPARE(m_place->now(id).takenBack, 1);
    QCOMPARE(m_place->now(id).done, 1);
    QCOMPARE(treeOf(m_place->in()), (Tree{{u"a.txt"_s, "first"}}));
    QCOMPARE(treeOf(m_place->root()), (Tree{{u"x/"_s, {}}, {u"x/b.txt"_s, "second"}}));
}

void TestDeliveriesTakeBack::takenBackIsDeliveredAgain()
{
    for (const Action action : all) {
        const DeliveryId id = deliver(action);
        const Tree delivered = treeOf(m_place->root());
        QVERIFY(m_place->takeBack(id));
        QVERIFY(m_place->deliverAgain(id));
        QCOMPARE(m_place->now(id).done, 2);
        QCOMPARE(treeOf(m_place->root()), delivered);
        QVERIFY(m_place->takeBack(id));
        QVERIFY(treeOf(m_place->root()).isEmpty());
        QCOMPARE(treeOf(m_place->in()).size(), 2);
    }
}

void TestDeliveriesTakeBack::whatChangedMeanwhileIsKept()
{
    for (const Action action : {Action::Copy, Action::Move}) {
        const DeliveryId id = deliver(action);
        put(m_place->root(u"x/y/a.txt"_s), "FIRST"); // of the same size
        QVERIFY(QFile::remove(m_place->root(u"x/b.txt"_s)));
        QVERIFY(m_place->takeBack(id));
        QCOMPARE(m_place->now(id).kept, 2);
        QCOMPARE(m_place->step(id, 0).reason, int(DeliveryReason::TargetChanged));
        QCOMPARE(m_place->step(id, 1).reason, int(DeliveryReason::TargetGone));
        QCOMPARE(contentOf(m_place->root(u"x/y/a.txt"_s)), "FIRST");
        // Once it is what it was, it can be taken back.
        put(m_place->root(u"x/y/a.txt"_s), "first");
        QVERIFY(m_place->takeBack(id));
        QCOMPARE(m_place->step(id, 0).state, State::TakenBack);
        QCOMPARE(contentOf(m_place->in(u"a.txt"_s)), "first");
    }
}

void TestDeliveriesTakeBack::theOnlyOneThatIsLeftIsKept()
{
    for (const Action action : {Action::Copy, Action::HardLink}) {
        const DeliveryId id = deliver(action);
        QVERIFY(QFile::remove(m_place->in(u"a.txt"_s)));
        QVERIFY(m_place->takeBack(id));
        QCOMPARE(m_place->step(id, 0).state, State::Kept);
        QCOMPARE(m_place->step(id, 0).reason, int(DeliveryReason::SourceGone));
        QCOMPARE(m_place->step(id, 1).state, State::TakenBack);
        QCOMPARE(contentOf(m_place->root(u"x/y/a.txt"_s)), "first");
        QVERIFY(QFile::remove(m_place->root(u"x/y/a.txt"_s)));
    }
}

void TestDeliveriesTakeBack::nothingTakesTheSourcesPlace()
{
    const DeliveryId id = deliver(Action::Move);
    put(m_place->in(u"a.txt"_s), "a later one");
    QVERIFY(m_place->takeBack(id));
    QCOMPARE(m_place->step(id, 0).state, State::Kept);
    QCOMPARE(m_place->step(id, 0).reason, int(DeliveryReason::SourceTaken));
    QCOMPARE(contentOf(m_place->in(u"a.txt"_s)), "a later one");
    QCOMPARE(contentOf(m_place->root(u"x/y/a.txt"_s)), "first");
    QCOMPARE(m_place->step(id, 1).state, State::TakenBack);
}

void TestDeliveriesTakeBack::foldersWithOtherThingsStay()
{
    QVERIFY(QDir(m_place->root()).mkpath(u"x"_s)); // was there before
    const DeliveryId id = deliver(Action::Copy);
    put(m_place->root(u"x/y/mine"_s), "mine");
    QVERIFY(m_place->takeBack(id));
    QCOMPARE(treeOf(m_place->root()),
             (Tree{{u"x/"_s, {}}, {u"x/y/"_s, {}}, {u"x/y/mine"_s, "mine"}}));
    QVERIFY(QFile::remove(m_place->root(u"x/y/mine"_s)));
    QVERIFY(m_place->deliverAgain(id));
    QVERIFY(m_place->takeBack(id));
    QCOMPARE(treeOf(m_place->root()), (Tree{{u"x/"_s, {}}})); // empty, but not ours
}

void TestDeliveriesTakeBack::whatWasNotYetDoneIsNotDone()
{
    const DeliveryId id = deliver(Action::Move);
    QVERIFY(m_place->takeBack(id, {m_place->step(id, 1).number}));
    DeliveryStep later = m_place->step(id, 1);
    later.state = State::Planned;
    m_place->setStep(id, later);
    m_place->restart();
    QCOMPARE(m_place->now(id).planned, 1);
    QVERIFY(m_place->takeBack(id));
    QCOMPARE(m_place->step(id, 0).state, State::TakenBack);
    QCOMPARE(m_place->step(id, 1).state, State::LeftOut);
    QCOMPARE(m_place->step(id, 1).reason, int(DeliveryReason::Stopped));
    QVERIFY(m_place->now(id).endedAt.isValid());
    QCOMPARE(treeOf(m_place->in()).size(), 2);
}

void TestDeliveriesTakeBack::aKillBeforeAnythingWasDone()
{
    for (const bool goesOn : {true, false}) {
        for (const Action action : all) {
            const DeliveryId id = deliver(action);
            const Tree delivered = treeOf(m_place->root());
            QVERIFY(m_place->takeBack(id, {m_place->step(id, 0).number}));
            interrupt(id, State::Placing);
            QVERIFY(goesOn ? m_place->goOn(id) : m_place->takeBack(id));
            if (goesOn) {
                QCOMPARE(treeOf(m_place->root()), delivered);
                QVERIFY(m_place->takeBack(id));
            }
            QCOMPARE(m_place->now(id).takenBack, 2);
            QVERIFY(treeOf(m_place->root()).isEmpty());
            QCOMPARE(treeOf(m_place->in()), (Tree{{u"a.txt"_s, "first"}, {u"b.txt"_s, "second"}}));
        }
    }
}

void TestDeliveriesTakeBack::aKillAfterItWasPlaced()
{
    for (const bool goesOn : {true, false}) {
        for (const Action action : all) {
            const DeliveryId id = deliver(action);
            const Tree delivered = treeOf(m_place->root());
            interrupt(id, State::Placing);
            QVERIFY(goesOn ? m_place->goOn(id) : m_place->takeBack(id));
            if (goesOn) {
                QCOMPARE(m_place->now(id).done, 2);
                QCOMPARE(treeOf(m_place->root()), delivered); // no second one
                QVERIFY(m_place->takeBack(id));
            }
            QVERIFY(treeOf(m_place->root()).isEmpty());
            QCOMPARE(treeOf(m_place->in()).size(), 2);
        }
    }
}

/// As of a move to another disk.
void TestDeliveriesTakeBack::aKillBeforeTheSourceWasRemoved()
{
    for (const bool goesOn : {true, false}) {
        for (const State state : {State::Placing, State::Placed}) {
            const DeliveryId id = deliver(Action::Move);
            put(m_place->in(u"a.txt"_s), "first");
            interrupt(id, state);
            QVERIFY(goesOn ? m_place->goOn(id) : m_place->takeBack(id));
            if (goesOn) {
                QCOMPARE(m_place->now(id).done, 2);
                QVERIFY(treeOf(m_place->in()).isEmpty());
                QCOMPARE(contentOf(m_place->root(u"x/y/a.txt"_s)), "first");
                QVERIFY(m_place->takeBack(id));
            }
            QCOMPARE(m_place->now(id).takenBack, 2);
            QVERIFY(treeOf(m_place->root()).isEmpty());
            QCOMPARE(treeOf(m_place->in()).size(), 2);
        }
    }
}

void TestDeliveriesTakeBack::aKillWhileTakingBack()
{
    for (const bool goesOn : {true, false}) {
        for (const bool wasBack : {true, false}) {
            const DeliveryId id = deliver(Action::Move);
            if (wasBack)
                QVERIFY(m_place->takeBack(id, {m_place->step(id, 0).number}));
            interrupt(id, State::TakingBack);
            QVERIFY(goesOn ? m_place->goOn(id) : m_place->takeBack(id));
            QCOMPARE(m_place->step(id, 0).state, State::TakenBack);
            QCOMPARE(contentOf(m_place->in(u"a.txt"_s)), "first");
            QVERIFY(!QFile::exists(m_place->root(u"x/y/a.txt"_s)));
            QVERIFY(m_place->takeBack(id));
            QVERIFY(treeOf(m_place->root()).isEmpty());
        }
    }
}

/// A scanner that begins to count anew.
void TestDeliveriesTakeBack::aLaterFileAtTheSourceIsNotTheOneThatWasMoved()
{
    const DeliveryId id = deliver(Action::Move);
    put(m_place->in(u"a.txt"_s), "a later one");
    interrupt(id, State::Placing);
    QVERIFY(m_place->goOn(id));
    QCOMPARE(m_place->now(id).done, 2);
    QCOMPARE(contentOf(m_place->in(u"a.txt"_s)), "a later one");
    QCOMPARE(contentOf(m_place->root(u"x/y/a.txt"_s)), "first");
}

/// A disk that is away: what was begun waits for it.
void TestDeliveriesTakeBack::aMissingRootChangesNothing()
{
    const DeliveryId id = deliver(Action::Move);
    interrupt(id, State::Placed);
    const QList<DeliveryStep> before = m_place->steps(id);
    QVERIFY(QDir().rename(m_place->root(), m_place->root() + u"-away"_s));
    QVERIFY(m_place->goOn(id));
    QVERIFY(m_place->takeBack(id));
    QCOMPARE(m_place->steps(id), before);
    QVERIFY(!m_place->now(id).endedAt.isValid());
    QVERIFY(!QFile::exists(m_place->root()));
    QVERIFY(QDir().rename(m_place->root() + u"-away"_s, m_place->root()));
    QVERIFY(m_place->takeBack(id));
    QCOMPARE(m_place->now(id).takenBack, 2);
}

QTEST_GUILESS_MAIN(TestDeliveriesTakeBack)
#include "tst_deliveriestakeback.moc"
