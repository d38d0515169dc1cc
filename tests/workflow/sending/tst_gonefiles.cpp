// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/documents.h"
#include "workflow/seconddialectplace.h"
#include "workflow/workplace.h"

#include <QRegularExpression>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;
using State = SubmissionState;

namespace {

const QByteArray jobsTarget = "/api/v1/classifier/jobs";
const QByteArray namesTarget = filesTarget + "?page_size=40&file_ids=";

ServerStep fileIs(const QByteArray &id)
{
    return at(filesTarget, {.status = 201, .body = R"({"id": ")" + id + R"(", "name": "x"})"});
}

/// The answer to the question which of some files are there.
ServerStep thereAre(const QByteArrayList &ids)
{
    QByteArrayList files;
    for (const QByteArray &id : ids)
        files.append(R"({"id": ")" + id + R"(", "name": "x"})");
    return at(namesTarget, {.body = pageJson(files)});
}

/// Under its key neither.
ServerStep isNotThere()
{
    return at(filesTarget + "?external_file_id=", {.body = pageJson({})});
}

ServerStep refused(const QByteArray &target, int status = 400)
{
    return at(target,
              {.status = status, .body = R"({"detail": "File ID x is not in Project ID y"})"});
}

} // namespace

/// Files that expired on the service, or were deleted there, after they had been uploaded.
class TestGoneFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void whatIsGoneIsUploadedAnew_data();
    void whatIsGoneIsUploadedAnew();
    void nothingChangesWithoutNeed_data();
    void nothingChangesWithoutNeed();
    void anotherServiceIsNotAsked();
    void eachFilesOwnRefusal();
    void aWholeRowOfCreates();

private:
    bool isKnown(const JobFile &file) const
    {
        JobFile asked = file;
        asked.id = {};
        return m_place->fileUploads().known().find(m_place->service(), asked).isValid();
    }
    /// Uploaded, as far as this program knows.
    JobFile uploaded(const QString &name, const QByteArray &id);
    JobKey submit(const QList<JobFile> &files);
    int uploads() const;

    std::unique_ptr<QTemporaryDir> m_documents;
    std::unique_ptr<FaultyServer> m_server;
    std::unique_ptr<Workplace> m_place;
};

void TestGoneFiles::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    m_documents = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<FaultyServer>();
    m_place = std::make_unique<Workplace>(m_server->url());
    m_place->begin();
    m_place->reach();
}

void TestGoneFiles::cleanup()
{
    m_place.reset();
    m_server.reset();
}

JobFile TestGoneFiles::uploaded(const QString &name, const QByteArray &id)
{
    JobFile file = documentIn(*m_documents, name, "a");
    file.id = {QString::fromLatin1(id)};
    m_place->fileUploads().known().remember(m_place->service(), file, m_place->clock().now());
    return file;
}

JobKey TestGoneFiles::submit(const QList<JobFile> &files)
{
    JobRequest request = sampleRequest();
    request.fileIds.clear();
    for (const JobFile &file : files)
        request.fileIds.append(file.id);
    return m_place->outbox().submit(request, files, u"mine"_s);
}

int TestGoneFiles::uploads() const
{
    return m_server->count("POST", filesTarget);
}

void TestGoneFiles::whatIsGoneIsUploadedAnew_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("400: not in the project") << 400;
    QTest::newRow("404: not there") << 404;
}

void TestGoneFiles::whatIsGoneIsUploadedAnew()
{
    QFETCH(int, status);
    m_server->setSteps({roundTrips(), thereAre({"f-2"}), isNotThere(), fileIs("f-new"),
                        refused(jobsTarget, status), at(jobsTarget, {.body = jobJson("j")})});
    const JobFile gone = uploaded(u"a.txt"_s, "f-1");
    const JobFile kept = uploaded(u"b.txt"_s, "f-2");
    const JobKey key = submit({gone, kept});
    CD_TRY_COMPARE(m_place->row(key).filesToUpload, 1);
    QCOMPARE(m_place->state(key), u"refused"_s); // a person decides
    QVERIFY(!isKnown(gone)); // taken out of the form and added again, it is uploaded
    QVERIFY(isKnown(kept));
    m_place->fileUploads().known().remember(m_place->service(), gone,
                                            m_place->clock().now()); // as a draft, or undo, has it
    QVERIFY(!isKnown(gone));
    QCOMPARE(uploads(), 0);

    m_place->clock().advance(FileTransfer::settlesWithin);
    m_place->outbox().sendAgain(key);
    CD_TRY_COMPARE(m_place->state(key), u"accepted"_s);
    QCOMPARE(uploads(), 1);
    QCOMPARE(m_place->details(key).request.fileIds, (QList<FileId>{{u"f-new"_s}, {u"f-2"_s}}));
}

void TestGoneFiles::nothingChangesWithoutNeed_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("refusal");
    QTest::addColumn<int>("asked");
    const auto names = [](const QByteArrayList &ids) {
        return thereAre(ids).body;
    };
    QTest::newRow("it is there") << names({"f-1"}) << 200 << 400 << 1;
    QTest::newRow("any files are told") << names({"other"}) << 200 << 400 << 1;
    QTest::newRow("no answer that says so") << QByteArray("{}") << 403 << 400 << 1;
    QTest::newRow("refused for its fields") << names({}) << 200 << 422 << 0;
    QTest::newRow("not allowed") << names({}) << 200 << 403 << 0;
}

void TestGoneFiles::nothingChangesWithoutNeed()
{
    QFETCH(QByteArray, answer);
    QFETCH(int, status);
    QFETCH(int, refusal);
    QFETCH(int, asked);
    m_server->setSteps({roundTrips(), at(namesTarget, {.status = status, .body = answer}),
                        refused(jobsTarget, refusal)});
    const JobFile file = uploaded(u"a.txt"_s, "f-1");
    const JobKey key = submit({file, {.id = {u"f-0"_s}, .name = u"given by its ID"_s}});
    CD_TRY_COMPARE(m_place->rowOnDisk(key).submission, State::Refused);
    CD_TRY_COMPARE(m_server->countOf(namesTarget + "f-1"), asked);
    QVERIFY(m_place->roundTrip());
    m_place->settle();
    QCOMPARE(m_place->row(key).filesToUpload, 0);
    QCOMPARE(m_server->countOf(namesTarget + "f-1"), asked);
    QVERIFY(isKnown(file));
}

void TestGoneFiles::anotherServiceIsNotAsked()
{
    m_server->setSteps(
        {roundTrips(), thereAre({}), at(jobsTarget, {.status = 400, .body = "{}", .held = true})});
    const JobFile file = uploaded(u"a.txt"_s, "f-1");
    const JobKey key = submit({file});
    CD_TRY_COMPARE(m_server->count("POST"), 1);
    m_place->fileUploads().setService(u"another"_s, true);
    m_server->release();
    CD_TRY_COMPARE(m_place->rowOnDisk(key).submission, State::Refused);
    QVERIFY(m_place->roundTrip());
    QCOMPARE(m_server->countOf(namesTarget + "f-1"), 0);
}

/// API v2: the job of another file was made, and has ended.
void TestGoneFiles::eachFilesOwnRefusal()
{
    m_place->outbox().setTarget({.scope = {}, .dialect = Dialect::Second});
    m_server->setSteps({roundTrips(), thereAre({}), refused(secondPath),
                        at(secondPath, {.body = secondJob("j", "COMPLETED", "invoice")})});
    const JobFile gone = uploaded(u"a.txt"_s, "f-1");
    const JobFile kept = uploaded(u"b.txt"_s, "f-2");
    const JobKey key = submit({gone, kept});
    CD_TRY_COMPARE(m_place->state(key), u"accepted"_s);
    CD_TRY_VERIFY(isKnown(gone) != isKnown(kept)); // the creates may overtake each other
    QCOMPARE(m_place->row(key).filesToUpload, 0);
    QCOMPARE(m_place->details(key).files, (QList<JobFile>{gone, kept}));
}

void TestGoneFiles::aWholeRowOfCreates()
{
    m_place->outbox().setTarget({.scope = {}, .dialect = Dialect::Second});
    m_server->setSteps({roundTrips(), thereAre({}), isNotThere(), fileIs("f-new"),
                        refused(secondPath), at(secondPath, {.body = secondJob("j")})});
    const JobKey key = submit({uploaded(u"a.txt"_s, "f-1")});
    CD_TRY_COMPARE(m_place->row(key).filesToUpload, 1);
    const QString transaction = m_place->details(key).creates.constFirst().transactionId;
    m_place->clock().advance(FileTransfer::settlesWithin);
    m_place->outbox().sendAgain(key);
    CD_TRY_COMPARE(m_place->state(key), u"accepted"_s);
    const JobDetails details = m_place->details(key);
    QCOMPARE(details.request.fileIds, QList<FileId>{{u"f-new"_s}});
    QCOMPARE(details.creates.constFirst().id.value, u"j"_s);
    QCOMPARE(details.creates.constFirst().transactionId, transaction);
}

QTEST_GUILESS_MAIN(TestGoneFiles)
#include "tst_gonefiles.moc"
