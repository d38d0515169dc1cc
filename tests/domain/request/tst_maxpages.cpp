// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/request/maxpages.h"
#include "support/stricttest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using cd::MaxPages;

class TestMaxPages : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void threeThingsAreToldApart();
    void numbersCompare();
};

void TestMaxPages::threeThingsAreToldApart()
{
    const QList<MaxPages> kinds{MaxPages::unset(), MaxPages::noLimit(), MaxPages::of(5)};
    for (qsizetype i = 0; i < kinds.size(); ++i) {
        QCOMPARE(kinds.at(i).isUnset(), i == 0);
        QCOMPARE(kinds.at(i).isNoLimit(), i == 1);
        QCOMPARE(kinds.at(i).isNumber(), i == 2);
        for (qsizetype other = 0; other < kinds.size(); ++other)
            QCOMPARE(kinds.at(i) == kinds.at(other), i == other);
    }
    QVERIFY(MaxPages() == MaxPages::unset());
}

void TestMaxPages::numbersCompare()
{
    QCOMPARE(MaxPages::of(7).number(), 7);
    QVERIFY(MaxPages::of(7) == MaxPages::of(7));
    QVERIFY(MaxPages::of(7) != MaxPages::of(8));
    QVERIFY(MaxPages::of(0) != MaxPages::noLimit());
    QCOMPARE(MaxPages::serviceDefault, 5);
}

QTEST_GUILESS_MAIN(TestMaxPages)
#include "tst_maxpages.moc"
