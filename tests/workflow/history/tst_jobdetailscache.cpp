// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/samplejobs.h"
#include "workflow/workplace.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

/// Details of jobs, read when somebody asks for them: with the writer's help they are whole.
class TestJobDetailsCache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void detailsAreReadWhenAsked();
    void theTimelineGrowsUnread();
    void detailsAreWholeWhileTheyAreWritten();
    void detailsOfManyAreNotAllKept();
    void whoIsGoneIsNotTold();

private:
    static Workplace &begin(Workplace &place)
    {
        place.begin();
        return place;
    }
    const QUrl m_nowhere{u"http://127.0.0.1:9"_s};
};

void TestJobDetailsCache::detailsAreReadWhenAsked()
{
    Workplace place(m_nowhere);
    const JobKey key = begin(place).table().add(fullRow(0), fullDetails());
    place.end();
    QCOMPARE(begin(place).details(key), fullDetails());
    QCOMPARE(place.details(77), JobDetails());
}

/// Nobody has asked for the details: they are not replaced by what little is known of them.
void TestJobDetailsCache::theTimelineGrowsUnread()
{
    Workplace place(m_nowhere);
    const JobKey key = begin(place).table().add(fullRow(0), fullDetails());
    place.end();
    const TimelineEntry entry{place.clock().now(), u"SUCCESS"_s, {}};
    begin(place).table().addToTimeline(key, entry);
    JobDetails expected = fullDetails();
    expected.timeline.append(entry);
    QCOMPARE(place.details(key), expected);
    place.end();
    QCOMPARE(place.detailsOnDisk(key), expected);
}

/// Read from the disk, they have what is still on its way there, and what did not get there.
void TestJobDetailsCache::detailsAreWholeWhileTheyAreWritten()
{
    Workplace place(m_nowhere);
    const JobKey key = begin(place).table().add(fullRow(0), fullDetails());
    place.end();
    begin(place);
    JobDetails expected = fullDetails();
    const auto grow = [&](const QString &word) {
        const TimelineEntry entry{place.clock().now(), word, {}};
        place.table().addToTimeline(key, entry);
        expected.timeline.append(entry);
    };
    place.setReadOnly(true);
    QSignalSpy notStored(&place.table(), &JobTable::notStored);
    grow(u"refused by the disk"_s);
    CD_TRY_COMPARE(notStored.size(), 1);
    grow(u"under way"_s);
    place.table().write(this, [](const StoreResult<void> &) {});
    grow(u"waiting"_s);
    QCOMPARE(place.details(key), expected);
    place.setReadOnly(false);
    place.table().changeDetails(key, {.rawJob = "{}"});
    expected.rawJob = "{}";
    QCOMPARE(place.details(key), expected);
    place.end();
    QCOMPARE(place.detailsOnDisk(key), expected);
}

void TestJobDetailsCache::detailsOfManyAreNotAllKept()
{
    Workplace place(m_nowhere);
    JobTable &table = begin(place).table();
    const JobKey first = table.add(fullRow(0), fullDetails());
    for (qsizetype i = 0; i < JobDetailsCache::mostKept; ++i)
        table.add(queuedRow(0), {});
    place.settle();
    // The store is kept from answering: what is there by itself was kept.
    const auto isKept = [&](JobKey key) {
        bool isRead = false;
        QObject context;
        const StoreBlock block(place.store());
        table.readDetails(key, &context, [&](const StoreResult<JobDetails> &) { isRead = true; });
        QCoreApplication::processEvents();
        return isRead;
    };
    QVERIFY(isKept(table.keys().constLast()));
    QVERIFY(!isKept(first));
    QCOMPARE(place.details(first), fullDetails());
    QVERIFY(isKept(first));
}

void TestJobDetailsCache::whoIsGoneIsNotTold()
{
    Workplace place(m_nowhere);
    const JobKey key = begin(place).table().add(fullRow(0), fullDetails());
    place.end();
    begin(place);
    int told = 0;
    const auto tell = [&told](const StoreResult<JobDetails> &) {
        ++told;
    };
    {
        QObject gone;
        place.table().readDetails(key, &gone, tell);
    }
    place.table().readDetails(key, this, tell);
    QCOMPARE(told, 0); // never at once
    CD_TRY_COMPARE(told, 1);
    {
        QObject gone;
        place.table().readDetails(key, &gone, tell); // kept by now
    }
    place.table().readDetails(key, this, tell);
    QCOMPARE(told, 1);
    CD_TRY_COMPARE(told, 2);
}

QTEST_GUILESS_MAIN(TestJobDetailsCache)
#include "tst_jobdetailscache.moc"
