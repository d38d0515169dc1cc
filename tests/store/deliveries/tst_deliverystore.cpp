// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/deliveries/deliverystore.h"

#include "store/databasetest.h"

#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

using State = DeliveryStep::State;

namespace {

Delivery sample()
{
    Delivery delivery;
    delivery.plan = {.root = u"/sorted"_s,
                     .path = u"{type}/{name}{ext}"_s,
                     .action = DeliveryPlan::Action::Move,
                     .sureFrom = 0.65,
                     .unsure = DeliveryPlan::Rest::ToReview,
                     .untyped = DeliveryPlan::Rest::ToReview,
                     .taken = DeliveryPlan::Taken::LeaveOut};
    delivery.name = u"March"_s;
    delivery.job = 7;
    delivery.preset = u"Post"_s;
    delivery.presetVersion = 3;
    delivery.watchedFolder = 2;
    delivery.startedAt = QDateTime::fromMSecsSinceEpoch(1'700'000'000'123, Qt::UTC);
    return delivery;
}

DeliveryStep step(const QString &name)
{
    return {.source = u"/in/"_s + name,
            .target = u"bill/"_s + name,
            .hash = QByteArray(32, 'h'),
            .size = 5,
            .type = u"bill"_s};
}

} // namespace

/// The journal of deliveries.
class TestDeliveryStore : public DatabaseTest
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsBegunIsReadAgain();
    void stepsFollowWhatIsDone();
    void deliveriesAreApart();
    void numbersOfLaterVersionsAreTakenForTheLast();
};

void TestDeliveryStore::whatIsBegunIsReadAgain()
{
    QList<DeliveryStep> steps{step(u"a"_s), step(u"b"_s)};
    Delivery begun;
    {
        Database database;
        QVERIFY(database.open(path()));
        begun = DeliveryStore(database).begin(sample(), steps).value_or(Delivery());
    }
    QVERIFY(begun.id > 0);
    QVERIFY(begun.mark.size() >= 32); // of its own
    QCOMPARE(begun.files, 2);
    QCOMPARE(begun.planned, 2);
    QVERIFY(steps.at(0).number > 0 && steps.at(0).number < steps.at(1).number);
    Database database;
    QVERIFY(database.open(path()));
    const DeliveryStore store(database);
    QCOMPARE(*store.deliveries(), QList{begun});
    QCOMPARE(*store.steps(begun.id), steps);
    Delivery expected = sample();
    expected.id = begun.id;
    expected.mark = begun.mark;
    expected.files = expected.planned = 2;
    QCOMPARE(begun, expected);
}

void TestDeliveryStore::stepsFollowWhatIsDone()
{
    Database database;
    QVERIFY(database.open(path()));
    DeliveryStore store(database);
    QList<DeliveryStep> steps{step(u"a"_s), step(u"b"_s), step(u"c"_s)};
    const Delivery begun = *store.begin(sample(), steps);
    steps[0].state = State::Done;
    steps[0].placedAt = u"bill/a (2)"_s;
    steps[1].state = State::Placing;
    steps[2].state = State::LeftOut;
    steps[2].reason = int(DeliveryReason::NoRoom);
    steps[2].technical = u"full"_s;
    QVERIFY(store.setSteps(begun.id, steps, {u"bill"_s}));
    QVERIFY(store.setSteps(begun.id, {}, {u"bill"_s, u"bill/2026"_s}));
    QCOMPARE(*store.steps(begun.id), steps);
    QCOMPARE(*store.folders(begun.id), (QStringList{u"bill"_s, u"bill/2026"_s}));
    const Delivery now = store.deliveries()->constFirst();
    QCOMPARE(now.files, 3);
    QCOMPARE(now.done, 1);
    QCOMPARE(now.doubtful, 1);
    QCOMPARE(now.leftOut, 1);
    QCOMPARE(now.planned, 0);
    QVERIFY(!now.endedAt.isValid());
    QVERIFY(store.setEnded(begun.id, sample().startedAt));
    QCOMPARE(store.deliveries()->constFirst().endedAt, sample().startedAt);
    QVERIFY(store.setEnded(begun.id, {}));
    QVERIFY(!store.deliveries()->constFirst().endedAt.isValid());
}

void TestDeliveryStore::deliveriesAreApart()
{
    Database database;
    QVERIFY(database.open(path()));
    DeliveryStore store(database);
    QList<DeliveryStep> first{step(u"a"_s)};
    QList<DeliveryStep> second{step(u"b"_s)};
    const Delivery one = *store.begin(sample(), first);
    const Delivery two = *store.begin(sample(), second);
    QVERIFY(one.mark != two.mark);
    second[0].state = State::Done;
    QVERIFY(store.setSteps(one.id, second)); // of another: nothing of it
    second[0].state = State::Planned;
    QCOMPARE(*store.steps(one.id), first);
    QCOMPARE(*store.steps(two.id), second);
    QCOMPARE(*store.deliveries(), (QList{two, one})); // newest first
    QVERIFY(store.setSteps(one.id, {}, {u"bill"_s}));
    QVERIFY(store.folders(two.id)->isEmpty());
}

void TestDeliveryStore::numbersOfLaterVersionsAreTakenForTheLast()
{
    Database database;
    QVERIFY(database.open(path()));
    DeliveryStore store(database);
    QList<DeliveryStep> steps{step(u"a"_s)};
    const Delivery begun = *store.begin(sample(), steps);
    QVERIFY(database.run(u"UPDATE deliveries SET action = 99, taken = -1"_s));
    QVERIFY(database.run(u"UPDATE delivery_steps SET state = 99"_s));
    const Delivery found = store.deliveries()->constFirst();
    QCOMPARE(found.plan.action, DeliveryPlan::Action::List); // does nothing
    QCOMPARE(found.plan.taken, DeliveryPlan::Taken::LeaveOut);
    QCOMPARE(found.kept, 1);
    QCOMPARE(store.steps(begun.id)->constFirst().state, State::Kept);
}

QTEST_GUILESS_MAIN(TestDeliveryStore)
#include "tst_deliverystore.moc"
