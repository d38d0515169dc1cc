// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/api/filesservice.h"
#include "workflow/faults.h"
#include "workflow/form/draftcodec.h"
#include "workflow/formfiles.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Cut = ServerStep::Cut;
using Kind = ServiceError::Kind;
using Outcome = Fault::Outcome;
using State = UploadItem::State;

namespace {

const QByteArray filesTarget = "/api/v1/beta/files";
const QByteArray byKey = filesTarget + "?external_file_id=";

QByteArray goodFile(const QByteArray &id = "f")
{
    return R"({"id": ")" + id + R"(", "name": "a.txt"})";
}

ServerStep at(const QByteArray &target, ServerStep step)
{
    step.target = target;
    return step;
}

QList<ServerStep> notThere(const ServerStep &upload)
{
    return withProjects({at(byKey, {.body = R"({"items": []})"}), at(filesTarget, upload)});
}

QList<ServerStep> there(const QString &key)
{
    const QByteArray file = R"({"id": "arrived", "external_file_id": ")" + key.toLatin1() + R"("})";
    return withProjects(
        {at(byKey, {.body = R"({"items": [)" + file + "]}"}), at(filesTarget, {.status = 500})});
}

/// What becomes of a file that meets it.
State stateAfter(Outcome outcome)
{
    return outcome == Outcome::Answered ? State::Ready : State::Local;
}

/// What was sent elsewhere is not sent there again.
bool isHopeless(const Fault &fault)
{
    return fault.outcome == Outcome::Refused || fault.kind == Kind::RedirectRefused;
}

} // namespace

/// Every fault that an upload can meet: what the server saw of it, what the list of files shows,
/// what the draft holds, and that the file is there once when the service is well again.
class TestUploadFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void fault_data();
    void fault();
    void faultThoughItArrived_data() { fault_data(); }
    void faultThoughItArrived();
    void faultThenKilled_data() { fault_data(); }
    void faultThenKilled();
    void cutBeforeTheRequest();
    void nobodyListens();
    void hostUnknown();
    void tlsRefused();

private:
    UploadQueue &queue() { return m_files->queue(); }
    const UploadItem &item() { return queue().items().constFirst(); }
    bool isOver();
    void begin(const Fault &fault);
    void meetFault();
    void compareDraft();
    void letTimePass();
    UploadItemList draft();

    std::unique_ptr<FaultyServer> m_server;
    std::unique_ptr<SessionPlace> m_place;
    std::unique_ptr<FormFiles> m_files;
};

void TestUploadFaults::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    m_files.reset();
    m_place = std::make_unique<SessionPlace>();
    m_server = std::make_unique<FaultyServer>();
}

void TestUploadFaults::fault_data()
{
    QTest::addColumn<Fault>("fault");
    QList<Fault> any = faults(goodFile());
    for (Fault &fault : any) {
        if (fault.step.cut == Cut::InsideRequest)
            fault.outcome = Outcome::Later; // of a large file the end has not left
    }
    addRows(any);
    addRows(wrongAnswers({R"({"name": "a.txt"})", R"({"id": null, "name": "a.txt"})",
                          R"({"id": 12, "name": "a.txt"})"}));
    addRows(redirects());
}

/// As the draft brings it back in the next run.
UploadItemList TestUploadFaults::draft()
{
    Draft draft;
    draft.files = queue().items();
    return draftFromJson(toJson(draft))->files;
}

bool TestUploadFaults::isOver()
{
    return !queue().items().isEmpty()
        && (item().state == State::Ready || (item().state == State::Local && item().error));
}

void TestUploadFaults::begin(const Fault &fault)
{
    m_server->setSteps(withProjects());
    m_place->setPatience(fault.patience);
    Session &session = m_place->reach(*m_server);
    m_server->setSteps(notThere(fault.step));
    m_files = std::make_unique<FormFiles>(*m_place, session, FormFiles::Picked::UploadedAhead);
    const bool isLarge = fault.step.cut == Cut::InsideRequest;
    queue().addPaths({m_place->fileWith(u"a.txt"_s, QByteArray(isLarge ? 8'000'000 : 1, 'a'))});
    CD_SOON_VERIFY(isOver());
}

void TestUploadFaults::meetFault()
{
    QFETCH(const Fault, fault);
    begin(fault);
    if (QTest::currentTestFailed())
        return;
    QCOMPARE(item().state, stateAfter(fault.outcome));
    QCOMPARE(item().error.has_value(), fault.kind.has_value());
    if (fault.kind)
        QCOMPARE(int(item().error->kind), int(*fault.kind));
    const bool isTriedAgain = fault.outcome == Outcome::Lost || fault.outcome == Outcome::Later;
    QCOMPARE(queue().nextTry(item().id).has_value(), isTriedAgain);
    QCOMPARE(item().fileId.value, fault.outcome == Outcome::Answered ? u"f"_s : QString());
    QCOMPARE(m_server->count("POST"), 1); // of which no job is made either
    QCOMPARE(m_server->requests().size(), 3);
    compareDraft();
}

void TestUploadFaults::compareDraft()
{
    const UploadItem kept = draft().constFirst();
    QCOMPARE(kept.fileId, item().fileId);
    QCOMPARE(kept.key, item().key);
    QVERIFY(!kept.key.isEmpty());
    QCOMPARE(kept.state, item().state == State::Ready ? State::Ready : State::Looking);
}

/// Long after, with a service that is well again and never got the file.
void TestUploadFaults::letTimePass()
{
    QFETCH(const Fault, fault);
    CD_SOON_VERIFY((m_place->clock().advance(1min), isThrough(queue())));
    QCOMPARE(item().state, isHopeless(fault) ? State::Local : State::Ready);
    if (!isHopeless(fault))
        return;
    QCOMPARE(m_server->count("POST"), 1);
    queue().retry({item().id});
    CD_SOON_COMPARE(item().state, State::Ready);
}

void TestUploadFaults::fault()
{
    QFETCH(const Fault, fault);
    meetFault();
    if (QTest::currentTestFailed())
        return;
    m_server->setSteps(notThere({.status = 201, .body = goodFile()}));
    letTimePass();
    QCOMPARE(readyIds(queue()), QList<FileId>{{u"f"_s}});
    QCOMPARE(m_server->count("POST"), fault.outcome == Outcome::Answered ? 1 : 2);
    // It is asked for only where it may have arrived.
    const auto asked = m_server->requests().size() - 2 - m_server->count("POST");
    QCOMPARE(asked > 0, fault.outcome == Outcome::Lost);
    compareDraft();
}

/// The other way round: the service has it, and only nobody was told.
void TestUploadFaults::faultThoughItArrived()
{
    QFETCH(const Fault, fault);
    if (fault.outcome != Outcome::Lost)
        return;
    meetFault();
    if (QTest::currentTestFailed())
        return;
    m_server->setSteps(there(item().key));
    CD_SOON_VERIFY((m_place->clock().advance(1min), item().state == State::Ready));
    QCOMPARE(readyIds(queue()), QList<FileId>{{u"arrived"_s}});
    QCOMPARE(m_server->count("POST"), 1);
    compareDraft();
}

void TestUploadFaults::faultThenKilled()
{
    QFETCH(const Fault, fault);
    meetFault();
    if (QTest::currentTestFailed())
        return;
    const UploadItemList kept = draft();
    m_files.reset();
    const bool arrived = fault.outcome == Outcome::Lost;
    m_server->setSteps(arrived ? there(kept.constFirst().key)
                               : notThere({.status = 201, .body = goodFile()}));
    m_files = std::make_unique<FormFiles>(*m_place, m_place->reach(*m_server),
                                          FormFiles::Picked::UploadedAhead);
    m_files->restoreAndPick(kept);
    CD_SOON_VERIFY((m_place->clock().advance(1min), item().state == State::Ready));
    QCOMPARE(item().fileId.value, arrived ? u"arrived"_s : u"f"_s);
    QCOMPARE(m_server->count("POST"), arrived || fault.outcome == Outcome::Answered ? 1 : 2);
}

void TestUploadFaults::cutBeforeTheRequest()
{
    m_server->setSteps(withProjects());
    Session &session = m_place->reach(*m_server);
    CD_SOON_COMPARE(m_server->requests().size(), 2);
    session.door().leaveConnections();
    m_server->setSteps({{.cut = Cut::BeforeReading}});
    m_files = std::make_unique<FormFiles>(*m_place, session, FormFiles::Picked::UploadedAhead);
    queue().addPaths({m_place->fileWith(u"a.txt"_s, "a")});
    CD_SOON_VERIFY(isOver());
    QCOMPARE(m_server->count("POST"), 0);
    QCOMPARE(item().state, State::Local);
    m_server->setSteps(notThere({.status = 201, .body = goodFile()}));
    CD_SOON_VERIFY((m_place->clock().advance(1min), item().state == State::Ready));
    QCOMPARE(m_server->count("POST"), 1);
}

void TestUploadFaults::nobodyListens()
{
    m_server->setSteps(withProjects());
    Session &session = m_place->reach(*m_server);
    m_server->goDown();
    session.door().leaveConnections();
    m_files = std::make_unique<FormFiles>(*m_place, session, FormFiles::Picked::UploadedAhead);
    queue().addPaths({m_place->fileWith(u"a.txt"_s, "a")});
    CD_SOON_VERIFY(isOver());
    QCOMPARE(item().state, State::Local);
    QCOMPARE(item().error->kind, Kind::Offline);
    m_server->setSteps(notThere({.status = 201, .body = goodFile()}));
    m_server->comeUp();
    CD_SOON_VERIFY((m_place->clock().advance(1min), item().state == State::Ready));
    QCOMPARE(m_server->count("POST"), 1);
}

/// Such a service no session is ready with: the door alone.
void TestUploadFaults::hostUnknown()
{
    HttpDoor door;
    door.setConnection({.baseUrl = QUrl(u"https://nowhere.invalid"_s),
                        .apiKey = u"a"_s,
                        .sessionCookie = {},
                        .scope = {}});
    FilesService files(door);
    FileTransfer transfer(files, m_place->clock(), m_place->fileWith(u"a.txt"_s, "a"), u"k"_s, {});
    QSignalSpy waits(&transfer, &FileTransfer::waits);
    transfer.start();
    CD_SOON_COMPARE(waits.size(), 1);
    QVERIFY(transfer.nextTry());
}

void TestUploadFaults::tlsRefused()
{
    m_server->setSteps({{.cut = Cut::BeforeReading}});
    QUrl url = m_server->url();
    url.setScheme(u"https"_s);
    HttpDoor door;
    door.setConnection({.baseUrl = url, .apiKey = u"a"_s, .sessionCookie = {}, .scope = {}});
    FilesService files(door);
    FileTransfer transfer(files, m_place->clock(), m_place->fileWith(u"a.txt"_s, "a"), u"k"_s, {});
    QSignalSpy waits(&transfer, &FileTransfer::waits);
    QSignalSpy failed(&transfer, &FileTransfer::failed);
    transfer.start();
    CD_SOON_COMPARE(waits.size() + failed.size(), 1);
    const QSignalSpy &told = waits.isEmpty() ? failed : waits;
    QCOMPARE(told.constFirst().constFirst().value<ServiceError>().acted, ServiceError::Acted::No);
    QCOMPARE(m_server->count("POST"), 0);
}

QTEST_GUILESS_MAIN(TestUploadFaults)
#include "tst_uploadfaults.moc"
