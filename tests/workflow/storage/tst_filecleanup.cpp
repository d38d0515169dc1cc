// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/storage/filecleanup.h"

#include "workflow/picking/uploadqueue.h"
#include "workflow/storage/storageplace.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = SubmissionState;

/// What this program uploaded is deleted once nothing needs it, and nothing else is.
class TestFileCleanup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void goesWhenTheSubmissionIsDone();
    void staysWhereNobodySaidSo_data();
    void staysWhereNobodySaidSo();
    void staysWhileAnotherRowNeedsIt();
    void staysWhileTheFormHoldsIt();
    void staysWhileTheRowCanBeSentAgain();
    void whatWasNotUploadedHereStays();
    void isNotUsedAgainOnceItGoes();
    void theLatestWordCountsForContentThatIsThere();
    void aJobIsSubmittedAgainWithItsFiles();
    void isDueOnTheDiskBeforeItIsSent();
    void aFailureIsTriedAgain();
    void aRefusalIsSaidOnce();
    void anotherServiceIsNotAsked();
    void whatLiesInADirectoryGoesByItself();

private:
    void open(const QList<ServerStep> &steps, FileStorage storage);
    std::unique_ptr<StoragePlace> m_desk;
};

void TestFileCleanup::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    m_desk = std::make_unique<StoragePlace>();
}

void TestFileCleanup::cleanup()
{
    m_desk.reset();
}

void TestFileCleanup::open(const QList<ServerStep> &steps, FileStorage storage)
{
    m_desk->setSteps(steps);
    m_desk->begin(storage);
}

void TestFileCleanup::goesWhenTheSubmissionIsDone()
{
    open({storedAs("f-1"), storedAs("f-2"), deleted("f-1"), deleted("f-2"), jobIs("j")},
         FileStorage::DeleteWhenDone);
    const JobKey key = m_desk->submit({m_desk->document(u"a.txt"_s), m_desk->document(u"b.txt"_s)});
    QCOMPARE(m_desk->place().row(key).submission, State::Accepted);
    QVERIFY(m_desk->rest());
    QCOMPARE(m_desk->deletions(), 0);
    QCOMPARE(m_desk->sums().value(0).files, 2);
    QCOMPARE(m_desk->sums().value(0).bytes, 6);
    QCOMPARE(m_desk->sums().value(0).toDelete, 2);
    m_desk->end(key);
    QVERIFY(m_desk->comes([&] { return m_desk->deletions() == 2; }));
    QVERIFY(m_desk->rest());
    QCOMPARE(m_desk->sums(), QList<StoredSum>());
    QCOMPARE(m_desk->deletions(), 2); // each once
}

void TestFileCleanup::staysWhereNobodySaidSo_data()
{
    QTest::addColumn<FileStorage>("storage");
    QTest::newRow("not asked yet") << FileStorage::Unasked;
    QTest::newRow("kept") << FileStorage::Keep;
}

void TestFileCleanup::staysWhereNobodySaidSo()
{
    QFETCH(const FileStorage, storage);
    open({storedAs("f-1"), jobIs("j")}, storage);
    m_desk->end(m_desk->submit({m_desk->document(u"a.txt"_s)}));
    QVERIFY(m_desk->rest());
    QCOMPARE(m_desk->deletions(), 0);
    QCOMPARE(m_desk->sums().value(0).files, 1);
    QCOMPARE(m_desk->sums().value(0).toDelete, 0);
}

void TestFileCleanup::staysWhileAnotherRowNeedsIt()
{
    open({storedAs("f-1"), deleted("f-1"), jobIs("j"), jobIs("k")}, FileStorage::DeleteWhenDone);
    const JobFile file = m_desk->document(u"a.txt"_s);
    const JobKey first = m_desk->submit({file});
    const JobKey second = m_desk->submit({file});
    QCOMPARE(m_desk->fileOf(second), FileId{u"f-1"_s});
    m_desk->end(first);
    QVERIFY(m_desk->rest());
    QCOMPARE(m_desk->deletions(), 0);
    m_desk->end(second);
    QVERIFY(m_desk->comes([&] { return m_desk->deletions() == 1; }));
}

void TestFileCleanup::staysWhileTheFormHoldsIt()
{
    open({storedAs("f-1"), deleted("f-1"), jobIs("j")}, FileStorage::DeleteWhenDone);
    RemoteFile there;
    there.id = {u"f-1"_s};
    m_desk->form().addRemote({there});
    m_desk->end(m_desk->submit({m_desk->document(u"a.txt"_s)}));
    QVERIFY(m_desk->rest());
    QCOMPARE(m_desk->deletions(), 0);
    m_desk->form().clear();
    QVERIFY(m_desk->comes([&] { return m_desk->deletions() == 1; }));
}

void TestFileCleanup::staysWhileTheRowCanBeSentAgain()
{
    open({storedAs("f-1"), deleted("f-1"),
          at(jobsTarget, {.status = 422, .body = R"({"detail": []})"})},
         FileStorage::DeleteWhenDone);
    const JobKey key = m_desk->submit({m_desk->document(u"a.txt"_s)});
    QCOMPARE(m_desk->place().row(key).submission, State::Refused);
    QVERIFY(m_desk->rest());
    QCOMPARE(m_desk->deletions(), 0);
    m_desk->place().table().remove({key}); // then nobody can
    QVERIFY(m_desk->comes([&] { return m_desk->deletions() == 1; }));
}

void TestFileCleanup::whatWasNotUploadedHereStays()
{
    open({storedAs("f-1"), deleted("f-1"), jobIs("j")}, FileStorage::DeleteWhenDone);
    const JobFile there{.id = {u"f-0"_s}, .name = u"theirs.txt"_s};
    m_desk->end(m_desk->submit({m_desk->document(u"a.txt"_s), there}));
    QVERIFY(m_desk->comes([&] { return m_desk->deletions() == 1; }));
    QVERIFY(m_desk->rest());
    QCOMPARE(m_desk->deletions(), 1);
    QCOMPARE(m_desk->server().countOf(placeOf("f-0")), 0);
}

void TestFileCleanup::isNotUsedAgainOnceItGoes()
{
    const JobFile file = m_desk->document(u"a.txt"_s);
    open({storedAs("f-1"), storedAs("f-2"), at(placeOf("f-1"), {.status = 204, .held = true}),
          foundAs("f-1", file.key), jobIs("j"), jobIs("k")},
         FileStorage::DeleteWhenDone);
    m_desk->end(m_desk->submit({file}));
    QVERIFY(m_desk->comes([&] { return m_desk->server().count("DELETE") == 1; }));
    const JobKey second = m_desk->submit({file}); // while it is being deleted
    QCOMPARE(m_desk->fileOf(second), FileId{u"f-2"_s});
    m_desk->server().release();
    QVERIFY(m_desk->rest());
    QCOMPARE(m_desk->deletions(), 1);
}

void TestFileCleanup::theLatestWordCountsForContentThatIsThere()
{
    open({storedAs("f-1"), deleted("f-1"), jobIs("j"), jobIs("k")}, FileStorage::Keep);
    m_desk->end(m_desk->submit({m_desk->document(u"a.txt"_s)}));
    m_desk->cleanup().setService(m_desk->place().service(), true, FileStorage::DeleteWhenDone);
    const JobKey again = m_desk->submit({m_desk->document(u"a copy.txt"_s)});
    QCOMPARE(m_desk->fileOf(again), FileId{u"f-1"_s});
    QVERIFY(m_desk->rest()); // it has its files, and is seen before it ends
    m_desk->end(again);
    QVERIFY(m_desk->comes([&] { return m_desk->deletions() == 1; }));
}

void TestFileCleanup::aJobIsSubmittedAgainWithItsFiles()
{
    open(
        {storedAs("f-1"), storedAs("f-2"), deleted("f-1"), foundAs({}, {}), jobIs("j"), jobIs("k")},
        FileStorage::DeleteWhenDone);
    const JobKey first = m_desk->submit({m_desk->document(u"a.txt"_s)});
    m_desk->end(first);
    QVERIFY(m_desk->comes([&] { return m_desk->deletions() == 1; }));
    QVERIFY(m_desk->rest());
    Workplace &place = m_desk->place();
    const JobDetails details = place.details(first);
    const JobKey second = place.outbox().submit(details.request, details.files, u"again"_s, first);
    QVERIFY(m_desk->comes([&] { return place.row(second).submission == State::Accepted; }));
    QCOMPARE(m_desk->fileOf(second), FileId{u"f-2"_s});
    QCOMPARE(place.details(second).request.fileIds, QList<FileId>{{u"f-2"_s}});
}

void TestFileCleanup::isDueOnTheDiskBeforeItIsSent()
{
    open({storedAs("f-1"), at(placeOf("f-1"), {.silent = true}), deleted("f-1"), jobIs("j")},
         FileStorage::DeleteWhenDone);
    m_desk->end(m_desk->submit({m_desk->document(u"a.txt"_s)}));
    QVERIFY(m_desk->comes([&] { return m_desk->deletions() == 1; }));
    m_desk->leave();
    m_desk->place().kill();
    m_desk->begin(FileStorage::Keep); // whatever the profile says now: it was decided
    QVERIFY(m_desk->comes([&] { return m_desk->deletions() == 2; }));
    QVERIFY(m_desk->rest());
    QCOMPARE(m_desk->sums(), QList<StoredSum>());
}

void TestFileCleanup::aFailureIsTriedAgain()
{
    QList<ServerStep> steps{storedAs("f-1"), jobIs("j")};
    for (int i = 0; i < 4; ++i) // the door tries by itself too
        steps.append(deleted("f-1", 503));
    open(steps + QList<ServerStep>{deleted("f-1", 404)}, FileStorage::DeleteWhenDone);
    QSignalSpy failed(&m_desk->cleanup(), &FileCleanup::failed);
    m_desk->end(m_desk->submit({m_desk->document(u"a.txt"_s)}));
    QVERIFY(m_desk->comes([&] { return failed.size() == 1; }));
    QVERIFY(m_desk->cleanup().nextTry());
    QCOMPARE(m_desk->sums().value(0).toDelete, 1);
    QVERIFY(m_desk->comes([&] { return m_desk->sums().isEmpty(); })); // gone already is as good
    QVERIFY(!m_desk->cleanup().error());
    QCOMPARE(failed.size(), 1);
}

void TestFileCleanup::aRefusalIsSaidOnce()
{
    open({storedAs("f-1"), storedAs("f-2"), deleted("f-1", 403), deleted("f-2", 403), jobIs("j")},
         FileStorage::DeleteWhenDone);
    QSignalSpy failed(&m_desk->cleanup(), &FileCleanup::failed);
    m_desk->end(m_desk->submit({m_desk->document(u"a.txt"_s), m_desk->document(u"b.txt"_s)}));
    QVERIFY(m_desk->comes([&] { return m_desk->deletions() == 2; }));
    QVERIFY(m_desk->rest());
    QCOMPARE(failed.size(), 1);
    QVERIFY(m_desk->cleanup().error());
    QCOMPARE(m_desk->deletions(), 2);
    QCOMPARE(m_desk->sums().value(0).files, 2);
}

void TestFileCleanup::anotherServiceIsNotAsked()
{
    open({storedAs("f-1"), deleted("f-1"), jobIs("j")}, FileStorage::DeleteWhenDone);
    const JobKey key = m_desk->submit({m_desk->document(u"a.txt"_s)});
    m_desk->cleanup().setService(u"another"_s, true, FileStorage::DeleteWhenDone);
    m_desk->end(key);
    QVERIFY(m_desk->rest());
    QCOMPARE(m_desk->deletions(), 0);
    m_desk->cleanup().setService(m_desk->place().service(), true, FileStorage::DeleteWhenDone);
    QVERIFY(m_desk->comes([&] { return m_desk->deletions() == 1; }));
}

void TestFileCleanup::whatLiesInADirectoryGoesByItself()
{
    open({at("/api/v1/beta/directories/d/files/upload", {.body = R"({"file_id": "f-1"})"}),
          jobIs("j")},
         FileStorage::Ephemeral);
    Workplace &place = m_desk->place();
    const QDateTime over = place.clock().now().addSecs(2 * 60 * 60);
    place.fileUploads().setPlace([over](const UploadTarget &) {
        return EphemeralDirectory{{u"d"_s}, over};
    });
    const JobFile file = m_desk->document(u"a.txt"_s);
    m_desk->end(m_desk->submit({file}));
    QVERIFY(m_desk->rest());
    QCOMPARE(m_desk->deletions(), 0);
    QCOMPARE(m_desk->sums().value(0).files, 1);
    QVERIFY(m_desk->sums().value(0).isEphemeral);
    JobFile again = file;
    QVERIFY(place.fileUploads().known().find(place.service(), again).isValid());
    place.clock().advance(1h + 45min); // a little before
    QVERIFY(m_desk->comes([&] { return m_desk->sums().isEmpty(); }));
    QVERIFY(m_desk->comes([&] {
        again = file;
        return !place.fileUploads().known().find(place.service(), again).isValid();
    }));
    QCOMPARE(m_desk->deletions(), 0);
}

QTEST_GUILESS_MAIN(TestFileCleanup)
#include "tst_filecleanup.moc"
