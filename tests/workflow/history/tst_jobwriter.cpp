// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/workplace.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

/// Batches of which one fails while the next is on its way already.
class TestJobWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theNewerStateStays();
    void whatFailedGoesWithTheNext();
    void whatWasRemovedStaysAway();

private:
    /// From its turn on, unlike Workplace::setReadOnly().
    void setReadOnlyInTurn(bool readOnly);
    /// At once, alone: what is read next has it.
    void write()
    {
        m_place->table().fetchDetails({m_key}, &m_context,
                                      [](const QHash<JobKey, JobDetails> &) {});
    }
    int entriesOnDisk(const QString &word) const;

    QObject m_context;
    FaultyServer m_server;
    std::unique_ptr<Workplace> m_place;
    JobKey m_key = 0;
};

void TestJobWriter::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    m_place = std::make_unique<Workplace>(m_server.url());
    m_place->begin();
    m_key = m_place->addAccepted("a");
    write();
    m_place->settle();
}

void TestJobWriter::cleanup()
{
    m_place.reset();
}

void TestJobWriter::setReadOnlyInTurn(bool readOnly)
{
    m_place->store().post(
        [readOnly](Database &database) {
            return database.run(u"PRAGMA query_only = %1"_s.arg(int(readOnly))).has_value();
        },
        &m_context, [](bool) {});
}

int TestJobWriter::entriesOnDisk(const QString &word) const
{
    const QList<TimelineEntry> timeline = m_place->detailsOnDisk(m_key).timeline;
    return int(std::count_if(timeline.cbegin(), timeline.cend(),
                             [&word](const TimelineEntry &entry) { return entry.word == word; }));
}

void TestJobWriter::theNewerStateStays()
{
    JobTable &table = m_place->table();
    QSignalSpy notStored(&table, &JobTable::notStored);
    {
        const StoreBlock block(m_place->store());
        setReadOnlyInTurn(true);
        table.changeDetails(m_key, {.rawJob = QByteArray("older")});
        table.addToTimeline(m_key, {m_place->clock().now(), u"OLDER"_s, {}});
        write();
        setReadOnlyInTurn(false);
        table.changeDetails(m_key, {.rawJob = QByteArray("newer")});
        table.addToTimeline(m_key, {m_place->clock().now(), u"NEWER"_s, {}});
        write();
    }
    m_place->settle();
    QCOMPARE(notStored.size(), 1);
    write(); // whatever is left
    m_place->settle();
    const JobDetails onDisk = m_place->detailsOnDisk(m_key);
    QCOMPARE(onDisk.rawJob, QByteArray("newer"));
    QCOMPARE(entriesOnDisk(u"OLDER"_s), 1);
    QCOMPARE(entriesOnDisk(u"NEWER"_s), 1);
    QCOMPARE(onDisk.timeline.constLast().word, u"NEWER"_s);
    QCOMPARE(m_place->details(m_key), onDisk);
}

/// A write that succeeds has written all that was changed before it.
void TestJobWriter::whatFailedGoesWithTheNext()
{
    JobTable &table = m_place->table();
    QSignalSpy storedAgain(&table, &JobTable::storedAgain);
    {
        const StoreBlock block(m_place->store());
        setReadOnlyInTurn(true);
        table.changeDetails(m_key, {.rawJob = QByteArray("first")});
        write();
        table.addToTimeline(m_key, {m_place->clock().now(), u"SECOND"_s, {}});
        write();
        setReadOnlyInTurn(false);
        table.changeDetails(m_key, {.rawResults = QByteArray("[]")});
        write();
    }
    m_place->settle();
    QCOMPARE(storedAgain.size(), 1);
    QCOMPARE(m_place->detailsOnDisk(m_key).rawJob, QByteArray("first"));
    QCOMPARE(m_place->detailsOnDisk(m_key).rawResults, QByteArray("[]"));
    QCOMPARE(entriesOnDisk(u"SECOND"_s), 1);
    QCOMPARE(m_place->details(m_key), m_place->detailsOnDisk(m_key));
}

void TestJobWriter::whatWasRemovedStaysAway()
{
    JobTable &table = m_place->table();
    const JobKey other = m_place->addAccepted("b");
    write();
    m_place->settle();
    {
        const StoreBlock block(m_place->store());
        setReadOnlyInTurn(true);
        table.change(m_key, [](JobRow &row) { row.label = u"changed"_s; });
        table.addToTimeline(m_key, {m_place->clock().now(), u"LATE"_s, {}});
        write();
        setReadOnlyInTurn(false);
        table.remove({m_key});
        table.change(other, [](JobRow &row) { row.label = u"changed too"_s; });
        write();
    }
    m_place->settle();
    QCOMPARE(m_place->rowsOnDisk().size(), 1);
    QCOMPARE(m_place->rowOnDisk(other).label, u"changed too"_s);
    QVERIFY(m_place->detailsOnDisk(m_key).timeline.isEmpty());
}

QTEST_GUILESS_MAIN(TestJobWriter)
#include "tst_jobwriter.moc"
