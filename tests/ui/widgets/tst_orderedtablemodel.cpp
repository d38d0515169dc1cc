// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/orderedtablemodel.h"

#include "support/stricttest.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace cd;
using namespace cd::test;
using Key = OrderedTableModel::Key;
using Keys = QList<Key>;

namespace {

class Numbers : public OrderedTableModel
{
public:
    using OrderedTableModel::hide;
    using OrderedTableModel::order;
    using OrderedTableModel::show;
    using OrderedTableModel::tellRowsChanged;

    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : 2;
    }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override
    {
        return role == Qt::DisplayRole ? QVariant(key(index.row())) : QVariant();
    }
};

Keys upTo(Key end)
{
    Keys keys(end);
    std::iota(keys.begin(), keys.end(), 0);
    return keys;
}

} // namespace

class TestOrderedTableModel : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void keepsItsWord();
    void indexesFollowTheirRows();
    void whatIsAppendedIsNoReset();
    void rowsOfKeys();
    void changesAreToldInRuns();
};

/// Whatever comes after whatever.
void TestOrderedTableModel::keepsItsWord()
{
    Numbers model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QRandomGenerator chance(7);
    for (int i = 0; i < 200; ++i) {
        Keys keys = upTo(chance.bounded(80));
        std::shuffle(keys.begin(), keys.end(), chance);
        keys.resize(chance.bounded(int(keys.size()) + 1));
        if (i % 3 == 0)
            keys = model.order() + Keys{Key(100 + i)};
        model.show(keys);
        QCOMPARE(model.order(), keys);
        for (int row = 0; row < model.rowCount(); ++row)
            QCOMPARE(model.rowOf(keys.at(row)), std::optional(row));
        if (i % 5 == 0 && !keys.isEmpty()) {
            model.hide({keys.constFirst()});
            QVERIFY(!model.rowOf(keys.constFirst()));
            QCOMPARE(model.rowCount(), int(keys.size()) - 1);
        }
    }
}

void TestOrderedTableModel::indexesFollowTheirRows()
{
    Numbers model;
    model.show({1, 2, 3});
    const QPersistentModelIndex three = model.index(2, 1);
    model.show({3, 5, 2, 1});
    QCOMPARE(three.row(), 0);
    QCOMPARE(three.data().toLongLong(), 3);
}

void TestOrderedTableModel::whatIsAppendedIsNoReset()
{
    Numbers model;
    model.show(upTo(10));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    model.show(upTo(5000));
    QCOMPARE(inserted.size(), 1);
    QVERIFY(resets.isEmpty());
    model.show({1, 2}); // which would be removals in thousands of places in the worst case
    QCOMPARE(resets.size(), 1);
}

void TestOrderedTableModel::rowsOfKeys()
{
    Numbers model;
    model.show({9, 7, 5, 3, 1});
    const QItemSelection rows = model.rowsOf({7, 5, 1, 2});
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(0), QItemSelectionRange(model.index(1, 0), model.index(2, 1)));
    QCOMPARE(rows.at(1), QItemSelectionRange(model.index(4, 0), model.index(4, 1)));
}

void TestOrderedTableModel::changesAreToldInRuns()
{
    Numbers model;
    model.show(upTo(3000));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.tellRowsChanged({5, 3, 4, 9, 5000});
    QCOMPARE(changed.size(), 2);
    QCOMPARE(changed.at(0).at(0).toModelIndex(), model.index(3, 0));
    QCOMPARE(changed.at(0).at(1).toModelIndex(), model.index(5, 1));
    changed.clear();
    model.tellRowsChanged(upTo(2000));
    QCOMPARE(changed.size(), 1);
    changed.clear();
    Keys everySecond;
    for (Key key = 1; key < 3000; key += 2)
        everySecond.append(key);
    model.tellRowsChanged(everySecond); // more runs than a view is quick with
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex(), model.index(1, 0));
    QCOMPARE(changed.at(0).at(1).toModelIndex(), model.index(2999, 1));
}

QTEST_MAIN(TestOrderedTableModel)
#include "tst_orderedtablemodel.moc"
