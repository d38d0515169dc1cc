// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/rows/jobfacts.h"
#include "workflow/rows/resultcounts.h"
#include "workflow/seconddialectplace.h"
#include "workflow/severalplace.h"

#include <QTemporaryDir>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = ServiceError::Kind;
using State = SubmissionState;

namespace {

/// Files on this computer.
QList<JobFile> written(const QTemporaryDir &folder, int count)
{
    QList<JobFile> files;
    for (int i = 0; i < count; ++i) {
        QFile file(folder.filePath(u"%1.txt"_s.arg(i)));
        const QByteArray text = "text " + QByteArray::number(i); // copies would be sent once
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("A file could not be written.");
        files.append({.id = {}, .name = file.fileName(), .path = file.fileName()});
        files.last().key = u"classifydesk-%1"_s.arg(i);
    }
    return files;
}

} // namespace

/// Submissions that are held back without anybody having asked for it then: for lack of credits, at
/// the limit, and after a pilot.
class TestHeldBack : public SecondDialectTest
{
    Q_OBJECT

private Q_SLOTS:
    void withoutCreditsAllOfTheServiceWait_data();
    void withoutCreditsAllOfTheServiceWait();
    void uploadsWithoutCreditsWait();
    void tooManyRequestsPassByThemselves();
    void noMoreThanTheLimitAllows();
    void oneCreateIsHeldToTheLimitToo();
    void aPilotGoesFirst();
    void aPilotUploadsItsFilesOnly();
    void aPilotThatIsPausedGoesOn();
    void aPilotThatIsRefusedEndsAll();

private:
    void open(const QList<ServerStep> &steps, int jobsAtOnce);
};

void TestHeldBack::open(const QList<ServerStep> &steps, int jobsAtOnce)
{
    m_second->open(QList{roundTrips()} + steps);
    m_second->setJobsAtOnce(jobsAtOnce);
}

void TestHeldBack::withoutCreditsAllOfTheServiceWait_data()
{
    QTest::addColumn<ServerStep>("answer");
    QTest::newRow("empty account")
        << ServerStep{.status = 402, .body = R"({"detail": "Out of credits"})"};
    QTest::newRow("project's cap") << ServerStep{
        .status = 429, .body = R"({"detail": "The project's daily credit cap is reached."})"};
}

void TestHeldBack::withoutCreditsAllOfTheServiceWait()
{
    QFETCH(const ServerStep, answer);
    open({created("a"), answer}, 100);
    const JobKey first = m_second->submit(300);
    QList<JobKey> behind;
    for (int i = 0; i < 10; ++i)
        behind.append(m_second->submit(3));
    outbox().setTarget({});
    for (int i = 0; i < 3; ++i)
        behind.append(place().submit());
    CD_SOON_COMPARE(place().state(first), submissionWord(State::Paused));
    for (const JobKey key : std::as_const(behind))
        CD_SOON_COMPARE(place().state(key), submissionWord(State::Paused));
    for (const JobKey key : QList{first} + behind)
        QCOMPARE(place().row(key).error->kind, Kind::PaymentNeeded);
    const auto counts = [this](JobKey key) {
        return countResults(place().row(key), place().details(key));
    };
    // What was under way when the first was refused comes back as waiting.
    CD_SOON_COMPARE(counts(first), (ResultCounts{.running = 1, .waiting = 299}));
    for (const JobKey key : QList(behind).mid(0, 10))
        CD_SOON_COMPARE(counts(key), (ResultCounts{.waiting = 3}));
    QVERIFY(place().roundTrip());
    const qsizetype seen = server().count("POST");
    QVERIFY2(seen <= 1 + 4 * Outbox::mostAtOnce, qPrintable(QString::number(seen)));
    place().clock().advance(24h);
    QVERIFY(place().roundTrip());
    QCOMPARE(server().count("POST"), seen);
    QCOMPARE(sentFiles(place().row(first)), 1);
    QCOMPARE(counts(first), (ResultCounts{.running = 1, .waiting = 299})); // also a day later

    server().setSteps(manyCreated(350) + QList{test::made("v1")});
    outbox().goOn(behind.constFirst()); // only what a person goes on with
    CD_SOON_COMPARE(place().state(behind.constFirst()), submissionWord(State::Accepted));
    QCOMPARE(place().state(first), submissionWord(State::Paused));
    QVERIFY(!place().row(behind.constFirst()).error);
}

void TestHeldBack::uploadsWithoutCreditsWait()
{
    QTemporaryDir folder;
    const QList<JobFile> files = written(folder, 30);
    open({{.status = 402, .body = "{}"}}, 5);
    const JobKey key = outbox().submit(sampleRequest(), files, u"files"_s);
    CD_SOON_COMPARE(place().state(key), submissionWord(State::Paused));
    QCOMPARE(place().row(key).error->kind, Kind::PaymentNeeded);
    QVERIFY(place().roundTrip());
    QVERIFY(server().count("POST") <= FileUploads::atOnce);
}

void TestHeldBack::tooManyRequestsPassByThemselves()
{
    open({{.status = 429,
           .body = R"({"detail": "Rate limit exceeded. Upgrade for more credits."})",
           .headers = {{"Retry-After", "0"}}},
          created("a"),
          created("b")},
         5);
    m_second->submit(2);
    CD_SOON_VERIFY((place().clock().advance(1min), row().submission == State::Accepted));
}

void TestHeldBack::noMoreThanTheLimitAllows()
{
    open(manyCreated(9), 100);
    outbox().setLimit(
        [](const JobRow &row, int files) { return row.terms.isOverLimit || files <= 3; });
    m_second->submit(9);
    CD_SOON_COMPARE(row().submission, State::Paused);
    QCOMPARE(row().error->kind, Kind::OverLimit);
    QCOMPARE(made(), 3);
    QCOMPARE(createsSeen(server()).size(), 3);
    outbox().setLimit(
        [](const JobRow &row, int files) { return row.terms.isOverLimit || files <= 5; });
    outbox().goOn(key()); // somebody has raised it: no leave to go above it
    CD_SOON_COMPARE(createsSeen(server()).size(), 5);
    CD_SOON_COMPARE(row().submission, State::Paused);
    QVERIFY(!row().terms.isOverLimit);
    outbox().goOn(key());
    CD_SOON_COMPARE(row().submission, State::Accepted);
    QCOMPARE(createsSeen(server()).size(), 9);
    CD_SOON_VERIFY(place().rowOnDisk(key()).terms.isOverLimit);
}

/// Of all files, when it is sent again: it was not asked about then.
void TestHeldBack::oneCreateIsHeldToTheLimitToo()
{
    open({{.status = 422, .body = "{}"}, test::made("v1")}, 100);
    outbox().setTarget({});
    const JobRequest request = requestWith(3);
    const JobKey key = outbox().submit(request, namedFilesOf(request), u"files"_s);
    CD_SOON_COMPARE(place().state(key), submissionWord(State::Refused));
    outbox().setLimit(
        [](const JobRow &row, int files) { return row.terms.isOverLimit || files < 3; });
    outbox().sendAgain(key);
    CD_SOON_COMPARE(place().state(key), submissionWord(State::Paused));
    QCOMPARE(place().row(key).error->kind, Kind::OverLimit);
    QVERIFY(place().roundTrip());
    QCOMPARE(server().count("POST"), 1);
    outbox().goOn(key); // which is a person's leave
    CD_SOON_COMPARE(place().state(key), submissionWord(State::Accepted));
    QCOMPARE(server().count("POST"), 2);
    QVERIFY(place().row(key).terms.isOverLimit);
}

void TestHeldBack::aPilotGoesFirst()
{
    open(manyCreated(20), 100);
    m_second->submit(60, {.pilot = 20});
    CD_SOON_COMPARE(row().submission, State::Paused);
    QVERIFY(!row().error);
    QCOMPARE(made(), 20);
    const QList<SeenCreate> seen = createsSeen(server());
    QCOMPARE(seen.size(), 20);
    const JobDetails details = place().details(key());
    QVERIFY(isPilotOver(details));
    QCOMPARE(details.request.fileIds.size(), 20);
    QSet<FileId> all;
    QSet<QString> pilot;
    QSet<QString> first;
    for (int i = 0; i < 60; ++i) {
        const FileId &id = details.files.at(i).id;
        all.insert(id);
        if (i < 20) {
            QVERIFY(details.request.fileIds.contains(id));
            pilot.insert(id.value);
            first.insert(u"dfl-%1"_s.arg(i));
        }
    }
    QCOMPARE(all.size(), 60);
    QVERIFY(pilot != first); // by chance once in 10^15
    QCOMPARE(countResults(row(), details), (ResultCounts{.running = 20, .waiting = 40}));
    QSet<QString> sent;
    for (const SeenCreate &create : seen)
        sent.insert(create.file);
    QCOMPARE(sent, pilot);

    place().settle();
    QVERIFY(m_second->beginAfterKill());
    QCOMPARE(row().submission, State::Paused);
    QCOMPARE(createsSeen(server()).size(), 20);
    server().setSteps(QList{roundTrips()} + manyCreated(40, 20));
    outbox().goOn(key());
    CD_SOON_COMPARE(row().submission, State::Accepted);
    QCOMPARE(made(), 60);
    QCOMPARE(createsSeen(server()).size(), 60);
    QCOMPARE(transactionsSeen(server()).size(), 60);
    QCOMPARE(row().terms.pilot, 0);
}

/// Only its files are uploaded before; one that can't be is not missed.
void TestHeldBack::aPilotUploadsItsFilesOnly()
{
    QTemporaryDir folder;
    const QList<JobFile> files = written(folder, 10);
    QList<ServerStep> uploads;
    for (int i = 0; i < 10; ++i)
        uploads.append({.status = 201,
                        .body = R"({"id": "f-)" + QByteArray::number(i) + R"("})",
                        .target = filesTarget});
    open(QList<ServerStep>{{.body = R"({"items": []})", .target = filesTarget + '?'}} + uploads
             + manyCreated(10),
         100);
    place().fileUploads().setService(place().service(), false);
    outbox().setService(place().service(), false);
    const JobKey key = outbox().submit(sampleRequest(), files, u"files"_s, {}, {}, {.pilot = 4});
    const QString gone = place().details(key).files.constFirst().path;
    QVERIFY(QFile::remove(gone));
    place().reach();
    CD_SOON_VERIFY(canGoOnWithoutFailed(place().row(key)));
    CD_SOON_COMPARE(place().row(key).filesToUpload, 7);
    QCOMPARE(server().countOf(filesTarget), 3);
    outbox().goOnWithoutFailed(key);
    CD_SOON_COMPARE(place().state(key), submissionWord(State::Paused));
    QCOMPARE(createsSeen(server()).size(), 3 + 3); // uploads among them
    QCOMPARE(sentFiles(place().row(key)), 3);
    QCOMPARE(place().row(key).filesToUpload, 7);
    const JobDetails pilot = place().details(key);
    QVERIFY(isPilotOver(pilot));
    QCOMPARE(countResults(place().row(key), pilot), (ResultCounts{.running = 3, .waiting = 7}));

    place().settle();
    QVERIFY(m_second->beginAfterKill());
    QCOMPARE(place().state(key), submissionWord(State::Paused));
    outbox().goOn(key);
    CD_SOON_VERIFY((place().clock().advance(10s), canGoOnWithoutFailed(place().row(key))));
    outbox().goOnWithoutFailed(key);
    CD_SOON_VERIFY((place().clock().advance(10s), place().row(key).submission == State::Accepted));
    const JobDetails all = place().details(key);
    QCOMPARE(all.request.fileIds.size(), 9);
    QCOMPARE(all.request.fileIds.first(3), pilot.request.fileIds);
    QCOMPARE(all.creates.size(), 9);
    QCOMPARE(all.creates.first(3), pilot.creates.first(3));
    QCOMPARE(server().countOf(filesTarget), 9);
    QCOMPARE(server().countOf(secondPath), 9);
    QSet<QString> sent;
    for (const SeenCreate &create : createsSeen(server()))
        sent.insert(create.file);
    QCOMPARE(sent.size(), 9 + 1); // and those of uploads, which have none
    QCOMPARE(countResults(place().row(key), all), (ResultCounts{.running = 9, .leftOut = 1}));
}

void TestHeldBack::aPilotThatIsPausedGoesOn()
{
    open(manyCreated(20), 5);
    m_second->submit(60, {.pilot = 20});
    CD_SOON_COMPARE(made(), 5);
    outbox().pause(key());
    QVERIFY(!isPilotOver(place().details(key())));
    m_second->setJobsAtOnce(100);
    outbox().goOn(key());
    CD_SOON_COMPARE(made(), 20);
    CD_SOON_COMPARE(row().submission, State::Paused);
    QVERIFY(isPilotOver(place().details(key())));
    QVERIFY(place().roundTrip());
    QCOMPARE(createsSeen(server()).size(), 20);
}

void TestHeldBack::aPilotThatIsRefusedEndsAll()
{
    open({{.status = 422, .body = "{}"}}, 100);
    m_second->submit(60, {.pilot = 20});
    CD_SOON_COMPARE(row().submission, State::Refused);
    QCOMPARE(createsSeen(server()).size(), 20);
}

QTEST_GUILESS_MAIN(TestHeldBack)
#include "tst_heldback.moc"
