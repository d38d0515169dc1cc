// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/form/draftcodec.h"
#include "workflow/formfiles.h"

#include <QRegularExpression>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;
using Code = FieldProblem::Code;
using State = UploadItem::State;
using Picked = FormFiles::Picked;

namespace {

const QString first = u"6f9619ff-8b86-4d01-b42d-00cf4fc964f1"_s;
const QString second = u"6f9619ff-8b86-4d01-b42d-00cf4fc964f2"_s;

ServerStep fileIs(const QByteArray &id)
{
    return {.status = 201, .body = R"({"id": ")" + id + R"(", "name": "x"})"};
}

/// As the draft brings them back in the next run.
UploadItemList afterARestart(const UploadItemList &items)
{
    Draft draft;
    draft.files = items;
    return draftFromJson(toJson(draft))->files;
}

Code codeOf(const UploadItem &item)
{
    return item.error->fields.constFirst().code;
}

} // namespace

/// Files that are known already: by their IDs, from the service, or from the run before.
class TestRestoredFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void pastedIds();
    void aDuplicateIsGoodOnceTheFirstIsGone();
    void filesOnTheService();
    void nothingIsUploadedTwice();
    void aChangedFileIsUploadedAgain();
    void aFileThatIsGone();
    void whatWasOnItsWayIsUploaded();
    void whatWasNeverSentIsNotAskedFor();
    void whatIsGoneThereDoesNotComeBack();
    void idsComeBackAsTyped();
    void anotherServiceGetsItsOwn();
    void anotherProjectGetsItsOwn();
    void manyFollowTheService();
};

void TestRestoredFiles::pastedIds()
{
    FaultyServer server;
    server.setSteps(withProjects());
    SessionPlace place;
    FormFiles files(place, place.reach(server), Picked::UploadedAhead);
    UploadQueue &queue = files.queue();
    queue.addIds(first + u",\n\"not-an-id\"; "_s + first.toUpper() + u"\t["_s + second + u']');
    QCOMPARE(queue.items().size(), 4);
    QCOMPARE(readyIds(queue), (QList<FileId>{{first}, {second}}));
    QCOMPARE(queue.items().at(1).text, u"not-an-id"_s);
    QCOMPARE(codeOf(queue.items().at(1)), Code::NotUuid);
    QCOMPARE(queue.items().at(2).text, first.toUpper());
    QCOMPARE(codeOf(queue.items().at(2)), Code::Duplicate);
    queue.addIds(second);
    QCOMPARE(queue.items().size(), 5);
    QCOMPARE(codeOf(queue.items().at(4)), Code::Duplicate);
    queue.addIds(u" , ;\n"_s);
    QCOMPARE(queue.items().size(), 5);
    QVERIFY(queue.isIdle());
    QCOMPARE(server.count("POST"), 0);
}

void TestRestoredFiles::aDuplicateIsGoodOnceTheFirstIsGone()
{
    FaultyServer server;
    server.setSteps(withProjects());
    SessionPlace place;
    FormFiles files(place, place.reach(server), Picked::UploadedAhead);
    UploadQueue &queue = files.queue();
    queue.addIds(first + u' ' + first);
    queue.remove({queue.items().constFirst().id});
    QCOMPARE(queue.items().size(), 1);
    QCOMPARE(queue.items().constFirst().state, State::Ready);
    QVERIFY(!queue.items().constFirst().error);
    QCOMPARE(readyIds(queue), QList<FileId>{{first}});
}

void TestRestoredFiles::filesOnTheService()
{
    FaultyServer server;
    server.setSteps(withProjects());
    SessionPlace place;
    FormFiles files(place, place.reach(server), Picked::UploadedAhead);
    UploadQueue &queue = files.queue();
    queue.addIds(first);
    RemoteFile known;
    known.id = {first};
    RemoteFile other;
    other.id = {second};
    other.name = u"scan.pdf"_s;
    queue.addRemote({known, other, other});
    QCOMPARE(readyIds(queue), (QList<FileId>{{first}, {second}}));
    QCOMPARE(queue.items().at(1).name, u"scan.pdf"_s);
    queue.addRemote({other});
    QCOMPARE(readyIds(queue).size(), 2);
}

void TestRestoredFiles::nothingIsUploadedTwice()
{
    FaultyServer server;
    server.setSteps(withProjects({fileIs("a"), fileIs("b")}));
    SessionPlace place;
    UploadItemList kept;
    {
        FormFiles files(place, place.reach(server), Picked::UploadedAhead);
        UploadQueue &queue = files.queue();
        queue.addPaths({place.fileWith(u"a.txt"_s, "a"), place.fileWith(u"b.txt"_s, "b")});
        CD_TRY_COMPARE(readyIds(queue).size(), 2);
        kept = afterARestart(queue.items());
    }
    FormFiles files(place, place.reach(server), Picked::UploadedAhead);
    UploadQueue &queue = files.queue();
    queue.restore(kept);
    CD_TRY_VERIFY(queue.isIdle());
    QCOMPARE(readyIds(queue), (QList<FileId>{kept.at(0).fileId, kept.at(1).fileId}));
    queue.restore(kept);
    QCOMPARE(queue.items().size(), 2);
    // Taken out and added again it is known still.
    queue.remove({queue.items().constFirst().id});
    queue.addPaths({kept.at(0).path});
    CD_TRY_VERIFY(queue.isIdle());
    QCOMPARE(readyIds(queue).size(), 2);
    QCOMPARE(server.count("POST"), 2);
}

void TestRestoredFiles::aChangedFileIsUploadedAgain()
{
    FaultyServer server;
    server.setSteps(withProjects({fileIs("old"), fileIs("new")}));
    SessionPlace place;
    UploadItemList kept;
    {
        FormFiles files(place, place.reach(server), Picked::UploadedAhead);
        UploadQueue &queue = files.queue();
        queue.addPaths({place.fileWith(u"a.txt"_s, "as it was")});
        CD_TRY_COMPARE(readyIds(queue).size(), 1);
        kept = afterARestart(queue.items());
    }
    // Of the same size: the time of its last change tells.
    QFile file(place.fileWith(u"a.txt"_s, "as it is "));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(kept.constFirst().modified.addSecs(60), QFile::FileModificationTime));
    file.close();
    FormFiles files(place, place.reach(server), Picked::UploadedAhead);
    UploadQueue &queue = files.queue();
    files.restoreAndPick(kept);
    QVERIFY(readyIds(queue).isEmpty());
    CD_TRY_COMPARE(readyIds(queue), QList<FileId>{{u"new"_s}});
    QVERIFY(server.requests().constLast().body.contains("as it is "));
}

void TestRestoredFiles::aFileThatIsGone()
{
    FaultyServer server;
    server.setSteps(withProjects({fileIs("a")}));
    SessionPlace place;
    const QString path = place.fileWith(u"a.txt"_s, "a");
    FormFiles files(place, place.reach(server), Picked::UploadedAhead);
    UploadQueue &queue = files.queue();
    queue.addPaths({path});
    CD_TRY_COMPARE(readyIds(queue).size(), 1);
    const UploadItemList kept = afterARestart(queue.items());
    queue.clear();
    QVERIFY(QFile::remove(path));
    queue.restore(kept);
    CD_TRY_COMPARE(queue.items().constFirst().state, State::Failed);
    QCOMPARE(queue.items().constFirst().error->kind, ServiceError::Kind::LocalFile);
    QVERIFY(readyIds(queue).isEmpty());
}

void TestRestoredFiles::whatWasOnItsWayIsUploaded()
{
    FaultyServer server;
    ServerStep silent{.silent = true};
    const ServerStep notThere{.body = R"({"items": []})",
                              .target = "/api/v1/beta/files?external_file_id="};
    server.setSteps(withProjects({notThere, silent, fileIs("a")}));
    SessionPlace place;
    UploadItemList kept;
    {
        FormFiles files(place, place.reach(server), Picked::UploadedAhead);
        UploadQueue &queue = files.queue();
        queue.addPaths({place.fileWith(u"a.txt"_s, "a")});
        CD_TRY_COMPARE(server.count("POST"), 1);
        kept = afterARestart(queue.items());
    }
    FormFiles files(place, place.reach(server), Picked::UploadedAhead);
    UploadQueue &queue = files.queue();
    files.restoreAndPick(kept);
    CD_TRY_VERIFY(queue.nextTry(queue.items().constFirst().id)); // it may still be taken
    place.clock().advance(FileTransfer::settlesWithin);
    CD_TRY_COMPARE(readyIds(queue), QList<FileId>{{u"a"_s}});
}

/// Each question is a request, of which some plans have 20 a minute.
void TestRestoredFiles::whatWasNeverSentIsNotAskedFor()
{
    const QByteArray question = "/api/v1/beta/files?external_file_id=";
    FaultyServer server;
    server.setSteps(withProjects(
        {{.body = R"({"items": []})", .target = question}, fileIs("a"), fileIs("b"), fileIs("c")}));
    SessionPlace place;
    Session &session = place.reach(server);
    UploadItemList kept;
    {
        FormFiles files(place, session, Picked::Stay);
        files.queue().addPaths({place.fileWith(u"a.txt"_s, "a"), place.fileWith(u"b.txt"_s, "b"),
                                place.fileWith(u"c.txt"_s, "c")});
        CD_TRY_COMPARE(files.queue().items().size(), 3);
        kept = files.queue().items();
    }
    UploadItem onItsWay = kept.at(2);
    onItsWay.mayBeSent = true;
    kept.set(2, onItsWay);
    FormFiles files(place, session, Picked::Stay);
    UploadQueue &queue = files.queue();
    queue.restore(afterARestart(kept));
    CD_TRY_VERIFY(queue.isIdle());
    place.clock().advance(FileTransfer::settlesWithin);
    for (const JobFile &file : queue.files()) // as a submission does
        files.uploads().add({session.serviceId(), {}}, file);
    CD_TRY_COMPARE(readyIds(queue).size(), 3);
    QCOMPARE(server.countOf(question + kept.at(0).key.toUtf8()), 0);
    QCOMPARE(server.countOf(question + kept.at(1).key.toUtf8()), 0);
    QCOMPARE(server.countOf(question + kept.at(2).key.toUtf8()), 1);
}

/// Neither taken out and added again, nor by undo, nor from the draft.
void TestRestoredFiles::whatIsGoneThereDoesNotComeBack()
{
    FaultyServer server;
    server.setSteps(withProjects({fileIs("a"), fileIs("b")}));
    SessionPlace place;
    Session &session = place.reach(server);
    FormFiles files(place, session, Picked::UploadedAhead);
    UploadQueue &queue = files.queue();
    queue.addPaths({place.fileWith(u"a.txt"_s, "a"), place.fileWith(u"b.txt"_s, "b")});
    CD_TRY_COMPARE(readyIds(queue).size(), 2);
    const UploadItemList before = queue.items();
    files.set(Picked::Stay);
    files.uploads().known().forget(session.serviceId(), {before.at(0).fileId});
    QCOMPARE(states(queue), (QList<State>{State::Local, State::Ready}));
    const auto isStill = [&] {
        CD_TRY_VERIFY(queue.isIdle());
        QCOMPARE(states(queue), (QList<State>{State::Local, State::Ready}));
        QVERIFY(queue.items().at(0).fileId.isEmpty());
    };
    queue.remove({before.at(0).id, before.at(1).id});
    queue.addPaths({before.at(0).path, before.at(1).path});
    CD_TRY_COMPARE(queue.items().size(), 2);
    isStill();
    queue.setItems(before);
    isStill();
    queue.clear();
    queue.restore(afterARestart(before));
    isStill();
    QCOMPARE(server.count("POST"), 2);
}

void TestRestoredFiles::idsComeBackAsTyped()
{
    FaultyServer server;
    server.setSteps(withProjects());
    SessionPlace place;
    FormFiles files(place, place.reach(server), Picked::UploadedAhead);
    UploadQueue &queue = files.queue();
    queue.addIds(first + u" wrong "_s + first);
    RemoteFile remote;
    remote.id = {second};
    remote.name = u"scan.pdf"_s;
    queue.addRemote({remote});
    const UploadItemList kept = afterARestart(queue.items());
    FormFiles other(place, place.session(), Picked::Stay);
    UploadQueue &next = other.queue();
    next.restore(kept);
    QCOMPARE(next.items().size(), 4);
    QCOMPARE(readyIds(next), (QList<FileId>{{first}, {second}}));
    QCOMPARE(codeOf(next.items().at(1)), Code::NotUuid);
    QCOMPARE(codeOf(next.items().at(2)), Code::Duplicate);
    QCOMPARE(next.items().at(3).name, u"scan.pdf"_s);
}

void TestRestoredFiles::anotherServiceGetsItsOwn()
{
    FaultyServer server;
    server.setSteps(withProjects({fileIs("here")}));
    FaultyServer other;
    other.setSteps(withProjects({fileIs("there")}));
    SessionPlace place;
    Session &session = place.reach(server);
    FormFiles files(place, session, Picked::UploadedAhead);
    UploadQueue &queue = files.queue();
    queue.addPaths({place.fileWith(u"a.txt"_s, "a")});
    CD_TRY_COMPARE(readyIds(queue), QList<FileId>{{u"here"_s}});
    session.select(profileAt(other.url()));
    QVERIFY(readyIds(queue).isEmpty()); // the other service knows nothing of it
    session.setApiKey(u"llx-other"_s, false);
    CD_TRY_VERIFY(session.isReady());
    files.set(Picked::UploadedAhead);
    QCOMPARE(states(queue), QList<State>{State::Local});
    QCOMPARE(other.count("POST"), 0); // nor is it sent there because that was chosen
    queue.addPaths({queue.items().constFirst().path});
    CD_TRY_COMPARE(readyIds(queue), QList<FileId>{{u"there"_s}});
    session.select(profileAt(server.url()));
    CD_TRY_VERIFY(session.isReady());
    QCOMPARE(readyIds(queue), QList<FileId>{{u"here"_s}});
    QCOMPARE(server.count("POST"), 1);
    QCOMPARE(other.count("POST"), 1);
}

void TestRestoredFiles::anotherProjectGetsItsOwn()
{
    FaultyServer server;
    server.setSteps(withProjects({fileIs("one"), fileIs("two")}));
    SessionPlace place;
    Session &session = place.reach(server);
    session.setScope({{u"o-1"_s}, {u"p-1"_s}});
    CD_TRY_VERIFY(session.isReady());
    FormFiles files(place, session, Picked::UploadedAhead);
    UploadQueue &queue = files.queue();
    queue.addPaths({place.fileWith(u"a.txt"_s, "a")});
    CD_TRY_COMPARE(readyIds(queue), QList<FileId>{{u"one"_s}});
    session.setScope({{u"o-1"_s}, {u"p-2"_s}});
    CD_TRY_VERIFY(session.isReady());
    QCOMPARE(states(queue), QList<State>{State::Local});
    QCOMPARE(server.count("POST"), 1);
    queue.addPaths({queue.items().constFirst().path});
    CD_TRY_COMPARE(readyIds(queue), QList<FileId>{{u"two"_s}});
    QVERIFY(server.requests().constLast().target.contains("project_id=p-2"));
}

/// Not all at once; until then nothing can be submitted.
void TestRestoredFiles::manyFollowTheService()
{
    constexpr int count = 1200;
    FaultyServer server;
    server.setSteps(withProjects());
    FaultyServer other;
    other.setSteps(withProjects());
    SessionPlace place;
    Session &session = place.reach(server);
    FormFiles files(place, session, Picked::Stay);
    UploadQueue &queue = files.queue();
    for (int i = 0; i < count; ++i)
        place.fileWith(u"%1.txt"_s.arg(i), QByteArray::number(i));
    queue.addPaths({place.filePath(u"documents"_s)});
    CD_TRY_VERIFY(queue.isIdle());
    UploadItemList there;
    for (UploadItem item : queue.items()) {
        item.fileId = placeholder(item);
        item.service = session.serviceId();
        item.seenAt = place.clock().now();
        there.append(item);
    }
    queue.clear();
    queue.restore(there);
    CD_TRY_VERIFY(queue.isIdle());
    QCOMPARE(states(queue), QList<State>(count, State::Ready));
    session.select(profileAt(other.url()));
    QVERIFY(!queue.isIdle());
    CD_TRY_VERIFY(queue.isIdle());
    QCOMPARE(states(queue), QList<State>(count, State::Local));
    session.select(profileAt(server.url()));
    CD_TRY_VERIFY(queue.isIdle());
    QCOMPARE(states(queue), QList<State>(count, State::Ready));
    QCOMPARE(queue.ids().constLast(), there.at(count - 1).fileId);
}

QTEST_GUILESS_MAIN(TestRestoredFiles)
#include "tst_restoredfiles.moc"
