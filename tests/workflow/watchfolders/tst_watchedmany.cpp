// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/watchfolders/watchplace.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Pause = WatchedFolder::Pause;

/// Many files that come while time passes: each is sent once, and no budget is passed.
class TestWatchedMany : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void fiveThousandFiles();
    void killedInTheMiddle();
};

void TestWatchedMany::fiveThousandFiles()
{
    constexpr int files = 5000;
    constexpr int aDay = 2100;
    WatchPlace place;
    place.begin();
    WatchSetup setup = place.setup();
    setup.filesADay = aDay;
    const qint64 id = place.add(setup);
    int most = 0;
    const auto count = [&] {
        for (const int sent : place.filesByDay())
            most = std::max(most, sent);
        return place.filesSent();
    };
    QStringList all;
    for (int i = 0; i < files; ++i) {
        all.append(u"%1.txt"_s.arg(i, 4, 10, QChar(u'0')));
        place.write(all.constLast(), "document " + QByteArray::number(i));
        if (i % 500 == 499) {
            place.clock().advance(7s);
            QTest::qWait(5);
            count();
        }
    }
    QVERIFY(place.pass([&] { return place.shown(id).pause == Pause::DayBudget; }));
    QCOMPARE(count(), aDay);
    QVERIFY(place.pass([&] { return count() == files; }, 10min));
    QCOMPARE(most, aDay);
    QCOMPARE(place.namesSent(), all);
    place.lookTwice();
    QCOMPARE(place.filesSent(), files);
    QCOMPARE(place.shown(id).waiting, 0);
}

/// Killed again and again, wherever it stands.
void TestWatchedMany::killedInTheMiddle()
{
    constexpr int files = 600;
    WatchPlace place;
    place.begin();
    WatchSetup setup = place.setup();
    setup.filesADay = 450;
    setup.takesExisting = true;
    QStringList all;
    for (int i = 0; i < files; ++i) {
        all.append(u"%1.txt"_s.arg(i, 4, 10, QChar(u'0')));
        place.write(all.constLast(), "document " + QByteArray::number(i));
    }
    place.add(setup);
    for (int i = 0; i < 12; ++i) {
        for (int step = 0; step < 3 + i; ++step) {
            place.clock().advance(5s);
            QTest::qWait(i % 4);
        }
        place.kill();
        place.begin();
    }
    QVERIFY(place.pass([&] { return place.filesSent() >= 450; }));
    place.lookTwice();
    QCOMPARE(place.filesSent(), 450);
    QVERIFY(place.pass([&] { return place.filesSent() >= files; }, 1h));
    place.lookTwice();
    QCOMPARE(place.namesSent(), all);
}

QTEST_GUILESS_MAIN(TestWatchedMany)

#include "tst_watchedmany.moc"
