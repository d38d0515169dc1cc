// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Deliveries in words: what was done, and what there is still to do.

#include "ui/deliver/deliverywords.h"

#include <QDir>
#include <QLocale>
#include <QTest>

using namespace cd;
using namespace Qt::StringLiterals;

class TestDeliveryWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void whatWasDoneIsSaid();
    void whatWasTakenBackIsStillNamed();
    void whatStoppedSaysHowMuchIsMissing();
    void homeIsShort();
    void theOriginNamesNothingTwice();
};

namespace {

Delivery delivery(DeliveryPlan::Action action, int files)
{
    Delivery made;
    made.plan.root = u"/srv/Sorted/Post room"_s;
    made.plan.action = action;
    made.files = files;
    made.done = files;
    made.endedAt = QDateTime::currentDateTimeUtc();
    return made;
}

} // namespace

void TestDeliveryWords::whatWasDoneIsSaid()
{
    QCOMPARE(deliveryTitle(delivery(DeliveryPlan::Action::Copy, 38)),
             u"Copied 38 file(s) into Sorted/Post room"_s);
    QCOMPARE(deliveryTitle(delivery(DeliveryPlan::Action::Move, 1240)),
             u"Moved 1,240 file(s) into Sorted/Post room"_s);
    Delivery some = delivery(DeliveryPlan::Action::HardLink, 5);
    some.done = 3;
    some.leftOut = 2;
    QCOMPARE(deliveryTitle(some), u"Linked 3 file(s) into Sorted/Post room"_s);
    QCOMPARE(deliveryState(some, false), u"2 left out"_s);
    QVERIFY(deliveryState(delivery(DeliveryPlan::Action::Copy, 38), false).isEmpty());
}

void TestDeliveryWords::whatWasTakenBackIsStillNamed()
{
    Delivery back = delivery(DeliveryPlan::Action::Copy, 3);
    back.done = 0;
    back.takenBack = 3;
    QCOMPARE(deliveryTitle(back), u"Copied 3 file(s) into Sorted/Post room"_s);
    QCOMPARE(deliveryState(back, false), u"taken back"_s);
    back.done = 1;
    back.takenBack = 1;
    back.kept = 1;
    QCOMPARE(deliveryState(back, false), u"1 taken back · 1 could not be taken back"_s);
}

void TestDeliveryWords::whatStoppedSaysHowMuchIsMissing()
{
    Delivery half = delivery(DeliveryPlan::Action::Copy, 1240);
    half.done = 411;
    half.doubtful = 1;
    half.planned = 828;
    half.endedAt = {};
    QCOMPARE(deliveryTitle(half), u"Copied 411 of 1,240 file(s) into Sorted/Post room"_s);
    QCOMPARE(missingCount(half), 829);
    QCOMPARE(deliveryState(half, false), u"stopped, 829 to go"_s);
    QCOMPARE(deliveryState(half, true), u"under way"_s);
}

void TestDeliveryWords::homeIsShort()
{
    const QString inHome = QDir::homePath() + u"/Sorted/March"_s;
    QCOMPARE(folderForPeople(inHome), u"~/Sorted/March"_s);
    QCOMPARE(folderFromPeople(u" ~/Sorted/March/ "_s), inHome);
    QCOMPARE(folderFromPeople(u"~"_s), QDir::homePath());
    QCOMPARE(folderForPeople(u"/srv/x"_s), u"/srv/x"_s);
    QCOMPARE(folderFromPeople(u"/srv/a/../x"_s), u"/srv/x"_s);
    QVERIFY(folderFromPeople(u"  "_s).isEmpty());
}

void TestDeliveryWords::theOriginNamesNothingTwice()
{
    Delivery made = delivery(DeliveryPlan::Action::Copy, 1);
    made.startedAt = QDateTime(QDate(2026, 11, 29), QTime(9, 12));
    made.name = u"Post room"_s;
    made.preset = u"Post room"_s;
    const QDateTime now = made.startedAt.addSecs(60);
    QCOMPARE(deliveryOrigin(made, now), u"Today 9:12 AM · Post room"_s);
    QCOMPARE(deliveryOrigin(made, now.addDays(1)), u"Yesterday 9:12 AM · Post room"_s);
    made.preset = u"Letters"_s;
    made.presetVersion = 9;
    QVERIFY(deliveryOrigin(made, now).endsWith(u"Post room · Letters v9"_s));
}

QTEST_MAIN(TestDeliveryWords)
#include "tst_deliverywords.moc"
