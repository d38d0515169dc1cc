// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/storage/filecleanup.h"

#include "workflow/picking/uploadqueue.h"
#include "workflow/storage/storageplace.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = SubmissionState;

/// What happens while files are looked for, and deleted.
class TestNeededMeanwhile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_desk.reset(); }

    void theLatestWordCountsForWhatEndsOnceItIsNamed();
    void whatIsNeededMeanwhileStays_data();
    void whatIsNeededMeanwhileStays();
    void whatComesAgainWhileItGoesIsKnown();
    void whatWasJustUploadedIsNotForgotten();

private:
    void open(const QList<ServerStep> &steps, FileStorage storage);
    JobKey addUploading(const JobFile &file);

    std::unique_ptr<StoragePlace> m_desk;
};

void TestNeededMeanwhile::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    m_desk = std::make_unique<StoragePlace>();
}

void TestNeededMeanwhile::open(const QList<ServerStep> &steps, FileStorage storage)
{
    m_desk->setSteps(steps);
    m_desk->begin(storage);
}

/// A row that has to upload it, as the table has told.
JobKey TestNeededMeanwhile::addUploading(const JobFile &file)
{
    Workplace &place = m_desk->place();
    JobRow row;
    row.service = place.service();
    row.submission = State::Uploading;
    row.fileCount = 1;
    row.filesToUpload = 1;
    row.submittedAt = place.clock().now();
    row.changedAt = row.submittedAt;
    JobDetails details;
    details.request = sampleRequest();
    details.request.fileIds.clear();
    details.files = {file};
    QSignalSpy told(&place.table(), &JobTable::added);
    const JobKey key = place.table().add(row, details);
    static_cast<void>(comesTrue([&] { return told.size() > 0; }));
    return key;
}

/// Both are told in one tick.
void TestNeededMeanwhile::theLatestWordCountsForWhatEndsOnceItIsNamed()
{
    open({storedAs("f-1"), deleted("f-1"), jobIs("j")}, FileStorage::Keep);
    m_desk->end(m_desk->submit({m_desk->document(u"a.txt"_s)}));
    QVERIFY(m_desk->rest());
    m_desk->cleanup().setService(m_desk->place().service(), true, FileStorage::DeleteWhenDone);
    JobFile copy = m_desk->document(u"a copy.txt"_s);
    const JobKey key = addUploading(copy);
    QVERIFY(m_desk->rest());
    QCOMPARE(m_desk->deletions(), 0);
    copy.id = {u"f-1"_s};
    m_desk->place().table().changeDetails(key, {.changedFiles = {{0, copy}}});
    m_desk->place().table().change(key, [](JobRow &row) {
        row.filesToUpload = 0;
        row.submission = State::Accepted;
    });
    m_desk->end(key);
    QVERIFY(m_desk->comes([&] { return m_desk->deletions() == 1; }));
}

void TestNeededMeanwhile::whatIsNeededMeanwhileStays_data()
{
    QTest::addColumn<QString>("by");
    QTest::newRow("picked in the form") << u"form"_s;
    QTest::newRow("submitted by its ID") << u"id"_s;
    QTest::newRow("its content is uploaded again, and is named as before") << u"content"_s;
}

/// While others are being deleted, and it is to follow.
void TestNeededMeanwhile::whatIsNeededMeanwhileStays()
{
    QFETCH(const QString, by);
    QList<ServerStep> steps{jobIs("j")};
    for (const QByteArray id : {"f-1", "f-2", "f-3"})
        steps += {storedAs(id), at(placeOf(id), {.status = 204, .held = true})};
    open(steps, FileStorage::DeleteWhenDone);
    const JobKey first = m_desk->submit(
        {m_desk->document(u"a.txt"_s), m_desk->document(u"b.txt"_s), m_desk->document(u"c.txt"_s)});
    m_desk->end(first);
    QVERIFY(m_desk->comes([&] { return m_desk->deletions() == FileCleanup::mostAtOnce; }));
    QList<JobFile> left = m_desk->place().details(first).files;
    left.removeIf([this](const JobFile &file) {
        return m_desk->server().count("DELETE", placeOf(file.id.value.toLatin1())) > 0;
    });
    QCOMPARE(left.size(), 1);
    const FileId id = left.constFirst().id;
    const QString name = left.constFirst().name;
    m_desk->setSteps({storedAs(id.value.toLatin1()), deleted(id.value.toLatin1()), jobIs("k")});
    JobKey later = 0;
    if (by == u"form"_s) {
        RemoteFile there;
        there.id = id;
        m_desk->form().addRemote({there});
    } else if (by == u"id"_s) {
        later = m_desk->submit({JobFile{.id = id, .name = name}});
    } else {
        later = m_desk->submit({m_desk->document(name.left(1) + u" again.txt"_s)});
        QCOMPARE(m_desk->fileOf(later), id);
    }
    m_desk->server().release();
    QVERIFY(m_desk->rest());
    QCOMPARE(m_desk->deletions(), FileCleanup::mostAtOnce);
    if (later > 0)
        m_desk->end(later);
    else
        m_desk->form().clear();
    QVERIFY(m_desk->comes([&] { return m_desk->deletions() == FileCleanup::mostAtOnce + 1; }));
    QVERIFY(m_desk->rest());
    QCOMPARE(m_desk->sums(), QList<StoredSum>());
}

/// On a service that names files by their content: the answer to its deletion comes late.
void TestNeededMeanwhile::whatComesAgainWhileItGoesIsKnown()
{
    open({storedAs("f-1"), at(placeOf("f-1"), {.status = 204, .held = true}), jobIs("j"),
          jobIs("k")},
         FileStorage::DeleteWhenDone);
    m_desk->end(m_desk->submit({m_desk->document(u"a.txt"_s)}));
    QVERIFY(m_desk->comes([&] { return m_desk->deletions() == 1; }));
    const JobKey again = m_desk->submit({m_desk->document(u"a copy.txt"_s)});
    QCOMPARE(m_desk->fileOf(again), FileId{u"f-1"_s});
    m_desk->setSteps({deleted("f-1")});
    m_desk->server().release();
    QVERIFY(m_desk->rest());
    QCOMPARE(m_desk->deletions(), 1);
    QCOMPARE(m_desk->sums().value(0).files, 1);
    m_desk->end(again);
    QVERIFY(m_desk->comes([&] { return m_desk->deletions() == 2; }));
    QVERIFY(m_desk->rest());
    QCOMPARE(m_desk->sums(), QList<StoredSum>());
}

/// It is recorded, but the history does not say yet which row has it.
void TestNeededMeanwhile::whatWasJustUploadedIsNotForgotten()
{
    open({}, FileStorage::DeleteWhenDone);
    Workplace &place = m_desk->place();
    JobFile file = m_desk->document(u"a.txt"_s);
    const JobKey key = addUploading(file);
    QVERIFY(m_desk->rest());
    {
        const StoreBlock block(place.store());
        Q_EMIT m_desk->form().removed({});
        place.clock().advance(1s); // it looks, and waits for the history
        QCoreApplication::processEvents();
        QVERIFY(!m_desk->cleanup().isIdle());
        file.id = {u"f-1"_s};
        Q_EMIT place.fileUploads().stored({place.service(), {}}, file, {});
        place.table().changeDetails(key, {.changedFiles = {{0, file}}});
    }
    QVERIFY(m_desk->comes([&] { return m_desk->cleanup().isIdle(); }));
    QVERIFY(!place.fileUploads().known().isForgotten(place.service(), file.id));
    QCOMPARE(m_desk->deletions(), 0);
    QCOMPARE(m_desk->sums().value(0).files, 1);
}

QTEST_GUILESS_MAIN(TestNeededMeanwhile)
#include "tst_neededmeanwhile.moc"
