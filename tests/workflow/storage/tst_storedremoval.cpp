// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/storage/filecleanup.h"

#include "store/olderschema.h"
#include "workflow/picking/uploadqueue.h"
#include "workflow/storage/storageplace.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

#include <optional>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

/// What is kept on the service, and deleted because a person says so.
class TestStoredRemoval : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_desk.reset(); }

    void aPersonDeletesAMonth();
    void whatIsNeededGoesLater();
    void cancellingLeavesTheRest();
    void cancellingLeavesWhatIsAboutToGo();
    void whatEarlierVersionsUploadedIsKnown();

private:
    void open(const QList<ServerStep> &steps, FileStorage storage = FileStorage::Keep);
    void deleteFour();

    std::unique_ptr<StoragePlace> m_desk;
};

void TestStoredRemoval::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    m_desk = std::make_unique<StoragePlace>();
}

void TestStoredRemoval::open(const QList<ServerStep> &steps, FileStorage storage)
{
    m_desk->setSteps(steps);
    m_desk->begin(storage);
}

void TestStoredRemoval::aPersonDeletesAMonth()
{
    open({storedAs("f-1"), storedAs("f-2"), deleted("f-1"), deleted("f-2"), jobIs("j")},
         FileStorage::Keep);
    m_desk->end(m_desk->submit({m_desk->document(u"a.txt"_s), m_desk->document(u"b.txt"_s)}));
    QVERIFY(m_desk->rest());
    QSignalSpy ended(&m_desk->cleanup(), &FileCleanup::removalEnded);
    StoredSum other = m_desk->sums().value(0);
    other.month = other.month.addMonths(-1);
    m_desk->cleanup().remove({other});
    QVERIFY(m_desk->comes([&] { return ended.size() == 1; }));
    QCOMPARE(m_desk->deletions(), 0);
    m_desk->cleanup().remove(m_desk->sums());
    QVERIFY(m_desk->comes([&] { return ended.size() == 2; }));
    QCOMPARE(m_desk->cleanup().removal().asked, 2);
    QCOMPARE(m_desk->cleanup().removal().deleted, 2);
    QCOMPARE(m_desk->cleanup().removal().failed, 0);
    QCOMPARE(m_desk->deletions(), 2);
    QCOMPARE(m_desk->sums(), QList<StoredSum>());
}

void TestStoredRemoval::whatIsNeededGoesLater()
{
    open({storedAs("f-1"), deleted("f-1"), jobIs("j")}, FileStorage::Keep);
    const JobKey key = m_desk->submit({m_desk->document(u"a.txt"_s)});
    QVERIFY(m_desk->rest());
    QSignalSpy ended(&m_desk->cleanup(), &FileCleanup::removalEnded);
    m_desk->cleanup().remove(m_desk->sums());
    QVERIFY(m_desk->comes([&] { return ended.size() == 1; }));
    QCOMPARE(m_desk->cleanup().removal().asked, 1);
    QCOMPARE(m_desk->cleanup().removal().deleted, 0);
    QCOMPARE(m_desk->deletions(), 0);
    m_desk->end(key);
    QVERIFY(m_desk->comes([&] { return m_desk->deletions() == 1; }));
}

/// Until the first are on their way.
void TestStoredRemoval::deleteFour()
{
    QList<ServerStep> steps;
    QList<JobFile> files;
    for (int i = 0; i < 4; ++i) {
        const QByteArray id = "f-" + QByteArray::number(i);
        steps += {storedAs(id), at(placeOf(id), {.status = 204, .held = true})};
        files.append(m_desk->document(u"%1.txt"_s.arg(i)));
    }
    open(steps + QList<ServerStep>{jobIs("j")}, FileStorage::Keep);
    m_desk->end(m_desk->submit(files));
    QVERIFY(m_desk->rest());
    m_desk->cleanup().remove(m_desk->sums());
    QVERIFY(m_desk->comes([&] { return m_desk->deletions() == FileCleanup::mostAtOnce; }));
}

void TestStoredRemoval::cancellingLeavesTheRest()
{
    deleteFour();
    QVERIFY(m_desk->cleanup().isRemoving());
    QSignalSpy ended(&m_desk->cleanup(), &FileCleanup::removalEnded);
    m_desk->cleanup().cancelRemoval();
    QCOMPARE(ended.size(), 1);
    QVERIFY(m_desk->comes([&] { // what came in part only is held again
        m_desk->server().release();
        return m_desk->cleanup().isIdle();
    }));
    QVERIFY(m_desk->rest());
    QCOMPARE(m_desk->deletions(), FileCleanup::mostAtOnce); // what was sent could not be held up
    QCOMPARE(m_desk->sums().value(0).files, 2);
    QCOMPARE(m_desk->sums().value(0).toDelete, 0);
}

/// The history is being asked whether anything needs the next ones.
void TestStoredRemoval::cancellingLeavesWhatIsAboutToGo()
{
    deleteFour();
    {
        const StoreBlock block(m_desk->place().store());
        m_desk->server().release();
        QVERIFY(m_desk->comes([&] { return m_desk->cleanup().removal().deleted == 2; }));
        QCOMPARE(m_desk->deletions(), FileCleanup::mostAtOnce);
        m_desk->cleanup().cancelRemoval();
        QVERIFY(!m_desk->cleanup().isRemoving());
    }
    QVERIFY(m_desk->rest());
    QCOMPARE(m_desk->deletions(), FileCleanup::mostAtOnce);
    QCOMPARE(m_desk->sums().value(0).files, 2);
    QCOMPARE(m_desk->sums().value(0).toDelete, 0);
}

/// They were uploaded under a key of this program.
void TestStoredRemoval::whatEarlierVersionsUploadedIsKnown()
{
    open({storedAs("f-1"), jobIs("j")}, FileStorage::Unasked);
    const JobFile theirs{.id = {u"f-0"_s}, .name = u"theirs.txt"_s};
    m_desk->end(m_desk->submit({m_desk->document(u"a.txt"_s), theirs}));
    QVERIFY(m_desk->rest());
    QVERIFY(m_desk->place().store().wait(
        [](const Database &database) { return goBackTo(7, database); }));
    m_desk->leave();
    m_desk->place().end();
    m_desk->begin(FileStorage::Unasked);
    QCOMPARE(m_desk->sums().size(), 1);
    QCOMPARE(m_desk->sums().value(0).files, 1);
    QCOMPARE(m_desk->sums().value(0).bytes, 3);
    QCOMPARE(m_desk->sums().value(0).service, m_desk->place().service());
}

QTEST_GUILESS_MAIN(TestStoredRemoval)
#include "tst_storedremoval.moc"
