// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/form/draftcodec.h"
#include "workflow/formfiles.h"

#include <QRegularExpression>
#include <QTest>
#include <QUrlQuery>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Cut = ServerStep::Cut;
using Kind = ServiceError::Kind;
using State = UploadItem::State;

namespace {

const QByteArray filesTarget = "/api/v1/beta/files";

ServerStep fileIs(const QByteArray &id)
{
    return {
        .status = 201, .body = R"({"id": ")" + id + R"(", "name": "x"})", .target = filesTarget};
}

/// The answer to the question for a file by its key.
ServerStep there(const QByteArray &id, const QString &key)
{
    return {.body = R"({"items": [{"id": ")" + id + R"(", "external_file_id": ")" + key.toUtf8()
                + R"("}]})",
            .target = filesTarget + "?external_file_id="};
}

ServerStep notThere()
{
    return {.body = R"({"items": []})", .target = filesTarget + "?external_file_id="};
}

ServerStep upload(ServerStep step)
{
    step.target = filesTarget;
    return step;
}

/// The keys under which files were sent, in that order.
QStringList keysSent(const FaultyServer &server)
{
    QStringList keys;
    const auto requests = server.requests();
    for (const SeenRequest &request : requests) {
        const QByteArray name = R"(name="external_file_id")";
        const qsizetype at = request.body.indexOf(name);
        if (at >= 0)
            keys.append(
                QString::fromUtf8(request.body.mid(at + name.size()).trimmed().split('\r')[0]));
    }
    return keys;
}

int questions(const FaultyServer &server)
{
    return server.count("GET", filesTarget);
}

} // namespace

/// Uploads that fail though they might do: tried again by themselves, and never there twice.
class TestUploadsGoOn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void whatSurelyDidNotArriveIsSentAgain();
    void waitsAsLongAsTheServiceAsks();
    void goesOnAtOnceWhenTheServiceIsBack();
    void aPersonNeedNotWait();
    void whatNobodyWantsAnyMoreDoesNotWait();
    void whatArrivedWithoutAnAnswerIsFound();
    void whatDidNotArriveIsSentAgain();
    void theServiceIsGivenTimeToTakeIt();
    void isGivenUpAfterManySendings();
    void aServiceThatCannotBeAskedNeedsAPerson();
    void aWaitingFileLeavesItsPlaceToOthers();
    void goesOnAfterAKill();
    void aKilledUploadMayBeListedLate();
    void anOldDoubtIsSettled();
    void aChangedFileGetsAnotherKey();
    void anotherServiceIsAskedForItself();

private:
    UploadQueue &queue() { return m_files->queue(); }
    const UploadItem &item() { return queue().items().constFirst(); }
    FakeClock &clock() { return m_place->clock(); }
    void begin(const QList<ServerStep> &steps);
    UploadItemList killed();

    std::unique_ptr<FaultyServer> m_server;
    std::unique_ptr<SessionPlace> m_place;
    std::unique_ptr<FormFiles> m_files;
};

void TestUploadsGoOn::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    m_files.reset();
    m_place = std::make_unique<SessionPlace>();
    m_server = std::make_unique<FaultyServer>();
}

/// One file is picked, and comes to a server that does this.
void TestUploadsGoOn::begin(const QList<ServerStep> &steps)
{
    m_server->setSteps(withProjects(steps));
    m_files = std::make_unique<FormFiles>(*m_place, m_place->reach(*m_server),
                                          FormFiles::Picked::UploadedAhead);
    queue().addPaths({m_place->fileWith(u"a.txt"_s, "a")});
    CD_TRY_VERIFY(queue().isIdle());
}

/// What the draft holds, from which a later run goes on.
UploadItemList TestUploadsGoOn::killed()
{
    Draft draft;
    draft.files = queue().items();
    m_files.reset();
    return draftFromJson(toJson(draft))->files;
}

void TestUploadsGoOn::whatSurelyDidNotArriveIsSentAgain()
{
    begin({upload({.status = 429}), upload({.status = 503, .headers = {{"Retry-After", "0"}}}),
           fileIs("f")});
    CD_TRY_VERIFY(queue().nextTry(item().id));
    QCOMPARE(item().state, State::Local);
    QCOMPARE(item().error->kind, Kind::TooManyRequests);
    QVERIFY(!isThrough(queue()));
    clock().advance(1250ms);
    CD_TRY_VERIFY(item().error && item().error->kind == Kind::ServerFailed);
    QVERIFY(clock().now().msecsTo(*queue().nextTry(item().id)) >= 2000);
    clock().advance(2500ms);
    CD_TRY_COMPARE(item().state, State::Ready);
    QVERIFY(!item().error);
    QCOMPARE(m_server->count("POST"), 3);
    QCOMPARE(questions(*m_server), 0); // there was nothing to ask
    QCOMPARE(keysSent(*m_server), QStringList(3, item().key));
}

void TestUploadsGoOn::waitsAsLongAsTheServiceAsks()
{
    begin({upload({.status = 503, .headers = {{"Retry-After", "100"}}}), fileIs("f")});
    CD_TRY_VERIFY(queue().nextTry(item().id));
    QVERIFY(clock().now().secsTo(*queue().nextTry(item().id)) >= 100);
}

void TestUploadsGoOn::goesOnAtOnceWhenTheServiceIsBack()
{
    begin({upload({.cut = Cut::InsideRequest})});
    CD_TRY_VERIFY(queue().nextTry(item().id));
    for (int i = 0; i < 6; ++i) {
        clock().advance(1min);
        CD_TRY_VERIFY(queue().nextTry(item().id));
    }
    QVERIFY(clock().now().secsTo(*queue().nextTry(item().id)) > 30);
    m_server->goDown();
    m_place->session().check();
    CD_TRY_COMPARE(m_place->session().state(), Session::State::Failed);
    QVERIFY(!queue().nextTry(item().id)); // it waits for the service
    // What was cut off may count as arrived, if it left here in time: then it is asked for until
    // that is settled.
    clock().advance(FileTransfer::settlesWithin);
    m_server->setSteps(withProjects({notThere(), fileIs("f")}));
    m_server->comeUp();
    m_place->session().check();
    CD_TRY_COMPARE(item().state, State::Ready);
}

void TestUploadsGoOn::aPersonNeedNotWait()
{
    begin({upload({.status = 503, .headers = {{"Retry-After", "0"}}}), fileIs("f")});
    CD_TRY_VERIFY(queue().nextTry(item().id));
    queue().retry({item().id});
    CD_TRY_COMPARE(item().state, State::Ready);
}

/// As those of a submission that was withdrawn.
void TestUploadsGoOn::whatNobodyWantsAnyMoreDoesNotWait()
{
    begin({upload({.status = 503, .headers = {{"Retry-After", "100"}}})});
    CD_TRY_VERIFY(queue().nextTry(item().id));
    QVERIFY(item().error);
    m_files->set(FormFiles::Picked::Stay);
    CD_TRY_VERIFY(!item().error);
    QCOMPARE(item().state, State::Local);
    QVERIFY(!queue().nextTry(item().id));
}

void TestUploadsGoOn::whatArrivedWithoutAnAnswerIsFound()
{
    begin({notThere(), upload({.cut = Cut::AfterRequest})});
    CD_TRY_VERIFY(queue().nextTry(item().id));
    QVERIFY(item().key.startsWith(u"classifydesk-"_s));
    QCOMPARE(keysSent(*m_server), QStringList{item().key});
    m_server->setSteps(withProjects({there("f", item().key), fileIs("g")}));
    clock().advance(2s);
    CD_TRY_COMPARE(item().state, State::Ready);
    QCOMPARE(item().fileId.value, u"f"_s);
    QCOMPARE(m_server->count("POST"), 1);
}

void TestUploadsGoOn::whatDidNotArriveIsSentAgain()
{
    begin({notThere(), upload({.status = 500}), fileIs("f")});
    CD_TRY_VERIFY(queue().nextTry(item().id));
    clock().advance(2s);
    CD_TRY_COMPARE(item().state, State::Ready);
    QCOMPARE(questions(*m_server), 1);
    QCOMPARE(keysSent(*m_server), (QStringList{item().key, item().key}));
}

/// It has the whole file, and may not be done with it yet.
void TestUploadsGoOn::theServiceIsGivenTimeToTakeIt()
{
    begin({notThere(), upload({.cut = Cut::AfterRequest}), fileIs("f")});
    CD_TRY_VERIFY(queue().nextTry(item().id));
    clock().advance(2s);
    CD_TRY_COMPARE(questions(*m_server), 1);
    CD_TRY_VERIFY(queue().nextTry(item().id));
    QCOMPARE(m_server->count("POST"), 1);
    clock().advance(7s);
    QCOMPARE(questions(*m_server), 1);
    clock().advance(3s);
    CD_TRY_COMPARE(item().state, State::Ready);
    QCOMPARE(questions(*m_server), 2);
    QCOMPARE(m_server->count("POST"), 2);
}

void TestUploadsGoOn::isGivenUpAfterManySendings()
{
    begin({notThere(), upload({.status = 500, .body = R"({"detail": "not this one"})"})});
    for (int sending = 1; sending <= FileTransfer::mostSendings; ++sending) {
        CD_TRY_VERIFY(queue().nextTry(item().id));
        QCOMPARE(m_server->count("POST"), sending);
        clock().advance(2min);
    }
    CD_TRY_VERIFY(isThrough(queue()));
    QCOMPARE(item().state, State::Local);
    QCOMPARE(item().error->kind, Kind::ServerFailed);
    QCOMPARE(item().error->acted, ServiceError::Acted::No);
    QCOMPARE(item().error->serverSaid, u"not this one"_s);
    QCOMPARE(m_server->count("POST"), FileTransfer::mostSendings);
    m_server->setSteps(withProjects({fileIs("f")}));
    queue().retry({item().id});
    CD_TRY_COMPARE(item().state, State::Ready);
}

void TestUploadsGoOn::aServiceThatCannotBeAskedNeedsAPerson()
{
    begin({{.status = 404, .target = filesTarget + "?external_file_id="},
           upload({.cut = Cut::AfterRequest}),
           fileIs("f")});
    CD_TRY_VERIFY(queue().nextTry(item().id));
    clock().advance(2s);
    CD_TRY_VERIFY(isThrough(queue()));
    QCOMPARE(item().state, State::Local);
    QCOMPARE(item().error->kind, Kind::Interrupted); // what happened to the file
    QCOMPARE(item().error->acted, ServiceError::Acted::Maybe);
    clock().advance(24h);
    QCOMPARE(m_server->count("POST"), 1);
    queue().retry({item().id});
    CD_TRY_COMPARE(item().state, State::Ready);
    QCOMPARE(m_server->count("POST"), 2);
}

void TestUploadsGoOn::aWaitingFileLeavesItsPlaceToOthers()
{
    const ServerStep later = upload({.status = 503, .headers = {{"Retry-After", "0"}}});
    begin({later, later, later, fileIs("f")});
    queue().addPaths({m_place->fileWith(u"b.txt"_s, "b"), m_place->fileWith(u"c.txt"_s, "c"),
                      m_place->fileWith(u"d.txt"_s, "d")});
    CD_TRY_COMPARE(readyIds(queue()).size(), 1);
    QCOMPARE(m_server->count("POST"), 4);
    const auto isWaiting = [this](const UploadItem &one) {
        return queue().nextTry(one.id).has_value();
    };
    CD_TRY_COMPARE(std::count_if(queue().items().cbegin(), queue().items().cend(), isWaiting), 3);
    clock().advance(2s);
    CD_TRY_VERIFY(isThrough(queue()));
    QCOMPARE(readyIds(queue()).size(), 4);
    QCOMPARE(m_server->count("POST"), 7);
}

void TestUploadsGoOn::goesOnAfterAKill()
{
    begin({upload({.silent = true})});
    CD_TRY_COMPARE(m_server->count("POST"), 1);
    const QString key = item().key;
    const UploadItemList kept = killed();
    m_server->setSteps(withProjects({there("f", key), fileIs("g")}));
    m_files = std::make_unique<FormFiles>(*m_place, m_place->reach(*m_server),
                                          FormFiles::Picked::UploadedAhead);
    m_files->restoreAndPick(kept);
    CD_TRY_COMPARE(item().state, State::Ready);
    QCOMPARE(item().fileId.value, u"f"_s);
    QCOMPARE(item().key, key);
    QCOMPARE(m_server->count("POST"), 1);
}

/// The service had the file, and was still at it when it was asked first.
void TestUploadsGoOn::aKilledUploadMayBeListedLate()
{
    begin({upload({.silent = true})});
    CD_TRY_COMPARE(m_server->count("POST"), 1);
    const QString key = item().key;
    const UploadItemList kept = killed();
    m_server->setSteps(withProjects({notThere(), there("f", key), fileIs("g")}));
    m_files = std::make_unique<FormFiles>(*m_place, m_place->reach(*m_server),
                                          FormFiles::Picked::UploadedAhead);
    m_files->restoreAndPick(kept);
    CD_TRY_VERIFY(queue().nextTry(item().id));
    QCOMPARE(questions(*m_server), 1);
    clock().advance(FileTransfer::settlesWithin);
    CD_TRY_COMPARE(item().state, State::Ready);
    QCOMPARE(item().fileId.value, u"f"_s);
    QCOMPARE(questions(*m_server), 2);
    QCOMPARE(m_server->count("POST"), 1);
}

/// What an earlier run has sent is there by now, or never.
void TestUploadsGoOn::anOldDoubtIsSettled()
{
    begin({upload({.silent = true})});
    CD_TRY_COMPARE(m_server->count("POST"), 1);
    const UploadItemList kept = killed();
    m_server->setSteps(withProjects({notThere(), fileIs("g")}));
    m_files = std::make_unique<FormFiles>(*m_place, m_place->reach(*m_server),
                                          FormFiles::Picked::UploadedAhead);
    clock().advance(FileTransfer::settlesWithin);
    m_files->restoreAndPick(kept);
    CD_TRY_COMPARE(item().state, State::Ready);
    QCOMPARE(item().fileId.value, u"g"_s);
    QCOMPARE(questions(*m_server), 1);
}

void TestUploadsGoOn::aChangedFileGetsAnotherKey()
{
    begin({notThere(), upload({.cut = Cut::AfterRequest}), fileIs("f")});
    CD_TRY_VERIFY(queue().nextTry(item().id));
    const QString key = item().key;
    m_place->fileWith(u"a.txt"_s, "as it is now");
    clock().advance(2s);
    CD_TRY_COMPARE(item().state, State::Ready);
    QVERIFY(item().key != key);
    QCOMPARE(keysSent(*m_server), (QStringList{key, item().key}));
    QCOMPARE(questions(*m_server), 0);
}

void TestUploadsGoOn::anotherServiceIsAskedForItself()
{
    begin({upload({.silent = true})});
    CD_TRY_COMPARE(m_server->count("POST"), 1);
    FaultyServer other;
    other.setSteps(withProjects({notThere(), fileIs("there")}));
    m_place->session().select(profileAt(other.url()));
    m_place->session().setApiKey(u"llx-other"_s, false);
    CD_TRY_VERIFY(m_place->session().isReady());
    m_files->set(FormFiles::Picked::UploadedAhead);
    queue().addPaths({item().path});
    CD_TRY_COMPARE(item().state, State::Ready);
    QCOMPARE(item().fileId.value, u"there"_s);
    m_server->setSteps(withProjects({there("here", item().key)}));
    m_place->session().select(profileAt(m_server->url()));
    CD_TRY_VERIFY(m_place->session().isReady());
    m_files->set(FormFiles::Picked::UploadedAhead);
    queue().addPaths({item().path});
    CD_TRY_COMPARE(item().fileId.value, u"here"_s);
    QCOMPARE(m_server->count("POST"), 1);
    QCOMPARE(other.count("POST"), 1);
}

QTEST_GUILESS_MAIN(TestUploadsGoOn)
#include "tst_uploadsgoon.moc"
