// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/watchfolders/watchplace.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Pause = WatchedFolder::Pause;
using Problem = WatchedFolders::Problem;

/// What is sent of a watched folder, and what is not.
class TestWatchedFolders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void newFilesAreSent();
    void existingOnesOnlyWhenAsked_data();
    void existingOnesOnlyWhenAsked();
    void whatGrowsIsSentWhenItIsWhole();
    void aFileReplacedByARenameIsSent();
    void knownContentIsNotPaidAgain();
    void theDayIsOver();
    void creditsAreCountedBeforeSending();
    void theProgramsLimitHolds();
    void onlyToItsService();
    void aPersonPausesIt();
    void aFolderThatVanishesComesBack();
    void aRestartSendsNothingAgain();
    void removedAndAddedAgain();
    void whatCannotBeSetUp();
    void aTargetMayNotBecomeWatched();
};

void TestWatchedFolders::newFilesAreSent()
{
    WatchPlace place;
    place.begin();
    const qint64 id = place.add(place.setup());
    QSignalSpy submitted(&place.folders(), &WatchedFolders::submitted);
    place.write(u"a.txt"_s, "first");
    place.write(u"b.txt"_s, "second");
    QVERIFY(place.pass([&] { return place.filesSent() == 2; }));
    CD_TRY_COMPARE(submitted.size(), 1);
    QCOMPARE(submitted.at(0).at(2).toInt(), 2);
    const JobRow row = place.work().row(place.jobs().constFirst());
    QCOMPARE(row.label, u"in 2026-03-04"_s);
    QCOMPARE(row.origin.preset, u"Post"_s);
    QCOMPARE(row.origin.presetVersion, 1);
    QVERIFY(!row.origin.presetHash.isEmpty());
    QCOMPARE(row.service, place.work().service());
    const WatchedFolder shown = place.shown(id);
    QCOMPARE(shown.spent.filesToday, 2);
    QCOMPARE(shown.pause, Pause::None);
    QVERIFY(shown.isWatchedBySystem);
    QVERIFY(shown.lastFileAt.isValid());
    place.lookTwice();
    QCOMPARE(place.namesSent(), (QStringList{u"a.txt"_s, u"b.txt"_s}));
}

void TestWatchedFolders::existingOnesOnlyWhenAsked_data()
{
    QTest::addColumn<bool>("isAsked");
    QTest::newRow("only new") << false;
    QTest::newRow("include") << true;
}

void TestWatchedFolders::existingOnesOnlyWhenAsked()
{
    QFETCH(bool, isAsked);
    WatchPlace place;
    place.begin();
    place.write(u"old.txt"_s, "old");
    WatchSetup setup = place.setup();
    setup.takesExisting = isAsked;
    place.add(setup);
    place.lookTwice();
    place.write(u"new.txt"_s, "new");
    QVERIFY(place.pass([&] { return place.namesSent().contains(u"new.txt"_s); }));
    place.lookTwice();
    QCOMPARE(place.namesSent().contains(u"old.txt"_s), isAsked);
    // Changed, it is new.
    place.write(u"old.txt"_s, "changed");
    QVERIFY(place.pass([&] { return place.filesSent() == (isAsked ? 3 : 2); }));
}

void TestWatchedFolders::whatGrowsIsSentWhenItIsWhole()
{
    WatchPlace place;
    place.begin();
    place.add(place.setup());
    QByteArray content;
    for (int i = 0; i < 20; ++i) {
        content += "more ";
        place.write(u"a.txt"_s, content);
        place.clock().advance(4s);
        QTest::qWait(5);
        QCOMPARE(place.filesSent(), 0);
    }
    QVERIFY(place.pass([&] { return place.filesSent() == 1; }));
    place.lookTwice();
    QCOMPARE(place.filesSent(), 1);
    const JobFile sent = place.work().details(place.jobs().constFirst()).files.constFirst();
    QCOMPARE(sent.size, content.size());
}

void TestWatchedFolders::aFileReplacedByARenameIsSent()
{
    WatchPlace place;
    place.begin();
    place.write(u"a.txt"_s, "old one");
    place.add(place.setup());
    place.write(u".a.txt.new"_s, "new one");
    QVERIFY(QFile::remove(place.path(u"a.txt"_s)));
    QVERIFY(QFile::rename(place.path(u".a.txt.new"_s), place.path(u"a.txt"_s)));
    QVERIFY(place.pass([&] { return place.filesSent() == 1; }));
    place.write(u".a.txt.new"_s, "newer one");
    QVERIFY(QFile::remove(place.path(u"a.txt"_s)));
    QVERIFY(QFile::rename(place.path(u".a.txt.new"_s), place.path(u"a.txt"_s)));
    QVERIFY(place.pass([&] { return place.filesSent() == 2; }));
}

void TestWatchedFolders::knownContentIsNotPaidAgain()
{
    WatchPlace place;
    place.begin();
    const qint64 id = place.add(place.setup());
    place.write(u"a.txt"_s, "words");
    QVERIFY(place.pass([&] { return place.filesSent() == 1; }));
    place.write(u"a.txt"_s, "words"); // saved again
    place.write(u"copy.txt"_s, "words");
    place.write(u"b.txt"_s, "other words");
    QVERIFY(place.pass([&] { return place.filesSent() == 2; }));
    place.lookTwice();
    QCOMPARE(place.namesSent(), (QStringList{u"a.txt"_s, u"b.txt"_s}));
    QCOMPARE(place.shown(id).spent.filesToday, 2);
    QCOMPARE(place.shown(id).waiting, 0);
}

void TestWatchedFolders::theDayIsOver()
{
    WatchPlace place;
    place.begin();
    WatchSetup setup = place.setup();
    setup.filesADay = 3;
    setup.filesAMonth = 5;
    const qint64 id = place.add(setup);
    QSignalSpy paused(&place.folders(), &WatchedFolders::paused);
    for (int i = 0; i < 8; ++i)
        place.write(u"%1.txt"_s.arg(i), QByteArray::number(i));
    QVERIFY(place.pass([&] { return place.shown(id).pause == Pause::DayBudget; }));
    QCOMPARE(place.filesSent(), 3);
    place.lookTwice();
    QCOMPARE(place.filesSent(), 3);
    QCOMPARE(place.shown(id).waiting, 5);
    QCOMPARE(paused.size(), 1); // told once
    QVERIFY(place.pass([&] { return place.shown(id).pause == Pause::MonthBudget; }, 10min));
    QCOMPARE(place.filesSent(), 5);
    QCOMPARE(place.filesByDay().value(QDate(2026, 3, 4)), 3);
    QCOMPARE(place.shown(id).spent.filesToday, 2);
    QCOMPARE(place.shown(id).spent.filesThisMonth, 5);
    QVERIFY(place.pass([&] { return place.filesSent() == 8; }, 12h));
    for (const auto &[day, files] : place.filesByDay().asKeyValueRange()) {
        if (day.month() == 3)
            QVERIFY(files <= 3);
    }
    QCOMPARE(place.clock().now().date().month(), 4);
}

void TestWatchedFolders::creditsAreCountedBeforeSending()
{
    WatchPlace place;
    place.begin();
    place.setService(place.work().service(), true, Prices());
    WatchSetup setup = place.setup();
    setup.filesADay = 0;
    setup.creditsADay = 14; // five pages a file are read at most
    const qint64 id = place.add(setup);
    for (int i = 0; i < 4; ++i)
        place.write(u"%1.txt"_s.arg(i), QByteArray::number(i));
    QVERIFY(place.pass([&] { return place.shown(id).pause == Pause::DayBudget; }));
    QCOMPARE(place.filesSent(), 2);
    QCOMPARE(place.shown(id).spent.creditsToday, 10.0);
    setup = place.shown(id).setup;
    setup.creditsADay = 15;
    place.folders().change(setup);
    QVERIFY(place.pass([&] { return place.filesSent() == 3; }));
}

void TestWatchedFolders::theProgramsLimitHolds()
{
    WatchPlace place;
    place.begin();
    place.setService(place.work().service(), true, Prices());
    place.budget().setCeiling(11);
    const qint64 id = place.add(place.setup());
    for (int i = 0; i < 4; ++i)
        place.write(u"%1.txt"_s.arg(i), QByteArray::number(i));
    QVERIFY(place.pass([&] { return place.shown(id).pause == Pause::OverLimit; }));
    QCOMPARE(place.filesSent(), 2);
    place.budget().setCeiling(100);
    QVERIFY(place.pass([&] { return place.filesSent() == 4; }));
    QCOMPARE(place.shown(id).pause, Pause::None);
}

void TestWatchedFolders::onlyToItsService()
{
    WatchPlace place;
    place.begin();
    const qint64 id = place.add(place.setup());
    place.setService(u"another"_s);
    place.write(u"a.txt"_s, "words");
    QVERIFY(place.pass([&] { return place.shown(id).pause == Pause::NoService; }));
    place.lookTwice();
    QCOMPARE(place.filesSent(), 0);
    place.setService(place.work().service(), false);
    place.lookTwice();
    QCOMPARE(place.filesSent(), 0);
    place.setService(place.work().service());
    QVERIFY(place.pass([&] { return place.filesSent() == 1; }));
    QCOMPARE(place.work().row(place.jobs().constFirst()).service, place.work().service());
}

void TestWatchedFolders::aPersonPausesIt()
{
    WatchPlace place;
    place.begin();
    const qint64 id = place.add(place.setup());
    place.folders().pause(id);
    QCOMPARE(place.shown(id).pause, Pause::ByPerson);
    place.write(u"a.txt"_s, "words");
    for (int i = 0; i < 40; ++i) {
        place.clock().advance(5s);
        QTest::qWait(1);
    }
    QCOMPARE(place.filesSent(), 0);
    place.end();
    place.begin();
    QCOMPARE(place.shown(id).pause, Pause::ByPerson);
    place.folders().goOn(id);
    QVERIFY(place.pass([&] { return place.filesSent() == 1; }));
}

void TestWatchedFolders::aFolderThatVanishesComesBack()
{
    WatchPlace place;
    place.begin();
    const qint64 id = place.add(place.setup());
    place.write(u"a.txt"_s, "words");
    QVERIFY(place.pass([&] { return place.filesSent() == 1; }));
    QSignalSpy paused(&place.folders(), &WatchedFolders::paused);
    QVERIFY(QDir().rename(place.folder(), place.folder() + u"-away"_s));
    QVERIFY(place.pass([&] { return place.shown(id).pause == Pause::FolderGone; }));
    place.lookTwice();
    QCOMPARE(paused.size(), 1);
    QVERIFY(QDir().rename(place.folder() + u"-away"_s, place.folder()));
    place.write(u"b.txt"_s, "other words");
    QVERIFY(place.pass([&] { return place.filesSent() == 2; }));
    place.lookTwice();
    QCOMPARE(place.namesSent(), (QStringList{u"a.txt"_s, u"b.txt"_s}));
    QCOMPARE(place.shown(id).pause, Pause::None);
}

void TestWatchedFolders::aRestartSendsNothingAgain()
{
    WatchPlace place;
    place.begin();
    WatchSetup setup = place.setup();
    setup.filesADay = 3;
    const qint64 id = place.add(setup);
    place.write(u"a.txt"_s, "a");
    place.write(u"b.txt"_s, "b");
    QVERIFY(place.pass([&] { return place.filesSent() == 2; }));
    place.work().settle();
    place.end();
    place.write(u"c.txt"_s, "c");
    place.write(u"d.txt"_s, "d");
    place.begin();
    QCOMPARE(place.shown(id).setup.path, place.folder());
    QCOMPARE(place.shown(id).spent.filesToday, 2);
    QVERIFY(place.pass([&] { return place.shown(id).pause == Pause::DayBudget; }));
    QCOMPARE(place.filesSent(), 3);
    QVERIFY(place.pass([&] { return place.filesSent() == 4; }, 1h));
    QCOMPARE(place.namesSent(), (QStringList{u"a.txt"_s, u"b.txt"_s, u"c.txt"_s, u"d.txt"_s}));
}

void TestWatchedFolders::removedAndAddedAgain()
{
    WatchPlace place;
    place.begin();
    WatchSetup setup = place.setup();
    setup.filesADay = 2;
    const qint64 id = place.add(setup);
    place.write(u"a.txt"_s, "a");
    QVERIFY(place.pass([&] { return place.filesSent() == 1; }));
    place.folders().remove(id);
    QVERIFY(!place.folders().find(id));
    QVERIFY(QFile::exists(place.path(u"a.txt"_s)));
    place.write(u"b.txt"_s, "b");
    place.write(u"c.txt"_s, "c");
    setup.takesExisting = true;
    QCOMPARE(place.add(setup), id);
    QVERIFY(place.pass([&] { return place.shown(id).pause == Pause::DayBudget; }));
    QCOMPARE(place.filesSent(), 2);
    QVERIFY(place.pass([&] { return place.filesSent() == 3; }, 1h));
    QCOMPARE(place.namesSent(), (QStringList{u"a.txt"_s, u"b.txt"_s, u"c.txt"_s}));
}

void TestWatchedFolders::whatCannotBeSetUp()
{
    WatchPlace place;
    place.begin();
    const JobRequest request = sampleRequest();
    QVERIFY(place.folders().problems(place.setup(), &request).isEmpty());
    WatchSetup setup = place.setup();
    setup.path = place.folder() + u"-nowhere"_s;
    QCOMPARE(place.folders().problems(setup, &request), QList<Problem>{Problem::NoFolder});
    setup = place.setup();
    setup.preset.clear();
    QCOMPARE(place.folders().problems(setup, &request), QList<Problem>{Problem::NoPreset});
    setup = place.setup();
    setup.delivery = DeliveryPlan();
    QCOMPARE(place.folders().problems(setup, &request), QList<Problem>{Problem::NoTarget});
    setup.delivery->root = place.path(u"sorted"_s);
    QCOMPARE(place.folders().problems(setup, &request), QList<Problem>{Problem::NoTarget});
    QVERIFY(QDir(place.folder()).mkdir(u"sorted"_s));
    QCOMPARE(place.folders().problems(setup, &request), QList<Problem>{Problem::TargetIsWatched});
    setup = place.setup();
    setup.filesADay = 0;
    QVERIFY(place.folders().problems(setup, &request).isEmpty()); // free
    place.setService(place.work().service(), true, Prices());
    QCOMPARE(place.folders().problems(setup, &request), QList<Problem>{Problem::NoLimit});
    setup.creditsAMonth = 100;
    QVERIFY(place.folders().problems(setup, &request).isEmpty());
    place.add(place.setup());
    QCOMPARE(place.folders().problems(setup, &request), QList<Problem>{Problem::WatchedAlready});
    QVERIFY(QDir(place.folder()).mkdir(u"below"_s));
    setup.path = place.path(u"below"_s);
    QCOMPARE(place.folders().problems(setup, &request), QList<Problem>{Problem::WatchedAlready});
}

void TestWatchedFolders::aTargetMayNotBecomeWatched()
{
    WatchPlace place;
    place.begin();
    const QString target = place.folder() + u"-sorted"_s;
    QVERIFY(QDir().mkdir(target));
    WatchSetup setup = place.setup();
    setup.delivery = DeliveryPlan{.root = target};
    const qint64 id = place.add(setup);
    WatchSetup other = place.setup();
    other.path = target;
    QCOMPARE(place.folders().problems(other, nullptr), QList<Problem>{Problem::IsTarget});
    // A link appears later.
    QVERIFY(QDir().rmdir(target));
    QVERIFY(QFile::link(place.folder(), target));
    place.write(u"a.txt"_s, "words");
    QVERIFY(place.pass([&] { return place.shown(id).pause == Pause::DeliversIntoItself; }));
    place.lookTwice();
    QCOMPARE(place.filesSent(), 0);
}

QTEST_GUILESS_MAIN(TestWatchedFolders)

#include "tst_watchedfolders.moc"
