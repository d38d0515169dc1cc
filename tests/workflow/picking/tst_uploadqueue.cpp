// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/formfiles.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = ServiceError::Kind;
using Picked = FormFiles::Picked;
using State = UploadItem::State;

namespace {

ServerStep fileIs(const QByteArray &id)
{
    return {.status = 201, .body = R"({"id": ")" + id + R"(", "name": "x"})"};
}

ServerStep held(ServerStep step)
{
    step.held = true;
    return step;
}

QStringList names(const UploadQueue &queue)
{
    QStringList names;
    for (const UploadItem &item : queue.items())
        names.append(item.name);
    return names;
}

} // namespace

/// The form's files on their way to a service that wants them as soon as they are picked.
class TestUploadQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); } // C cannot count
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void uploadsAtMostThreeAtOnce();
    void waitsForTheService();
    void tellsProgress();
    void aRefusalStandsAndIsRetried();
    void aFileThatCannotBeUploaded_data();
    void aFileThatCannotBeUploaded();
    void theSameFileOnce();
    void aChangedFileThatIsAddedAgain();
    void foldersInAllLevels();
    void removedWhileItIsUploaded();
    void removedBeforeItIsUploaded();
    void clears();
};

void TestUploadQueue::uploadsAtMostThreeAtOnce()
{
    FaultyServer server;
    QList<ServerStep> steps;
    for (int i = 0; i < 8; ++i)
        steps.append(held(fileIs("f-" + QByteArray::number(i))));
    server.setSteps(withProjects(steps));
    SessionPlace place;
    FormFiles files(place, place.reach(server), Picked::UploadedAhead);
    UploadQueue &queue = files.queue();
    QStringList paths;
    for (int i = 0; i < 8; ++i)
        paths.append(place.fileWith(u"%1.txt"_s.arg(i), "content " + QByteArray::number(i)));
    queue.addPaths(paths);
    for (int sent = 3; sent < 8; sent += 3) {
        CD_TRY_COMPARE(server.count("POST"), sent);
        QCOMPARE(states(queue).count(State::Uploading), 3);
        server.release();
    }
    CD_TRY_COMPARE(server.count("POST"), 8);
    server.release();
    CD_TRY_VERIFY(isThrough(queue));
    QCOMPARE(server.mostAtOnce(), FileUploads::atOnce);
    QCOMPARE(readyIds(queue).size(), 8);
    QList<FileId> ids;
    for (const UploadItem &item : queue.items()) {
        QCOMPARE(item.state, State::Ready);
        QCOMPARE(item.progress, 1.0);
        QCOMPARE(item.service, place.session().serviceId());
        ids.append(item.fileId);
    }
    QCOMPARE(readyIds(queue), ids);
    QCOMPARE(names(queue).constFirst(), u"0.txt"_s);
}

void TestUploadQueue::waitsForTheService()
{
    FaultyServer server;
    server.setSteps(withProjects({fileIs("f")}));
    SessionPlace place;
    Session &session = place.begin({.readEnvironment = false, .service = server.url()});
    session.start();
    FormFiles files(place, session, Picked::UploadedAhead);
    UploadQueue &queue = files.queue();
    queue.addPaths({place.fileWith(u"a.txt"_s, "a")});
    CD_TRY_COMPARE(session.state(), Session::State::NoKey);
    CD_TRY_COMPARE(states(queue), QList<State>{State::Local});
    session.setApiKey(u"llx-test"_s, false);
    CD_TRY_COMPARE(readyIds(queue), QList<FileId>{{u"f"_s}});
    QCOMPARE(server.count("POST"), 1);
}

void TestUploadQueue::tellsProgress()
{
    FaultyServer server;
    server.setSteps(withProjects({held(fileIs("f"))}));
    SessionPlace place;
    FormFiles files(place, place.reach(server), Picked::UploadedAhead);
    UploadQueue &queue = files.queue();
    QSignalSpy progressed(&queue, &UploadQueue::progressed);
    queue.addPaths({place.fileWith(u"a.bin"_s, QByteArray(3'000'000, 'x'))});
    CD_TRY_COMPARE(queue.items().size(), 1);
    const int id = queue.items().constFirst().id;
    CD_TRY_COMPARE(queue.find(id)->progress, 1.0);
    QCOMPARE(queue.find(id)->state, State::Uploading);
    CD_TRY_VERIFY(progressed.size() > 0);
    QCOMPARE(progressed.constFirst().constFirst().value<QList<int>>(), QList<int>{id});
    server.release();
    CD_TRY_COMPARE(queue.find(id)->state, State::Ready);
}

void TestUploadQueue::aRefusalStandsAndIsRetried()
{
    FaultyServer server;
    server.setSteps(
        withProjects({{.status = 403, .body = R"({"detail": "no room"})"}, fileIs("f")}));
    SessionPlace place;
    FormFiles files(place, place.reach(server), Picked::UploadedAhead);
    UploadQueue &queue = files.queue();
    queue.addPaths({place.fileWith(u"a.txt"_s, "a")});
    CD_TRY_COMPARE(queue.items().size(), 1);
    const int id = queue.items().constFirst().id;
    CD_TRY_VERIFY(queue.find(id)->error);
    QCOMPARE(queue.find(id)->state, State::Local); // it can be submitted all the same
    QCOMPARE(queue.find(id)->error->serverSaid, u"no room"_s);
    QVERIFY(readyIds(queue).isEmpty());
    place.clock().advance(24h);
    QCOMPARE(server.count("POST"), 1); // by itself it is not sent again
    queue.retry({id, 77});
    CD_TRY_COMPARE(queue.find(id)->state, State::Ready);
    QVERIFY(!queue.find(id)->error);
    QCOMPARE(server.count("POST"), 2);
    queue.retry({id}); // it is there
    QCOMPARE(queue.find(id)->state, State::Ready);
}

void TestUploadQueue::aFileThatCannotBeUploaded_data()
{
    QTest::addColumn<qint64>("size"); // -1: there is none
    QTest::addColumn<int>("kind");
    QTest::newRow("not there") << qint64(-1) << int(Kind::LocalFile);
    QTest::newRow("too large") << maxUploadSize + 1 << int(Kind::Rejected);
}

void TestUploadQueue::aFileThatCannotBeUploaded()
{
    QFETCH(qint64, size);
    FaultyServer server;
    server.setSteps(withProjects({fileIs("good")}));
    SessionPlace place;
    FormFiles files(place, place.reach(server), Picked::UploadedAhead);
    UploadQueue &queue = files.queue();
    const QString path = place.filePath(u"bad.bin"_s);
    if (size >= 0)
        QVERIFY(QFile::resize(place.fileWith(u"bad.bin"_s, {}), size)); // sparse
    queue.addPaths({size >= 0 ? place.filePath(u"documents/bad.bin"_s) : path,
                    place.fileWith(u"good.txt"_s, "good")});
    CD_TRY_COMPARE(queue.items().size(), 2);
    QCOMPARE(queue.items().at(0).state, State::Failed);
    QTEST(int(queue.items().at(0).error->kind), "kind");
    CD_TRY_COMPARE(readyIds(queue), QList<FileId>{{u"good"_s}});
    queue.retry({queue.items().at(0).id});
    CD_TRY_VERIFY(queue.isIdle());
    QCOMPARE(queue.items().at(0).state, State::Failed);
    QCOMPARE(server.count("POST"), 1);
}

void TestUploadQueue::theSameFileOnce()
{
    FaultyServer server;
    server.setSteps(withProjects({fileIs("f")}));
    SessionPlace place;
    FormFiles files(place, place.reach(server), Picked::UploadedAhead);
    UploadQueue &queue = files.queue();
    const QString path = place.fileWith(u"a.txt"_s, "a");
    queue.addPaths({path, path, place.filePath(u"documents/../documents/a.txt"_s)});
    queue.addPaths({path});
    CD_TRY_VERIFY(queue.isIdle());
    queue.addPaths({path, place.filePath(u"documents"_s)});
    CD_TRY_VERIFY(queue.isIdle());
    QCOMPARE(names(queue), QStringList{u"a.txt"_s});
    CD_TRY_COMPARE(states(queue), QList<State>{State::Ready});
    QCOMPARE(server.count("POST"), 1);
}

/// Who adds a file again that was edited meanwhile wants it as it is now.
void TestUploadQueue::aChangedFileThatIsAddedAgain()
{
    FaultyServer server;
    server.setSteps(withProjects({fileIs("old"), fileIs("new")}));
    SessionPlace place;
    FormFiles files(place, place.reach(server), Picked::UploadedAhead);
    UploadQueue &queue = files.queue();
    const QString path = place.fileWith(u"a.txt"_s, "as it was");
    queue.addPaths({path});
    CD_TRY_COMPARE(readyIds(queue), QList<FileId>{{u"old"_s}});
    place.fileWith(u"a.txt"_s, "as it is now");
    queue.addPaths({path});
    CD_TRY_COMPARE(readyIds(queue), QList<FileId>{{u"new"_s}});
    QCOMPARE(queue.items().size(), 1);
    QCOMPARE(queue.items().constFirst().size, 12);
    QVERIFY(server.requests().constLast().body.contains("as it is now"));
}

void TestUploadQueue::foldersInAllLevels()
{
    FaultyServer server;
    server.setSteps(withProjects({fileIs("f")}));
    SessionPlace place;
    FormFiles files(place, place.reach(server), Picked::UploadedAhead);
    UploadQueue &queue = files.queue();
    place.fileWith(u"10.txt"_s, "10");
    place.fileWith(u"9.txt"_s, "9");
    place.fileWith(u"sub/deep/1.txt"_s, "1");
    place.fileWith(u".hidden"_s, "h");
    place.fileWith(u".git/config"_s, "h");
    QSignalSpy added(&queue, &UploadQueue::added);
    queue.addPaths({place.filePath(u"documents"_s)});
    QVERIFY(!queue.isIdle()); // it is being walked
    CD_TRY_VERIFY(queue.isIdle());
    QCOMPARE(names(queue), (QStringList{u"9.txt"_s, u"10.txt"_s, u"1.txt"_s}));
    QCOMPARE(added.size(), 1);
    CD_TRY_COMPARE(states(queue), QList<State>(3, State::Ready));
}

void TestUploadQueue::removedWhileItIsUploaded()
{
    FaultyServer server;
    server.setSteps(
        withProjects({held(fileIs("a")), held(fileIs("b")), held(fileIs("c")), fileIs("d")}));
    SessionPlace place;
    FormFiles files(place, place.reach(server), Picked::UploadedAhead);
    UploadQueue &queue = files.queue();
    QStringList paths;
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s, u"d"_s})
        paths.append(place.fileWith(name, name.toUtf8()));
    queue.addPaths(paths);
    CD_TRY_COMPARE(server.count("POST"), 3);
    QSignalSpy removed(&queue, &UploadQueue::removed);
    const int gone = queue.items().at(1).id;
    queue.remove({gone, gone, 99});
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed.constFirst().constFirst().value<QList<int>>(), QList<int>{gone});
    QVERIFY(!queue.find(gone));
    CD_TRY_COMPARE(server.count("POST"), 4); // its place is free
    server.release();
    CD_TRY_VERIFY(isThrough(queue));
    QCOMPARE(names(queue), (QStringList{u"a"_s, u"c"_s, u"d"_s}));
    QCOMPARE(states(queue), QList<State>(3, State::Ready));
}

void TestUploadQueue::removedBeforeItIsUploaded()
{
    FaultyServer server;
    server.setSteps(
        withProjects({held(fileIs("a")), held(fileIs("b")), held(fileIs("c")), fileIs("d")}));
    SessionPlace place;
    FormFiles files(place, place.reach(server), Picked::UploadedAhead);
    UploadQueue &queue = files.queue();
    QStringList paths;
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s, u"d"_s})
        paths.append(place.fileWith(name, name.toUtf8()));
    queue.addPaths(paths);
    CD_TRY_COMPARE(server.count("POST"), 3);
    queue.remove({queue.items().at(3).id});
    server.release();
    CD_TRY_VERIFY(isThrough(queue));
    QCOMPARE(server.count("POST"), 3);
    QCOMPARE(readyIds(queue).size(), 3);
}

void TestUploadQueue::clears()
{
    FaultyServer server;
    server.setSteps(withProjects({held(fileIs("a")), fileIs("b")}));
    SessionPlace place;
    FormFiles files(place, place.reach(server), Picked::UploadedAhead);
    UploadQueue &queue = files.queue();
    queue.addPaths({place.fileWith(u"a"_s, "a"), place.fileWith(u"b"_s, "b")});
    queue.addIds(u"nonsense"_s);
    CD_TRY_COMPARE(readyIds(queue).size(), 1);
    queue.clear();
    QVERIFY(queue.items().isEmpty());
    CD_TRY_VERIFY(queue.isIdle());
    server.release();
    queue.addPaths({place.fileWith(u"b"_s, "b")});
    CD_TRY_COMPARE(readyIds(queue).size(), 1);
    QCOMPARE(queue.items().size(), 1);
}

QTEST_GUILESS_MAIN(TestUploadQueue)
#include "tst_uploadqueue.moc"
