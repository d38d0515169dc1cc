// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/databasetest.h"
#include "store/deliveries/deliverystore.h"

#include <QFile>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

using State = DeliveryStep::State;

namespace {

constexpr int files = 3000;

QList<DeliveryStep> manySteps()
{
    QList<DeliveryStep> steps;
    for (int i = 0; i < files; ++i) {
        DeliveryStep step;
        step.source = u"/in/%1"_s.arg(i);
        step.target = u"bill/%1"_s.arg(i);
        step.hash = QByteArray::number(i).rightJustified(32, '.');
        steps.append(step);
    }
    return steps;
}

} // namespace

/// What a damaged history still holds of deliveries is taken over.
class TestSalvagedDeliveries : public DatabaseTest
{
    Q_OBJECT

private Q_SLOTS:
    void whatHasEndedLosesNothing();
    void whatHadNotEndedIsInDoubt();
    void pagesInTheMiddleCostOnlyWhatLiesOnThem();
    void stepsOfALostDeliveryGo();

private:
    QString aside() const { return m_folder->filePath(u"aside.sqlite"_s); }
    /// A delivery in the file that will be damaged; its first step is done.
    Delivery fill(bool hasEnded) const
    {
        Database database;
        if (!database.open(aside()))
            qFatal("not opened");
        DeliveryStore store(database);
        QList<DeliveryStep> steps = manySteps();
        Delivery delivery = store.begin({}, steps).value_or(Delivery());
        steps[0].state = State::Done;
        steps[0].placedAt = u"bill/0 (2)"_s;
        static_cast<void>(store.setSteps(delivery.id, {steps.constFirst()}, {u"bill"_s}));
        if (hasEnded)
            static_cast<void>(store.setEnded(delivery.id, QDateTime::currentDateTimeUtc()));
        return store.deliveries()->constFirst();
    }
    void takeOver(Database &database) const
    {
        QVERIFY(database.open(path()));
        salvage(database, aside());
    }
};

void TestSalvagedDeliveries::whatHasEndedLosesNothing()
{
    const Delivery before = fill(true);
    Database database;
    takeOver(database);
    DeliveryStore store(database);
    QCOMPARE(*store.deliveries(), QList{before});
    const QList<DeliveryStep> steps = *store.steps(before.id);
    QCOMPARE(steps.size(), files);
    QCOMPARE(steps.at(0).state, State::Done);
    QCOMPARE(steps.at(1).state, State::Planned);
    QCOMPARE(*store.folders(before.id), QStringList{u"bill"_s});
    // Numbers are not used again.
    QVERIFY(database.run(u"DELETE FROM deliveries"_s));
    QList<DeliveryStep> next{DeliveryStep()};
    QCOMPARE(store.begin({}, next)->id, before.id + 1);
    QCOMPARE(next.constFirst().number, steps.constLast().number + 1);
}

/// Of the last steps, perhaps only the disk knows.
void TestSalvagedDeliveries::whatHadNotEndedIsInDoubt()
{
    const Delivery before = fill(false);
    Database database;
    takeOver(database);
    const QList<DeliveryStep> steps = *DeliveryStore(database).steps(before.id);
    QCOMPARE(steps.at(0).state, State::Done);
    QCOMPARE(steps.at(0).placedAt, u"bill/0 (2)"_s);
    QCOMPARE(steps.at(1).state, State::Placing);
    QCOMPARE(steps.at(1).placedAt, u"bill/1"_s);
}

void TestSalvagedDeliveries::pagesInTheMiddleCostOnlyWhatLiesOnThem()
{
    constexpr int pageSize = 4096;
    const Delivery before = fill(true);
    QFile file(aside());
    QVERIFY(file.open(QFile::ReadWrite));
    QVERIFY(file.seek(file.size() / pageSize / 2 * pageSize));
    file.write(QByteArray(2 * pageSize, 'x'));
    file.close();
    Database database;
    takeOver(database);
    DeliveryStore store(database);
    const auto left = store.steps(before.id);
    QVERIFY(left);
    QVERIFY2(left->size() > files * 3 / 4 && left->size() < files,
             qPrintable(QString::number(left->size())));
    QCOMPARE(store.deliveries()->constFirst().files, left->size());
}

void TestSalvagedDeliveries::stepsOfALostDeliveryGo()
{
    const Delivery before = fill(true);
    {
        Database database;
        QVERIFY(database.open(aside()));
        QVERIFY(database.run(u"DELETE FROM deliveries"_s));
    }
    Database database;
    takeOver(database);
    QVERIFY(DeliveryStore(database).deliveries()->isEmpty());
    QVERIFY(DeliveryStore(database).steps(before.id)->isEmpty());
    QVERIFY(DeliveryStore(database).folders(before.id)->isEmpty());
}

QTEST_GUILESS_MAIN(TestSalvagedDeliveries)
#include "tst_salvageddeliveries.moc"
