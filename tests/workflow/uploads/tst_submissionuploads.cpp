// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/documents.h"
#include "workflow/rows/jobfacts.h"
#include "workflow/workplace.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QThreadPool>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = SubmissionState;

namespace {

const QByteArray jobsTarget = "/api/v1/classifier/jobs";

ServerStep fileIs(const QByteArray &id)
{
    return at(filesTarget, {.status = 201, .body = R"({"id": ")" + id + R"(", "name": "x"})"});
}

/// The answer to the question for a file by its key.
ServerStep there(const QByteArray &id, const QString &key)
{
    return at(filesTarget + "?external_file_id=",
              {.body = R"({"items": [{"id": ")" + id + R"(", "external_file_id": ")" + key.toUtf8()
                   + R"("}]})"});
}

ServerStep jobIs(const QByteArray &id)
{
    return at(jobsTarget, {.body = jobJson(id)});
}

} // namespace

/// Submissions of files that lie on this computer: their files go first, then the create.
class TestSubmissionUploads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void uploadsAndCreatesAsOne();
    void isOnTheDiskBeforeAnythingLeaves();
    void goesOnAfterAKill_data();
    void goesOnAfterAKill();
    void isAskedForOnceTheKeyIsGood();
    void isAskedForByWhatReplacesIt();
    void aChangedFileIsNotSent();
    void whatWasEditedBeforeSubmitIsSent();
    void aVanishedFileIsLeftOut();
    void aRefusedKeyLeavesNothingOut();
    void noneIsForgottenWhileItIsWrittenDown();
    void givenUpWhileItUploads();
    void aLostUploadIsNoJob();
    void waitsForAServiceThatIsNotReadyAnyMore();
    void anotherServiceGetsNothing();

private:
    JobFile document(const QString &name, const QByteArray &content = "a");
    JobKey submit(const QList<JobFile> &files);
    int creates() const { return m_server->countOf(jobsTarget); }
    int uploads() const { return m_server->count("POST") - creates(); }

    std::unique_ptr<QTemporaryDir> m_documents;
    std::unique_ptr<FaultyServer> m_server;
    std::unique_ptr<Workplace> m_place;
};

void TestSubmissionUploads::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    m_documents = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<FaultyServer>();
    m_place = std::make_unique<Workplace>(m_server->url());
    m_place->begin();
}

void TestSubmissionUploads::cleanup()
{
    m_place.reset();
    m_server.reset();
}

JobFile TestSubmissionUploads::document(const QString &name, const QByteArray &content)
{
    return documentIn(*m_documents, name, content);
}

JobKey TestSubmissionUploads::submit(const QList<JobFile> &files)
{
    JobRequest request = sampleRequest();
    request.fileIds.clear();
    return m_place->outbox().submit(request, files, u"mine"_s);
}

void TestSubmissionUploads::uploadsAndCreatesAsOne()
{
    m_server->setSteps({roundTrips(), fileIs("f-1"), fileIs("f-2"), jobIs("j")});
    m_place->reach();
    const JobFile known{.id = {u"f-0"_s}, .name = u"known"_s};
    const QList<JobFile> files{known, document(u"a.txt"_s, "a"), document(u"b.txt"_s, "bb")};
    const JobKey key = submit(files);
    QCOMPARE(m_place->state(key), u"uploading"_s);
    QCOMPARE(m_place->row(key).fileCount, 3);
    QCOMPARE(m_place->row(key).filesToUpload, 2);
    CD_TRY_COMPARE(m_place->state(key), u"accepted"_s);
    QCOMPARE(uploads(), 2);
    QCOMPARE(creates(), 1);
    const JobDetails details = m_place->details(key);
    QCOMPARE(details.request.fileIds.size(), 3);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(details.files.at(i).id, details.request.fileIds.at(i));
    QCOMPARE(details.files.at(1).path, files.at(1).path);
    QCOMPARE(details.files.at(2).size, 2);
    QCOMPARE(details.files.at(2).hash.size(), 32);
    QCOMPARE(m_place->row(key).filesToUpload, 0);
}

void TestSubmissionUploads::isOnTheDiskBeforeAnythingLeaves()
{
    m_server->setSteps({roundTrips(), fileIs("f"), jobIs("j")});
    const JobFile file = document(u"a.txt"_s);
    const JobKey key = submit({file});
    m_place->settle();
    QCOMPARE(m_place->rowOnDisk(key).submission, State::Uploading);
    QCOMPARE(m_place->detailsOnDisk(key).files, QList<JobFile>{file});
    QCOMPARE(m_server->requests().size(), 0);
    m_place->setReadOnly(true);
    const JobKey unwritten = submit({document(u"b.txt"_s)});
    CD_TRY_COMPARE(m_place->state(unwritten), u"givenUp"_s);
    m_place->setReadOnly(false);
    m_place->reach();
    CD_TRY_COMPARE(m_place->state(key), u"accepted"_s);
    QCOMPARE(uploads(), 1);
}

void TestSubmissionUploads::goesOnAfterAKill_data()
{
    QTest::addColumn<bool>("arrived");
    QTest::newRow("the file arrived") << true;
    QTest::newRow("it did not") << false;
}

void TestSubmissionUploads::goesOnAfterAKill()
{
    QFETCH(bool, arrived);
    m_server->setSteps({roundTrips(), at(filesTarget, {.silent = true}), jobIs("j")});
    m_place->reach();
    const JobFile file = document(u"a.txt"_s);
    const JobKey key = submit({file});
    CD_TRY_COMPARE(m_server->count("POST"), 1);
    m_place->kill();
    const ServerStep asked = arrived
        ? there("f", file.key)
        : at(filesTarget + "?external_file_id=", {.body = R"({"items": []})"});
    m_server->setSteps({roundTrips(), asked, fileIs("f"), jobIs("j")});
    m_place->begin();
    QCOMPARE(m_place->state(key), u"uploading"_s);
    m_place->reach();
    if (!arrived) {
        CD_TRY_VERIFY(m_place->outbox().nextTry(key)); // the service is given time to take it
        m_place->clock().advance(FileTransfer::settlesWithin);
    }
    CD_TRY_COMPARE(m_place->state(key), u"accepted"_s);
    QCOMPARE(m_place->details(key).request.fileIds, QList<FileId>{{u"f"_s}});
    QCOMPARE(uploads(), arrived ? 1 : 2);
    QCOMPARE(creates(), 1);
}

/// That a key was refused says nothing of the file.
void TestSubmissionUploads::isAskedForOnceTheKeyIsGood()
{
    m_server->setSteps({roundTrips(), at(filesTarget, {.silent = true})});
    m_place->reach();
    const JobFile file = document(u"a.txt"_s);
    const JobKey key = submit({file});
    CD_TRY_COMPARE(m_server->count("POST"), 1);
    m_place->kill();
    m_server->setSteps({roundTrips(), at(filesTarget + "?external_file_id=", {.status = 401})});
    m_place->begin();
    m_place->reach();
    CD_TRY_VERIFY(m_place->row(key).error);
    QCOMPARE(m_place->row(key).error->kind, ServiceError::Kind::SignInNeeded);
    m_server->setSteps({roundTrips(), there("f", file.key), fileIs("g"), jobIs("j")});
    m_place->outbox().tryNow(key);
    CD_TRY_COMPARE(m_place->state(key), u"accepted"_s);
    QCOMPARE(m_place->details(key).request.fileIds, QList<FileId>{{u"f"_s}});
    QCOMPARE(uploads(), 1);
}

void TestSubmissionUploads::isAskedForByWhatReplacesIt()
{
    m_server->setSteps({roundTrips(), at(filesTarget, {.silent = true})});
    m_place->reach();
    const JobFile file = document(u"a.txt"_s);
    const JobKey key = submit({file});
    CD_TRY_COMPARE(m_server->count("POST"), 1);
    m_place->outbox().giveUp(key);
    CD_TRY_COMPARE(m_place->rowOnDisk(key).submission, State::GivenUp);
    m_place->kill();
    m_server->setSteps({roundTrips(), there("f", file.key), fileIs("g"), jobIs("j")});
    m_place->begin();
    m_place->reach();
    const JobDetails before = m_place->details(key);
    const JobKey again = m_place->outbox().submit(before.request, before.files, u"again"_s, key);
    CD_TRY_COMPARE(m_place->state(again), u"accepted"_s);
    QCOMPARE(m_place->details(again).request.fileIds, QList<FileId>{{u"f"_s}});
    QCOMPARE(uploads(), 1);
}

/// Once it was submitted: a person says what becomes of it.
void TestSubmissionUploads::aChangedFileIsNotSent()
{
    m_server->setSteps({roundTrips(), fileIs("f"), jobIs("j")});
    const JobFile file = document(u"a.txt"_s);
    const JobKey key = submit({file});
    m_place->settle();
    document(u"a.txt"_s, "changed meanwhile"); // later than the clock of this test
    m_place->reach();
    CD_TRY_VERIFY(m_place->row(key).error);
    QCOMPARE(m_place->row(key).error->kind, ServiceError::Kind::FileChanged);
    QCOMPARE(m_place->state(key), u"uploading"_s);
    QVERIFY(m_place->roundTrip());
    QCOMPARE(m_server->count("POST"), 0);
    m_place->outbox().tryNow(key);
    CD_TRY_COMPARE(m_place->state(key), u"accepted"_s);
    QCOMPARE(m_place->details(key).files.constFirst().size, 17);
    QCOMPARE(uploads(), 1);
}

/// It was picked as something else, but this is what lay there when it was submitted.
void TestSubmissionUploads::whatWasEditedBeforeSubmitIsSent()
{
    m_server->setSteps({roundTrips(), fileIs("f"), jobIs("j")});
    const JobFile file = document(u"a.txt"_s);
    document(u"a.txt"_s, "as it is now");
    m_place->clock().jump(24h * 3650); // later than any file here was written
    m_place->reach();
    const JobKey key = submit({file});
    CD_TRY_COMPARE(m_place->state(key), u"accepted"_s);
    QCOMPARE(m_place->details(key).files.constFirst().size, 12);
}

void TestSubmissionUploads::aVanishedFileIsLeftOut()
{
    m_server->setSteps({roundTrips(), fileIs("f"), jobIs("j")});
    const JobFile gone = document(u"gone.txt"_s);
    const JobKey key = submit({gone, document(u"a.txt"_s)});
    m_place->settle();
    QVERIFY(QFile::remove(gone.path));
    m_place->reach();
    CD_TRY_COMPARE(m_place->row(key).filesToUpload, 1);
    CD_TRY_VERIFY(m_place->row(key).error);
    QCOMPARE(m_place->row(key).error->kind, ServiceError::Kind::LocalFile);
    QCOMPARE(m_place->outbox().uploadProgress(key).failed, 1);
    QVERIFY(m_place->roundTrip());
    QCOMPARE(creates(), 0);
    m_place->outbox().goOnWithoutFailed(key);
    CD_TRY_COMPARE(m_place->state(key), u"accepted"_s);
    QCOMPARE(m_place->details(key).request.fileIds, QList<FileId>{{u"f"_s}});
    QVERIFY(m_place->details(key).files.constFirst().error); // and it is said of which
    QCOMPARE(creates(), 1);
}

/// Somebody went on without one file: not without all that follow.
void TestSubmissionUploads::aRefusedKeyLeavesNothingOut()
{
    m_server->setSteps(
        {roundTrips(), fileIs("f"), at(filesTarget, {.status = 401, .held = true}), jobIs("j")});
    const JobFile gone = document(u"gone.txt"_s);
    const JobKey key = submit({gone, document(u"a.txt"_s), document(u"b.txt"_s, "bb")});
    m_place->settle();
    QVERIFY(QFile::remove(gone.path));
    m_place->reach();
    CD_TRY_COMPARE(m_place->row(key).filesToUpload, 2);
    CD_TRY_COMPARE(m_place->outbox().uploadProgress(key).failed, 1);
    CD_TRY_COMPARE(m_server->count("POST"), 2);
    m_place->outbox().goOnWithoutFailed(key);
    m_server->release();
    CD_TRY_COMPARE(m_place->outbox().uploadProgress(key).failed, 2);
    QVERIFY(m_place->roundTrip());
    QCOMPARE(m_place->state(key), u"uploading"_s);
    QCOMPARE(creates(), 0);
    m_place->outbox().goOnWithoutFailed(key); // which is another decision
    CD_TRY_COMPARE(m_place->state(key), u"accepted"_s);
    QCOMPARE(m_place->details(key).request.fileIds, QList<FileId>{{u"f"_s}});
}

/// A file that is tried again waits for the disk, while the last of the others arrives.
void TestSubmissionUploads::noneIsForgottenWhileItIsWrittenDown()
{
    m_server->setSteps({roundTrips(),
                        at(filesTarget, {.status = 201, .body = R"({"id": "f-2"})", .held = true}),
                        fileIs("f-1"), jobIs("j")});
    const JobKey key = submit({document(u"a.txt"_s), document(u"b.txt"_s, "bb")});
    m_place->settle();
    document(u"a.txt"_s, "changed meanwhile");
    m_place->reach();
    CD_TRY_VERIFY(m_place->row(key).error);
    CD_TRY_COMPARE(m_server->count("POST"), 1);
    {
        const StoreBlock block(m_place->store());
        m_place->outbox().tryNow(key);
        m_server->release();
        CD_TRY_COMPARE(m_place->row(key).filesToUpload, 1);
        QVERIFY(m_place->roundTrip());
        QCOMPARE(m_place->state(key), u"uploading"_s);
    }
    CD_TRY_COMPARE(m_place->state(key), u"accepted"_s);
    QCOMPARE(m_place->details(key).request.fileIds, (QList<FileId>{{u"f-1"_s}, {u"f-2"_s}}));
    QCOMPARE(uploads(), 2);
    QCOMPARE(creates(), 1);
}

void TestSubmissionUploads::givenUpWhileItUploads()
{
    m_server->setSteps(
        {at(filesTarget, {.status = 201, .body = R"({"id": "f"})", .held = true}), jobIs("j")});
    m_place->reach();
    const JobKey key = submit({document(u"a.txt"_s)});
    CD_TRY_COMPARE(m_server->count("POST"), 1);
    m_place->outbox().giveUp(key);
    QCOMPARE(m_place->state(key), u"givenUp"_s);
    m_server->release();
    QVERIFY(m_place->roundTrip());
    QCOMPARE(creates(), 0);
    CD_TRY_COMPARE(m_place->rowOnDisk(key).submission, State::GivenUp);
}

/// Whether the file arrived is not known; that no create was sent is.
void TestSubmissionUploads::aLostUploadIsNoJob()
{
    m_server->setSteps({roundTrips(), at(filesTarget, {.status = 500})});
    m_place->reach();
    const JobKey key = submit({document(u"a.txt"_s)});
    CD_TRY_VERIFY(m_place->row(key).error);
    QCOMPARE(m_place->row(key).error->kind, ServiceError::Kind::ServerFailed);
    m_place->outbox().giveUp(key);
    QCOMPARE(m_place->state(key), u"givenUp"_s);
    QVERIFY(!mayHaveAJob(m_place->row(key)));
    QVERIFY(costsNothing(m_place->row(key)));
}

/// As one whose key was taken away while the file was being read.
void TestSubmissionUploads::waitsForAServiceThatIsNotReadyAnyMore()
{
    m_server->setSteps({roundTrips(), fileIs("f")});
    m_place->reach();
    m_place->fileUploads().add({m_place->service(), {}}, document(u"a.txt"_s));
    m_place->fileUploads().setService(m_place->service(), false);
    m_place->fileUploads().hashes().threads().waitForDone();
    QVERIFY(m_place->roundTrip());
    QCOMPARE(m_server->count("POST"), 0);
    m_place->reach();
    CD_TRY_COMPARE(m_server->count("POST"), 1);
}

void TestSubmissionUploads::anotherServiceGetsNothing()
{
    m_server->setSteps({roundTrips(), fileIs("f"), jobIs("j")});
    const JobKey key = submit({document(u"a.txt"_s)});
    m_place->settle();
    m_place->fileUploads().setService(u"another"_s, true);
    m_place->outbox().setService(u"another"_s, true);
    QVERIFY(m_place->roundTrip());
    QCOMPARE(m_server->count("POST"), 0);
    m_place->reach();
    CD_TRY_COMPARE(m_place->state(key), u"accepted"_s);
}

QTEST_GUILESS_MAIN(TestSubmissionUploads)
#include "tst_submissionuploads.moc"
