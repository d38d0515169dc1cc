// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/watchfolders/folderbudget.h"

#include <QTest>

using namespace cd;
using Pause = WatchedFolder::Pause;

/// How many files a folder may send.
class TestFolderBudget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutLimitAllAreSent();
    void theLeastLimitHolds_data();
    void theLeastLimitHolds();
    void whatHasNoBoundPassesEveryLimitInCredits();
};

void TestFolderBudget::withoutLimitAllAreSent()
{
    QCOMPARE(roomOf({}, {9999, 9999, 9999, 9999}, 10, {}, 250), (FolderRoom{250, Pause::None}));
}

void TestFolderBudget::theLeastLimitHolds_data()
{
    QTest::addColumn<int>("filesADay");
    QTest::addColumn<int>("filesAMonth");
    QTest::addColumn<int>("creditsADay");
    QTest::addColumn<int>("creditsAMonth");
    QTest::addColumn<double>("left");
    QTest::addColumn<int>("files");
    QTest::addColumn<int>("why");
    // 20 files for 100 credits today, 50 for 250 this month, 5 credits a file.
    QTest::newRow("files a day") << 27 << 0 << 0 << 0 << -1.0 << 7 << int(Pause::None);
    QTest::newRow("files a month") << 0 << 53 << 0 << 0 << -1.0 << 3 << int(Pause::None);
    QTest::newRow("credits a day") << 0 << 0 << 119 << 0 << -1.0 << 3 << int(Pause::None);
    QTest::newRow("credits a month") << 0 << 0 << 0 << 261 << -1.0 << 2 << int(Pause::None);
    QTest::newRow("the least") << 27 << 53 << 119 << 256 << -1.0 << 1 << int(Pause::None);
    QTest::newRow("day is spent") << 20 << 0 << 0 << 0 << -1.0 << 0 << int(Pause::DayBudget);
    QTest::newRow("day is passed") << 10 << 0 << 0 << 0 << -1.0 << 0 << int(Pause::DayBudget);
    QTest::newRow("no whole file") << 0 << 0 << 104 << 0 << -1.0 << 0 << int(Pause::DayBudget);
    QTest::newRow("month is spent") << 0 << 50 << 0 << 0 << -1.0 << 0 << int(Pause::MonthBudget);
    QTest::newRow("month before day")
        << 20 << 0 << 0 << 250 << -1.0 << 0 << int(Pause::MonthBudget);
    QTest::newRow("the program's limit") << 0 << 0 << 0 << 0 << 14.0 << 2 << int(Pause::None);
    QTest::newRow("that is spent") << 0 << 0 << 0 << 0 << 4.0 << 0 << int(Pause::OverLimit);
}

void TestFolderBudget::theLeastLimitHolds()
{
    QFETCH(int, filesADay);
    QFETCH(int, filesAMonth);
    QFETCH(int, creditsADay);
    QFETCH(int, creditsAMonth);
    QFETCH(double, left);
    QFETCH(int, files);
    QFETCH(int, why);
    const WatchSetup setup{.filesADay = filesADay,
                           .filesAMonth = filesAMonth,
                           .creditsADay = creditsADay,
                           .creditsAMonth = creditsAMonth};
    const auto limit = left < 0 ? std::nullopt : std::optional(left);
    const FolderRoom room = roomOf(setup, {20, 100, 50, 250}, 5, limit, 250);
    QCOMPARE(room.files, files);
    QCOMPARE(int(room.why), why);
}

void TestFolderBudget::whatHasNoBoundPassesEveryLimitInCredits()
{
    QCOMPARE(roomOf({.filesADay = 5}, {}, {}, {}, 250).files, 5);
    QCOMPARE(roomOf({.creditsADay = 5}, {}, {}, {}, 250), (FolderRoom{0, Pause::NoBound}));
    QCOMPARE(roomOf({.filesADay = 5}, {}, {}, 1e6, 250), (FolderRoom{0, Pause::NoBound}));
    // What is free needs none.
    QCOMPARE(roomOf({.creditsADay = 5}, {}, 0, {}, 250).files, 250);
}

QTEST_APPLESS_MAIN(TestFolderBudget)

#include "tst_folderbudget.moc"
