// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/samplejobs.h"
#include "support/stricttest.h"
#include "ui/jobs/list/filenamesearch.h"
#include "ui/words/filterwords.h"
#include "workflow/workplace.h"

#include <QSignalSpy>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

/// Jobs are found by the names of their files, whatever those are.
class TestFileNameSearch : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreFound_data();
    void namesAreFound();
    void singleLettersAreNotLookedFor();
    void otherWordsEndTheSearch();
    void jobsThatComeAreLookedAt();
    void thousandsOfJobsAreLookedAtInTurns();

private:
    static JobKey add(JobTable &table, const QStringList &names);
    static void settle(const JobTable &table);

    const QUrl m_nowhere{u"http://127.0.0.1:9"_s};
};

JobKey TestFileNameSearch::add(JobTable &table, const QStringList &names)
{
    JobDetails details;
    for (const QString &name : names)
        details.files.append({{u"id-"_s + name}, name});
    return table.add(queuedRow(0), details);
}

/// Waits until it is told of all that was added.
void TestFileNameSearch::settle(const JobTable &table)
{
    QSignalSpy added(&table, &JobTable::added);
    CD_TRY_COMPARE(added.size(), 1);
}

void TestFileNameSearch::namesAreFound_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("a part") << u"lantern"_s << true;
    QTest::newRow("whatever case") << u"LANTERN"_s << true;
    QTest::newRow("beyond ASCII") << u"ärztin"_s << true;
    QTest::newRow("sharp s") << u"straße"_s << true;
    QTest::newRow("two words of two files") << u"lantern straße"_s << true;
    QTest::newRow("a phrase") << u"\"lantern cafe\""_s << true;
    QTest::newRow("a percent sign") << u"5%"_s << true;
    QTest::newRow("no wildcard") << u"l%cafe"_s << false;
    QTest::newRow("nor the other") << u"l_ntern"_s << false;
    QTest::newRow("nowhere") << u"quince"_s << false;
}

void TestFileNameSearch::namesAreFound()
{
    QFETCH(const QString, typed);
    QFETCH(const bool, isFound);
    Workplace place(m_nowhere);
    place.begin();
    const JobKey key
        = add(place.table(),
              {u"Lantern Cafe 03.txt"_s, u"Ärztin, Lange Straße 5.pdf"_s, u"rate 5%.pdf"_s});
    add(place.table(), {u"other.txt"_s, {}});
    settle(place.table());
    FileNameSearch search(place.table());
    QSignalSpy found(&search, &FileNameSearch::found);
    const QStringList words = filterWords(typed);
    search.look(words);
    QVERIFY(search.isLooking());
    CD_TRY_COMPARE(found.size(), 1);
    QVERIFY(!search.isLooking());
    for (const QString &word : words)
        QCOMPARE(search.named().value(word), isFound ? QSet<JobKey>{key} : QSet<JobKey>());
}

void TestFileNameSearch::singleLettersAreNotLookedFor()
{
    Workplace place(m_nowhere);
    place.begin();
    add(place.table(), {u"a.txt"_s});
    settle(place.table());
    FileNameSearch search(place.table());
    search.look({u"a"_s});
    QVERIFY(!search.isLooking());
    search.look({u"a"_s, u"txt"_s});
    QVERIFY(search.isLooking());
    CD_TRY_VERIFY(!search.isLooking());
    QVERIFY(!search.named().contains(u"a"_s));
    QCOMPARE(search.named().value(u"txt"_s).size(), 1);
}

void TestFileNameSearch::otherWordsEndTheSearch()
{
    Workplace place(m_nowhere);
    place.begin();
    add(place.table(), {u"apples.txt"_s});
    const JobKey pears = add(place.table(), {u"pears.txt"_s});
    settle(place.table());
    FileNameSearch search(place.table());
    QSignalSpy found(&search, &FileNameSearch::found);
    search.look({u"apples"_s});
    search.look({u"pears"_s});
    CD_TRY_VERIFY(!search.isLooking());
    QCOMPARE(found.size(), 1);
    QCOMPARE(search.named(), (QHash<QString, QSet<JobKey>>{{u"pears"_s, {pears}}}));
    search.look({});
    QVERIFY(!search.isLooking() && search.named().isEmpty());
}

void TestFileNameSearch::jobsThatComeAreLookedAt()
{
    Workplace place(m_nowhere);
    place.begin();
    const JobKey first = add(place.table(), {u"pears.txt"_s});
    FileNameSearch search(place.table());
    QSignalSpy found(&search, &FileNameSearch::found);
    settle(place.table());
    search.look({u"pear"_s});
    CD_TRY_COMPARE(found.size(), 1);
    QVERIFY(found.at(0).at(0).toBool());
    const JobKey second = add(place.table(), {u"more pears.txt"_s});
    CD_TRY_COMPARE(found.size(), 2);
    QVERIFY(!found.at(1).at(0).toBool()); // nobody asked
    QCOMPARE(search.named().value(u"pear"_s), (QSet<JobKey>{first, second}));
}

void TestFileNameSearch::thousandsOfJobsAreLookedAtInTurns()
{
    constexpr int jobs = 9000;
    Workplace place(m_nowhere);
    place.begin();
    QSet<JobKey> expected;
    for (int i = 0; i < jobs; ++i) {
        const JobKey key = add(place.table(), {i % 3000 ? u"other.txt"_s : u"pears.txt"_s});
        if (i % 3000 == 0)
            expected.insert(key);
    }
    settle(place.table());
    FileNameSearch search(place.table());
    search.look({u"pears"_s});
    CD_TRY_VERIFY(!search.isLooking());
    QCOMPARE(search.named().value(u"pears"_s), expected);
}

QTEST_MAIN(TestFileNameSearch)
#include "tst_filenamesearch.moc"
