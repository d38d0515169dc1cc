// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/documents.h"
#include "workflow/rows/exportresults.h"
#include "workflow/workplace.h"

#include <QRegularExpression>
#include <QTest>
#include <QUrlQuery>

#include <algorithm>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray jobsTarget = "/api/v1/classifier/jobs";
const QByteArray idsTarget = filesTarget + "?page_size";

ServerStep fileIs(const QByteArray &id)
{
    return at(filesTarget, {.status = 201, .body = R"({"id": ")" + id + R"("})"});
}

/// The answer to a question for files by their IDs.
ServerStep thereAre(const QByteArrayList &ids)
{
    QByteArrayList files;
    for (const QByteArray &id : ids)
        files.append(R"({"id": ")" + id + R"(", "name": "x"})");
    return at(idsTarget, {.body = R"({"items": [)" + files.join(',') + "]}"});
}

ServerStep jobIs(const QByteArray &id)
{
    return at(jobsTarget, {.body = jobJson(id)});
}

} // namespace

/// What lies on the service is not uploaded again.
class TestKnownFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void contentThatIsThereIsNotUploadedAgain();
    void anotherProjectHasItsOwn();
    void isAskedForAfterADay_data();
    void isAskedForAfterADay();
    void aQuestionThatFailsIsAskedAgain();
    void manyAreAskedForTogether();
    void whatIsForgottenIsUploadedAgain();
    void anIdThatIsAnsweredAnewIsBelieved_data();
    void anIdThatIsAnsweredAnewIsBelieved();
    void whatGoesByItselfIsOfThisRunOnly();
    void whatChangedWhileItWasSentIsNotAccepted();
    void copiesGoOnce();
    void manyCopiesWaitForOneThatGoesAgain();
    void copiesApartGoEachByItself();
    void copiesThatTheServiceKeepsOnceCannotBeApart();

private:
    JobFile document(const QString &name, const QByteArray &content = "a")
    {
        return documentIn(*m_documents, name, content);
    }
    JobKey submit(const QList<JobFile> &files, const JobOrigin &origin = {});
    /// One file, and one job of it.
    void submitOne(const QByteArray &id);
    void restart();
    int questions() const { return m_server->count("GET", idsTarget); } ///< for IDs
    int uploads() const { return m_server->count("POST", filesTarget); }

    std::unique_ptr<QTemporaryDir> m_documents;
    std::unique_ptr<FaultyServer> m_server;
    std::unique_ptr<Workplace> m_place;
};

void TestKnownFiles::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    m_documents = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<FaultyServer>();
    m_place = std::make_unique<Workplace>(m_server->url());
    m_place->begin();
    m_place->reach();
}

void TestKnownFiles::cleanup()
{
    m_place.reset();
    m_server.reset();
}

JobKey TestKnownFiles::submit(const QList<JobFile> &files, const JobOrigin &origin)
{
    JobRequest request = sampleRequest();
    request.fileIds.clear();
    return m_place->outbox().submit(request, files, u"mine"_s, {}, origin);
}

void TestKnownFiles::submitOne(const QByteArray &id)
{
    m_server->setSteps({roundTrips(), fileIs(id), jobIs("first")});
    const JobKey key = submit({document(u"a.txt"_s)});
    CD_TRY_COMPARE(m_place->state(key), u"accepted"_s);
    QCOMPARE(uploads(), 1);
}

void TestKnownFiles::restart()
{
    m_place->end();
    m_place->begin();
    m_place->reach();
}

void TestKnownFiles::contentThatIsThereIsNotUploadedAgain()
{
    submitOne("f");
    const JobKey moved = submit({document(u"b.txt"_s)});
    CD_TRY_COMPARE(m_place->state(moved), u"accepted"_s);
    QCOMPARE(m_place->details(moved).request.fileIds, QList<FileId>{{u"f"_s}});
    restart();
    const JobKey later = submit({document(u"c.txt"_s)});
    CD_TRY_COMPARE(m_place->state(later), u"accepted"_s);
    QCOMPARE(m_place->details(later).request.fileIds, QList<FileId>{{u"f"_s}});
    QCOMPARE(m_place->details(later).files.constFirst().name, u"c.txt"_s);
    QCOMPARE(uploads(), 1);
    QCOMPARE(questions(), 0);
    const JobKey other = submit({document(u"d.txt"_s, "b")});
    CD_TRY_COMPARE(m_place->state(other), u"accepted"_s);
    QCOMPARE(uploads(), 2);
}

void TestKnownFiles::anotherProjectHasItsOwn()
{
    submitOne("f");
    SubmitTarget target;
    target.scope.project = {u"other"_s};
    m_place->outbox().setTarget(target);
    const JobKey key = submit({document(u"a.txt"_s)});
    CD_TRY_COMPARE(m_place->state(key), u"accepted"_s);
    QCOMPARE(uploads(), 2);
}

void TestKnownFiles::isAskedForAfterADay_data()
{
    QTest::addColumn<QByteArrayList>("there");
    QTest::addColumn<int>("uploads");
    QTest::addColumn<QString>("id");
    QTest::newRow("it is there") << QByteArrayList{"f-1"} << 1 << u"f-1"_s;
    QTest::newRow("it is gone") << QByteArrayList{} << 2 << u"f-2"_s;
    QTest::newRow("the service does not know the question")
        << QByteArrayList{"any", "others"} << 2 << u"f-2"_s;
}

void TestKnownFiles::isAskedForAfterADay()
{
    QFETCH(QByteArrayList, there);
    submitOne("f-1");
    restart();
    m_place->clock().jump(25h);
    m_server->setSteps({roundTrips(), thereAre(there), fileIs("f-2"), jobIs("second")});
    const JobKey key = submit({document(u"b.txt"_s)});
    CD_TRY_COMPARE(m_place->state(key), u"accepted"_s);
    QTEST(uploads(), "uploads");
    QTEST(m_place->details(key).request.fileIds.constFirst().value, "id");
    QCOMPARE(questions(), 1);
    const JobKey again = submit({document(u"c.txt"_s)}); // which is known now
    CD_TRY_COMPARE(m_place->state(again), u"accepted"_s);
    QTEST(uploads(), "uploads");
    QCOMPARE(questions(), 1);
}

void TestKnownFiles::aQuestionThatFailsIsAskedAgain()
{
    submitOne("f");
    restart();
    m_place->clock().jump(25h);
    m_server->setSteps({roundTrips(), at(idsTarget, {.status = 503}), jobIs("second")});
    const JobKey key = submit({document(u"b.txt"_s)});
    CD_TRY_VERIFY(m_place->row(key).error);
    CD_TRY_VERIFY(m_place->outbox().nextTry(key));
    m_server->setSteps({roundTrips(), thereAre({"f"}), jobIs("second")});
    m_place->clock().advance(1min);
    CD_TRY_COMPARE(m_place->state(key), u"accepted"_s);
    QCOMPARE(uploads(), 1);
}

void TestKnownFiles::manyAreAskedForTogether()
{
    QList<ServerStep> steps{roundTrips()};
    QByteArrayList ids;
    QList<JobFile> files;
    for (int i = 0; i < 10; ++i) {
        ids.append("f-" + QByteArray::number(i));
        steps.append(fileIs(ids.constLast()));
        files.append(document(u"%1.txt"_s.arg(i), QByteArray(i + 1, 'x')));
    }
    steps.append(jobIs("first"));
    m_server->setSteps(steps);
    const JobKey first = submit(files);
    CD_TRY_COMPARE(m_place->state(first), u"accepted"_s);
    QCOMPARE(uploads(), 10);
    restart();
    m_place->clock().jump(25h);
    m_server->setSteps({roundTrips(), at(idsTarget, {.status = 503}), jobIs("second")});
    const JobKey key = submit(files);
    CD_TRY_VERIFY(m_place->outbox().nextTry(key)); // all of them are to be asked for
    QVERIFY(m_place->roundTrip());
    const int before = questions();
    m_server->setSteps({roundTrips(), thereAre(ids), jobIs("second")});
    m_place->clock().advance(1min);
    CD_TRY_COMPARE(m_place->state(key), u"accepted"_s);
    QCOMPARE(uploads(), 10);
    QCOMPARE(questions(), before + 1);
}

/// As it is deleted there, or is about to be: also where it is only asked for, and in later runs.
void TestKnownFiles::whatIsForgottenIsUploadedAgain()
{
    submitOne("f-1");
    KnownFiles &known = m_place->fileUploads().known();
    known.forget(m_place->service(), {{u"f-1"_s}});
    QVERIFY(known.isForgotten(m_place->service(), {u"f-1"_s}));
    known.remember({m_place->service(), "hash"}, {u"f-1"_s}, true);
    QVERIFY(!known.find({m_place->service(), "hash"}, {}));
    restart();
    m_server->setSteps({roundTrips(), fileIs("f-2"), jobIs("second")});
    const JobKey later = submit({document(u"b.txt"_s)});
    CD_TRY_COMPARE(m_place->state(later), u"accepted"_s);
    QCOMPARE(m_place->details(later).request.fileIds, QList<FileId>{{u"f-2"_s}});
    QCOMPARE(uploads(), 2);
}

void TestKnownFiles::anIdThatIsAnsweredAnewIsBelieved_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("for the same file") << u"a.txt"_s;
    QTest::newRow("for another with its content") << u"b.txt"_s;
}

/// A service may name what it is sent by its content.
void TestKnownFiles::anIdThatIsAnsweredAnewIsBelieved()
{
    QFETCH(const QString, name);
    submitOne("f-1");
    KnownFiles &known = m_place->fileUploads().known();
    known.forget(m_place->service(), {{u"f-1"_s}});
    m_server->setSteps({roundTrips(), at(filesTarget + '?', {.body = R"({"items": []})"}),
                        fileIs("f-1"), jobIs("second"), jobIs("third")});
    const JobKey again = submit({document(name)});
    CD_TRY_COMPARE(m_place->state(again), u"accepted"_s);
    QCOMPARE(m_place->details(again).request.fileIds, QList<FileId>{{u"f-1"_s}});
    QCOMPARE(uploads(), 2);
    QVERIFY(!known.isForgotten(m_place->service(), {u"f-1"_s}));
    const JobKey later = submit({document(u"c.txt"_s)});
    CD_TRY_COMPARE(m_place->state(later), u"accepted"_s);
    QCOMPARE(m_place->details(later).request.fileIds, QList<FileId>{{u"f-1"_s}});
    QCOMPARE(uploads(), 2);
}

void TestKnownFiles::whatGoesByItselfIsOfThisRunOnly()
{
    const QByteArray directory = "/api/v1/beta/directories/d/files/upload";
    m_server->setSteps({roundTrips(), at(directory, {.body = R"({"file_id": "f-1"})"}),
                        fileIs("f-2"), jobIs("first")});
    const QDateTime over = m_place->clock().now().addDays(2);
    m_place->fileUploads().setPlace([over](const UploadTarget &) {
        return EphemeralDirectory{{u"d"_s}, over};
    });
    const JobKey first = submit({document(u"a.txt"_s)});
    CD_TRY_COMPARE(m_place->state(first), u"accepted"_s);
    const JobKey second = submit({document(u"b.txt"_s)});
    CD_TRY_COMPARE(m_place->state(second), u"accepted"_s);
    QCOMPARE(m_place->details(second).request.fileIds, QList<FileId>{{u"f-1"_s}});
    QCOMPARE(m_server->count("POST", directory), 1);
    restart(); // and there is no directory any more
    const JobKey later = submit({document(u"c.txt"_s)});
    CD_TRY_COMPARE(m_place->state(later), u"accepted"_s);
    QCOMPARE(m_place->details(later).request.fileIds, QList<FileId>{{u"f-2"_s}});
    QCOMPARE(questions(), 0);
}

void TestKnownFiles::whatChangedWhileItWasSentIsNotAccepted()
{
    ServerStep held = fileIs("f-1");
    held.held = true;
    m_server->setSteps({roundTrips(), held, fileIs("f-2"), jobIs("j")});
    const JobFile file = document(u"a.txt"_s);
    const JobKey key = submit({file});
    CD_TRY_COMPARE(uploads(), 1);
    document(u"a.txt"_s, "b"); // of the same size
    m_server->release();
    CD_TRY_VERIFY(m_place->row(key).error);
    QCOMPARE(m_place->row(key).error->kind, ServiceError::Kind::FileChanged);
    QCOMPARE(m_place->state(key), u"uploading"_s);
    m_place->outbox().tryNow(key);
    CD_TRY_COMPARE(m_place->state(key), u"accepted"_s);
    QCOMPARE(m_place->details(key).request.fileIds, QList<FileId>{{u"f-2"_s}});
    QVERIFY(m_place->details(key).files.constFirst().key != file.key);
}

void TestKnownFiles::copiesGoOnce()
{
    const QByteArray results
        = pageJson({resultJson("f-1", "invoice"), resultJson("f-2", "letter")});
    m_server->setSteps({roundTrips(), at(resultsTarget("j"), {.body = results}),
                        at(jobTarget("j"), {.body = jobJson("j", "SUCCESS")}), fileIs("f-1"),
                        fileIs("f-2"), jobIs("j")});
    const JobKey key = submit({document(u"a.txt"_s), document(u"b.txt"_s, "bb"),
                               document(u"c.txt"_s), document(u"d.txt"_s)});
    CD_TRY_COMPARE(m_place->state(key), u"accepted"_s);
    QCOMPARE(uploads(), 2);
    QCOMPARE(m_place->row(key).fileCount, 4);
    QCOMPARE(m_place->row(key).copyCount, 2);
    QCOMPARE(m_place->details(key).request.fileIds.size(), 2);
    m_place->watch();
    CD_TRY_COMPARE(m_place->row(key).resultCount, 4);
    QCOMPARE(m_place->row(key).failedFileCount, 0);
    const QList<ExportRow> rows = exportRows(m_place->details(key));
    QCOMPARE(rows.size(), 4);
    QCOMPARE(rows.at(3).result, rows.at(0).result);
    QVERIFY(rows.at(1).result != rows.at(0).result); // whichever came first
    QCOMPARE(rows.at(3).copyOf, rows.at(0).path);
    restart();
    QCOMPARE(m_place->row(key).copyCount, 2);
}

/// More than are read ahead.
void TestKnownFiles::manyCopiesWaitForOneThatGoesAgain()
{
    constexpr int copies = 120;
    m_server->setSteps({roundTrips(), at(filesTarget + '?', {.body = R"({"items": []})"}),
                        at(filesTarget, {.status = 503}), fileIs("f-1"), jobIs("first")});
    QList<JobFile> files;
    for (int i = 0; i < copies; ++i)
        files.append(document(u"%1.txt"_s.arg(i)));
    const JobKey key = submit(files);
    CD_TRY_VERIFY((m_place->clock().advance(10s), m_place->state(key) == u"accepted"_s));
    QCOMPARE(uploads(), 2);
    QCOMPARE(m_place->row(key).copyCount, copies - 1);
}

void TestKnownFiles::copiesApartGoEachByItself()
{
    submitOne("f-1");
    m_server->setSteps({roundTrips(), fileIs("f-2"), fileIs("f-3"), jobIs("second")});
    const JobKey key = submit({document(u"a.txt"_s), document(u"b.txt"_s), document(u"c.txt"_s)},
                              JobOrigin{{}, false, {}, true});
    CD_TRY_COMPARE(m_place->state(key), u"accepted"_s);
    QCOMPARE(uploads(), 3);
    QList<FileId> ids = m_place->details(key).request.fileIds;
    std::sort(ids.begin(), ids.end());
    QCOMPARE(ids, (QList<FileId>{{u"f-1"_s}, {u"f-2"_s}, {u"f-3"_s}}));
    QCOMPARE(m_place->row(key).copyCount, 0);
}

void TestKnownFiles::copiesThatTheServiceKeepsOnceCannotBeApart()
{
    m_server->setSteps({roundTrips(), at(filesTarget + '?', {.body = R"({"items": []})"}),
                        fileIs("f-1"), jobIs("first")});
    const JobKey key
        = submit({document(u"a.txt"_s), document(u"b.txt"_s)}, JobOrigin{{}, false, {}, true});
    CD_TRY_COMPARE(m_place->state(key), u"accepted"_s);
    QCOMPARE(uploads(), 2); // each once: it is no use to try again
    QCOMPARE(m_place->details(key).request.fileIds, QList<FileId>{{u"f-1"_s}});
    QCOMPARE(m_place->row(key).copyCount, 1);
}

QTEST_GUILESS_MAIN(TestKnownFiles)
#include "tst_knownfiles.moc"
