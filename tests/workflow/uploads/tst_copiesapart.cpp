// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/documents.h"
#include "workflow/workplace.h"

#include <QRegularExpression>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray jobsTarget = "/api/v1/classifier/jobs";

ServerStep fileIs(const QByteArray &id)
{
    return at(filesTarget, {.status = 201, .body = R"({"id": ")" + id + R"("})"});
}

ServerStep heldFile(const QByteArray &id)
{
    ServerStep step = fileIs(id);
    step.held = true;
    return step;
}

/// The answer to the question for a file by its key, that goes before notThere().
ServerStep there(const QByteArray &id, const QString &key)
{
    return at(filesTarget + "?external_file_id=" + key.toUtf8(),
              {.body = R"({"items": [{"id": ")" + id + R"(", "external_file_id": ")" + key.toUtf8()
                   + R"("}]})"});
}

ServerStep notThere()
{
    return at(filesTarget + '?', {.body = R"({"items": []})"});
}

ServerStep jobIs(const QByteArray &id)
{
    return at(jobsTarget, {.body = jobJson(id)});
}

} // namespace

/// Copies that each get a file of their own on the service, beside others with the same content:
/// every file that may lie there is in the record.
class TestCopiesApart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void anUploadUnderWayIsNotCutOff();
    void whatMayHaveArrivedIsAskedFor();
    void nothingIsSentUnderAKeyThatIsNotStored();

private:
    JobFile document(const QString &name) { return documentIn(*m_documents, name, "a"); }
    JobKey submit(const QList<JobFile> &files, bool areApart = false);
    void pauseAndGoOn(JobKey key);
    int uploads() const { return m_server->count("POST", filesTarget); }
    QList<FileId> named(JobKey key) { return m_place->details(key).request.fileIds; }

    std::unique_ptr<QTemporaryDir> m_documents;
    std::unique_ptr<FaultyServer> m_server;
    std::unique_ptr<Workplace> m_place;
    QList<FileId> m_stored;
};

void TestCopiesApart::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    m_documents = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<FaultyServer>();
    m_place = std::make_unique<Workplace>(m_server->url());
    m_place->begin();
    m_stored.clear();
    connect(&m_place->fileUploads(), &FileUploads::stored, this,
            [this](const UploadTarget &, const JobFile &file) { m_stored.append(file.id); });
}

void TestCopiesApart::cleanup()
{
    m_place.reset();
    m_server.reset();
}

JobKey TestCopiesApart::submit(const QList<JobFile> &files, bool areApart)
{
    JobRequest request = sampleRequest();
    request.fileIds.clear();
    const JobOrigin origin{{}, false, {}, areApart};
    return m_place->outbox().submit(request, files, u"mine"_s, {}, origin);
}

/// Then its files are asked for by their keys, and sent without regard to others.
void TestCopiesApart::pauseAndGoOn(JobKey key)
{
    m_place->outbox().pause(key);
    m_place->outbox().goOn(key);
}

void TestCopiesApart::anUploadUnderWayIsNotCutOff()
{
    m_server->setSteps({roundTrips(), notThere(), heldFile("f-1"), fileIs("f-2"), jobIs("first"),
                        jobIs("second")});
    m_place->reach();
    const JobKey key = submit({document(u"a.txt"_s)});
    CD_TRY_COMPARE(uploads(), 1);
    const JobKey apart = submit({document(u"b.txt"_s)}, true);
    m_place->settle();
    pauseAndGoOn(apart);
    CD_TRY_VERIFY(m_place->outbox().nextTry(apart));
    m_place->clock().advance(FileTransfer::settlesWithin);
    CD_TRY_COMPARE(m_place->state(apart), u"accepted"_s);
    QCOMPARE(named(apart), QList<FileId>{{u"f-2"_s}});
    QCOMPARE(m_place->state(key), u"uploading"_s);
    m_server->release();
    CD_TRY_COMPARE(m_place->state(key), u"accepted"_s);
    QCOMPARE(named(key), QList<FileId>{{u"f-1"_s}});
    QCOMPARE(m_stored, (QList<FileId>{{u"f-2"_s}, {u"f-1"_s}}));
}

/// It got no answer, and waits, while the other one arrives.
void TestCopiesApart::whatMayHaveArrivedIsAskedFor()
{
    const JobFile file = document(u"a.txt"_s);
    m_server->setSteps({roundTrips(), there("f-1", file.key), notThere(), heldFile("f-2"),
                        at(filesTarget, {.cut = ServerStep::Cut::AfterRequest}), jobIs("first"),
                        jobIs("second")});
    const JobKey apart = submit({document(u"b.txt"_s)}, true);
    m_place->settle();
    pauseAndGoOn(apart);
    m_place->settle();
    m_place->reach();
    CD_TRY_VERIFY(m_place->outbox().nextTry(apart));
    m_place->clock().advance(FileTransfer::settlesWithin);
    CD_TRY_COMPARE(uploads(), 1);
    const JobKey key = submit({file});
    CD_TRY_VERIFY(m_place->outbox().nextTry(key));
    QCOMPARE(uploads(), 2);
    m_server->release();
    CD_TRY_COMPARE(m_place->state(apart), u"accepted"_s);
    QCOMPARE(m_place->state(key), u"uploading"_s);
    m_place->clock().advance(FileTransfer::settlesWithin);
    CD_TRY_COMPARE(m_place->state(key), u"accepted"_s);
    QCOMPARE(named(key), QList<FileId>{{u"f-1"_s}});
    QCOMPARE(m_stored, (QList<FileId>{{u"f-2"_s}, {u"f-1"_s}}));
    QCOMPARE(uploads(), 2);
}

/// It is begun twice, and the first time's key is on the disk when the second's can't be.
void TestCopiesApart::nothingIsSentUnderAKeyThatIsNotStored()
{
    m_server->setSteps(
        {roundTrips(), notThere(), fileIs("f-1"), fileIs("f-2"), jobIs("first"), jobIs("second")});
    m_place->reach();
    const QList<JobFile> files{document(u"a.txt"_s), document(u"b.txt"_s)};
    const JobKey first = submit(files);
    CD_TRY_COMPARE(m_place->state(first), u"accepted"_s);
    QCOMPARE(uploads(), 1); // both are known by it
    m_place->settle();
    const JobKey apart = submit(files, true);
    const auto afterTheFirst = [this] {
        m_place->table().fetchDetails({}, this, [](const QHash<JobKey, JobDetails> &) {});
        m_place->setReadOnly(true);
    };
    m_place->table().write(this, [this, afterTheFirst](const StoreResult<void> &) {
        QMetaObject::invokeMethod(this, afterTheFirst, Qt::QueuedConnection);
    });
    pauseAndGoOn(apart);
    CD_TRY_VERIFY(m_place->row(apart).error);
    QCOMPARE(m_place->row(apart).error->kind, ServiceError::Kind::LocalFile);
    QVERIFY(m_place->roundTrip());
    QCOMPARE(uploads(), 1);
    m_place->setReadOnly(false);
    m_place->outbox().tryNow(apart);
    CD_TRY_COMPARE(m_place->state(apart), u"accepted"_s);
    const QList<FileId> ids = named(apart);
    QCOMPARE(QSet<FileId>(ids.cbegin(), ids.cend()), (QSet<FileId>{{u"f-1"_s}, {u"f-2"_s}}));
    QCOMPARE(uploads(), 2);
}

QTEST_GUILESS_MAIN(TestCopiesApart)
#include "tst_copiesapart.moc"
