// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/formfiles.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;
using Picked = FormFiles::Picked;
using State = UploadItem::State;

namespace {

ServerStep fileIs(const QByteArray &id)
{
    return {.status = 201, .body = R"({"id": ")" + id + R"(", "name": "x"})"};
}

} // namespace

/// The form's files as long as nobody submits them: they stay where they are.
class TestPickedFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void nothingLeavesByBeingPicked();
    void aChoiceOfAnotherServiceSendsNothing();
    void isHereAgainOnceNobodyWantsIt();
    void filesOfOneContent();
    void whatIsTakenComesBackAsItWas();
    void aPathIsFoundUnderItsPresentId();
    void manyFiles();
    void whatAFolderLeavesOutIsTold();
};

void TestPickedFiles::nothingLeavesByBeingPicked()
{
    FaultyServer server;
    server.setSteps(withProjects({fileIs("f")}));
    SessionPlace place;
    FormFiles files(place, place.reach(server), Picked::Stay);
    UploadQueue &queue = files.queue();
    const auto before = server.requests().size();
    const QString path = place.fileWith(u"a.txt"_s, "a");
    queue.addPaths({path, place.filePath(u"documents"_s)});
    CD_TRY_VERIFY(queue.isIdle());
    QCOMPARE(states(queue), QList<State>{State::Local});
    QCOMPARE(queue.files().constFirst().path, path);
    QVERIFY(queue.files().constFirst().isToUpload());
    place.session().checkAgain(); // after whatever the files might have sent
    CD_TRY_VERIFY(server.requests().size() > before);
    CD_TRY_VERIFY(place.session().isReady());
    QCOMPARE(server.count("POST"), 0);
    files.set(Picked::UploadedAhead); // which is a person's own choice
    CD_TRY_COMPARE(readyIds(queue), QList<FileId>{{u"f"_s}});
    QCOMPARE(server.count("POST"), 1);
}

/// Nor does that of another project, even where files are uploaded ahead.
void TestPickedFiles::aChoiceOfAnotherServiceSendsNothing()
{
    FaultyServer server;
    server.setSteps(withProjects());
    FaultyServer other;
    other.setSteps(withProjects({fileIs("f")}));
    SessionPlace place;
    Session &session = place.reach(server);
    FormFiles files(place, session, Picked::Stay);
    UploadQueue &queue = files.queue();
    queue.addPaths({place.fileWith(u"a.txt"_s, "a")});
    CD_TRY_VERIFY(queue.isIdle());
    ServiceProfile ahead = profileAt(other.url());
    ahead.uploadsAhead = true;
    queue.addPaths({place.fileWith(u"late.txt"_s, "picked for the one before")});
    session.select(ahead); // while that is still being looked for
    session.setApiKey(u"llx-other"_s, false);
    CD_TRY_VERIFY(session.isReady());
    session.setScope({{u"o-1"_s}, {u"p-1"_s}});
    CD_TRY_VERIFY(session.isReady());
    CD_TRY_VERIFY(queue.isIdle());
    QCOMPARE(states(queue), (QList<State>{State::Local, State::Local}));
    // What is picked now goes there, after whatever else might have.
    queue.addPaths({place.fileWith(u"b.txt"_s, "other")});
    CD_TRY_COMPARE(states(queue), (QList<State>{State::Local, State::Local, State::Ready}));
    QCOMPARE(other.count("POST"), 1);
    QCOMPARE(server.count("POST"), 0);
}

/// As when the submission is given up that uploads it.
void TestPickedFiles::isHereAgainOnceNobodyWantsIt()
{
    FaultyServer server;
    server.setSteps(withProjects({{.held = true}}));
    SessionPlace place;
    Session &session = place.reach(server);
    FormFiles files(place, session, Picked::Stay);
    UploadQueue &queue = files.queue();
    queue.addPaths({place.fileWith(u"a.txt"_s, "a")});
    CD_TRY_VERIFY(queue.isIdle());
    const UploadTarget here{session.serviceId(), session.profile().scope};
    const JobFile file = queue.files().constFirst();
    files.uploads().add(here, file);
    CD_TRY_COMPARE(states(queue), QList<State>{State::Uploading});
    files.uploads().drop(here, file.key);
    CD_TRY_COMPARE(states(queue), QList<State>{State::Local});
}

void TestPickedFiles::filesOfOneContent()
{
    FaultyServer server;
    server.setSteps(withProjects());
    SessionPlace place;
    FormFiles files(place, place.reach(server), Picked::Stay);
    UploadQueue &queue = files.queue();
    queue.addPaths({place.fileWith(u"a.txt"_s, "one"), place.fileWith(u"b.txt"_s, "two"),
                    place.fileWith(u"sub/a.txt"_s, "one"), place.fileWith(u"c.txt"_s, "three")});
    CD_TRY_COMPARE(queue.items().size(), 4);
    const int first = queue.items().at(0).id;
    CD_TRY_COMPARE(queue.items().at(2).sameAs, first);
    QCOMPARE(queue.items().at(0).sameAs, 0);
    QCOMPARE(queue.items().at(1).sameAs, 0);
    QCOMPARE(queue.items().at(3).sameAs, 0);
    QVERIFY(queue.items().at(3).hash.isEmpty()); // none has its size: it need not be read
    queue.remove({first});
    QCOMPARE(queue.items().at(1).sameAs, 0); // it is the only one now
}

/// By undo, in its place; but what was edited meanwhile as it is now.
void TestPickedFiles::whatIsTakenComesBackAsItWas()
{
    FaultyServer server;
    server.setSteps(withProjects());
    SessionPlace place;
    FormFiles files(place, place.reach(server), Picked::Stay);
    UploadQueue &queue = files.queue();
    QStringList paths;
    for (const QString &name : {u"a.txt"_s, u"b.txt"_s, u"c.txt"_s, u"d.txt"_s, u"e.txt"_s})
        paths.append(place.fileWith(name, name.startsWith(u'e') ? "only" : "one"));
    queue.addPaths(paths);
    CD_TRY_COMPARE(queue.items().size(), 5);
    queue.addIds(u"no-file-id"_s);
    CD_TRY_VERIFY(queue.isIdle());
    const UploadItemList before = queue.items();
    const int first = before.at(0).id;
    QCOMPARE(before.at(2).sameAs, first);
    QSignalSpy removed(&queue, &UploadQueue::removed);
    QSignalSpy added(&queue, &UploadQueue::added);
    const QList<int> some{before.at(3).id, before.at(1).id, before.at(5).id};
    queue.remove(some); // in any order
    const UploadItemList after = queue.items();
    QCOMPARE(idsOf(after), (QList<int>{first, before.at(2).id, before.at(4).id}));
    QCOMPARE(queue.ids().size(), 2);
    place.fileWith(u"d.txt"_s, "edited");
    queue.setItems(before);
    QCOMPARE(idsOf(queue.items()), idsOf(before));
    QVERIFY(!queue.isIdle());
    CD_TRY_VERIFY(queue.isIdle());
    const QList<State> local(5, State::Local);
    QCOMPARE(states(queue), local + QList<State>{State::Failed});
    QCOMPARE(queue.items().at(1).key, before.at(1).key);
    QCOMPARE(queue.items().at(1).sameAs, first);
    QCOMPARE(queue.items().at(3).size, 6);
    QVERIFY(queue.items().at(3).key != before.at(3).key);
    QCOMPARE(queue.items().at(3).sameAs, 0);
    queue.setItems(after);
    QCOMPARE(idsOf(queue.items()), idsOf(after));
    QCOMPARE(removed.size(), 2);
    QCOMPARE(removed.at(0), removed.at(1));
    QCOMPARE(added.size(), 1);
    queue.clear();
    queue.setItems(before);
    CD_TRY_VERIFY(queue.isIdle());
    QCOMPARE(idsOf(queue.items()), idsOf(before));
    QCOMPARE(states(queue), local + QList<State>{State::Failed});
}

void TestPickedFiles::aPathIsFoundUnderItsPresentId()
{
    FaultyServer server;
    server.setSteps(withProjects());
    SessionPlace place;
    FormFiles files(place, place.reach(server), Picked::Stay);
    UploadQueue &queue = files.queue();
    const QString path = place.fileWith(u"a.txt"_s, "a");
    const auto pick = [&] {
        queue.addPaths({path});
        CD_TRY_VERIFY(queue.isIdle());
        QCOMPARE(queue.items().size(), 1);
    };
    pick();
    const UploadItemList first = queue.items();
    queue.clear();
    pick();
    const UploadItemList second = queue.items();
    QVERIFY(second.at(0).id != first.at(0).id);
    for (const UploadItemList &wanted : {first, second}) {
        queue.setItems(wanted);
        pick(); // again, which adds none
        QCOMPARE(idsOf(queue.items()), idsOf(wanted));
    }
}

/// They come in parts, and the thread of the window is never long away.
void TestPickedFiles::manyFiles()
{
    constexpr int count = 3000;
    FaultyServer server;
    server.setSteps(withProjects());
    SessionPlace place;
    FormFiles files(place, place.reach(server), Picked::Stay);
    UploadQueue &queue = files.queue();
    for (int i = 0; i < count; ++i)
        place.fileWith(u"%1.txt"_s.arg(i), QByteArray::number(i));
    QSignalSpy added(&queue, &UploadQueue::added);
    queue.addPaths({place.filePath(u"documents"_s)});
    QVERIFY(queue.items().isEmpty()); // nothing is looked at here
    CD_TRY_VERIFY(queue.isIdle());
    QCOMPARE(queue.items().size(), count);
    QVERIFY(added.size() >= count / FileListing::mostAtOnce);
    qsizetype told = 0;
    for (const QList<QVariant> &part : std::as_const(added)) {
        const auto ids = part.constFirst().value<QList<int>>();
        QVERIFY(!ids.isEmpty() && ids.size() <= FileListing::mostAtOnce);
        told += ids.size();
    }
    QCOMPARE(told, count); // each once
    queue.addPaths({place.filePath(u"documents"_s)});
    CD_TRY_VERIFY(queue.isIdle());
    QCOMPARE(queue.items().size(), count);
}

/// A file that is picked by itself is taken, whatever it is.
void TestPickedFiles::whatAFolderLeavesOutIsTold()
{
    FaultyServer server;
    server.setSteps(withProjects());
    SessionPlace place;
    FormFiles files(place, place.reach(server), Picked::Stay);
    UploadQueue &queue = files.queue();
    QSignalSpy leftOut(&queue, &UploadQueue::leftOut);
    const QString empty = place.fileWith(u"empty.txt"_s, {});
    const QString lock = place.fileWith(u"~$a.docx"_s, "lock");
    place.fileWith(u"a.docx"_s, "a");
    queue.addPaths({place.filePath(u"documents"_s)});
    CD_TRY_VERIFY(queue.isIdle());
    QCOMPARE(queue.items().size(), 1);
    QCOMPARE(leftOut.size(), 1);
    const QList<LeftOut> expected{{empty, LeftOut::Why::Empty}, {lock, LeftOut::Why::LockFile}};
    const auto told = leftOut.constFirst().constFirst().value<QList<LeftOut>>();
    QCOMPARE(told.size(), expected.size());
    for (const LeftOut &item : expected)
        QVERIFY2(told.contains(item), qPrintable(item.path));
    queue.addPaths({empty, lock});
    CD_TRY_VERIFY(queue.isIdle());
    QCOMPARE(states(queue), QList<State>(3, State::Local));
    QCOMPARE(leftOut.size(), 1);
}

QTEST_GUILESS_MAIN(TestPickedFiles)
#include "tst_pickedfiles.moc"
