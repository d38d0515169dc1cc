// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/storage/ephemeraldirectories.h"

#include "workflow/storage/storageplace.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = SubmissionState;

namespace {

const QByteArray directoriesTarget = "/api/v1/beta/directories";

ServerStep directoryIs(const QByteArray &id, const QByteArray &expires = "null")
{
    return at(directoriesTarget,
              {.body = R"({"id": ")" + id + R"(", "expires_at": )" + expires + "}"});
}

ServerStep fileIn(const QByteArray &directory, const QByteArray &file)
{
    return at(directoriesTarget + "/" + directory + "/files/upload",
              {.body = R"({"id": "place", "file_id": ")" + file + R"("})"});
}

} // namespace

/// Files that cost nothing: they lie in directories that go by themselves.
class TestEphemeralDirectories : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void filesGoIntoOneDirectory();
    void anotherHourHasAnotherDirectory();
    void aShortLifeIsUsedByHalf();
    void anotherIsMadeAfterTheMachineSlept();
    void oneThatIsOverAtOnceIsNotUsed();
    void anotherIsMadeWhereOneIsGone();
    void aServiceWithoutThemIsAskedOnce_data();
    void aServiceWithoutThemIsAskedOnce();
    void aFailureIsWaitedOut();
    void whatNobodyWantsIsNotMade();

private:
    void open(const QList<ServerStep> &steps, FileStorage storage = FileStorage::Ephemeral);
    JobKey submit(const QStringList &names);
    ServiceProfile profile() const;
    int made() const { return m_desk->server().countOf(directoriesTarget); }

    std::unique_ptr<StoragePlace> m_desk;
    std::unique_ptr<EphemeralDirectories> m_directories;
};

void TestEphemeralDirectories::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    m_desk = std::make_unique<StoragePlace>();
}

void TestEphemeralDirectories::cleanup()
{
    m_directories.reset();
    m_desk.reset();
}

void TestEphemeralDirectories::open(const QList<ServerStep> &steps, FileStorage storage)
{
    m_desk->setSteps(steps);
    m_desk->begin();
    m_directories
        = std::make_unique<EphemeralDirectories>(m_desk->files(), m_desk->place().clock());
    m_directories->follow(m_desk->session(), m_desk->place().fileUploads());
    m_directories->setService(profile(), storage);
    m_desk->place().reach();
}

/// The session's, as rows of the workplace name it.
ServiceProfile TestEphemeralDirectories::profile() const
{
    ServiceProfile profile = m_desk->session().profile();
    profile.id = m_desk->place().service();
    return profile;
}

JobKey TestEphemeralDirectories::submit(const QStringList &names)
{
    QList<JobFile> files;
    for (const QString &name : names)
        files.append(m_desk->document(name));
    return m_desk->submit(files);
}

void TestEphemeralDirectories::filesGoIntoOneDirectory()
{
    open({directoryIs("d", R"("2099-01-01T00:00:00Z")"), fileIn("d", "f-1"), fileIn("d", "f-2"),
          jobIs("j"), jobIs("k")});
    QSignalSpy stored(&m_desk->place().fileUploads(), &FileUploads::stored);
    const JobKey key = submit({u"a.txt"_s, u"b.txt"_s});
    QCOMPARE(m_desk->place().row(key).submission, State::Accepted);
    QSet<FileId> files; // whichever came first
    for (const JobFile &file : m_desk->place().details(key).files)
        files.insert(file.id);
    QCOMPARE(files, (QSet<FileId>{{u"f-1"_s}, {u"f-2"_s}}));
    QCOMPARE(stored.size(), 2);
    const auto place = stored.constFirst().at(2).value<EphemeralDirectory>();
    QCOMPARE(place.id, DirectoryId{u"d"_s});
    QCOMPARE(place.expiresAt.date(), QDate(2099, 1, 1));
    submit({u"c.txt"_s});
    QCOMPARE(m_desk->server().countOf(directoriesTarget + "/d/files/upload"), 3);
    QCOMPARE(m_desk->server().countOf(filesTarget), 0);
    QCOMPARE(made(), 1);
}

void TestEphemeralDirectories::anotherHourHasAnotherDirectory()
{
    open({directoryIs("d"), directoryIs("e"), fileIn("d", "f-1"), fileIn("e", "f-2"), jobIs("j"),
          jobIs("k")});
    submit({u"a.txt"_s});
    m_desk->place().clock().advance(EphemeralDirectories::usedFor);
    const JobKey later = submit({u"b.txt"_s});
    QCOMPARE(m_desk->fileOf(later), FileId{u"f-2"_s});
}

void TestEphemeralDirectories::aShortLifeIsUsedByHalf()
{
    const QDateTime over = m_desk->place().clock().now().addSecs(20 * 60);
    open({directoryIs("d", "\"" + over.toString(Qt::ISODate).toUtf8() + "\""), directoryIs("e"),
          fileIn("d", "f-1"), fileIn("e", "f-2"), jobIs("j"), jobIs("k")});
    submit({u"a.txt"_s});
    m_desk->place().clock().advance(11min);
    const JobKey later = submit({u"b.txt"_s});
    QCOMPARE(m_desk->fileOf(later), FileId{u"f-2"_s});
}

void TestEphemeralDirectories::anotherIsMadeAfterTheMachineSlept()
{
    const QDateTime over = m_desk->place().clock().now().addDays(2);
    open({directoryIs("d", "\"" + over.toString(Qt::ISODate).toUtf8() + "\""), directoryIs("e"),
          fileIn("d", "f-1"), fileIn("e", "f-2"), jobIs("j"), jobIs("k")});
    submit({u"a.txt"_s});
    m_desk->place().clock().jump(47h);
    const JobKey later = submit({u"b.txt"_s});
    QCOMPARE(m_desk->fileOf(later), FileId{u"f-2"_s});
}

/// This machine's clock is ahead.
void TestEphemeralDirectories::oneThatIsOverAtOnceIsNotUsed()
{
    const QDateTime over = m_desk->place().clock().now().addSecs(-60 * 60);
    open({directoryIs("d", "\"" + over.toString(Qt::ISODate).toUtf8() + "\""), storedAs("f-1"),
          storedAs("f-2"), jobIs("j"), jobIs("k")});
    QCOMPARE(m_desk->fileOf(submit({u"a.txt"_s})), FileId{u"f-1"_s});
    QCOMPARE(m_desk->fileOf(submit({u"b.txt"_s})), FileId{u"f-2"_s});
    QCOMPARE(made(), 1);
}

void TestEphemeralDirectories::anotherIsMadeWhereOneIsGone()
{
    open({directoryIs("d"), directoryIs("e"),
          at(directoriesTarget + "/d/files/upload",
             {.status = 404, .body = R"({"detail": "Not Found"})"}),
          fileIn("e", "f-2"), jobIs("j")});
    Workplace &place = m_desk->place();
    JobRequest request = sampleRequest();
    request.fileIds.clear();
    const JobKey key = place.outbox().submit(request, {m_desk->document(u"a.txt"_s)}, u"mine"_s);
    QVERIFY(m_desk->comes([&] { return place.row(key).error.has_value(); }));
    place.outbox().tryNow(key);
    QVERIFY(m_desk->comes([&] { return place.row(key).submission == State::Accepted; }));
    QCOMPARE(m_desk->fileOf(key), FileId{u"f-2"_s});
    QCOMPARE(made(), 2);
}

void TestEphemeralDirectories::aServiceWithoutThemIsAskedOnce_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("404") << 404;
    QTest::newRow("405") << 405;
    QTest::newRow("422") << 422;
}

void TestEphemeralDirectories::aServiceWithoutThemIsAskedOnce()
{
    QFETCH(const int, status);
    open({at(directoriesTarget, {.status = status, .body = R"({"detail": "Not Found"})"}),
          storedAs("f-1"), storedAs("f-2"), jobIs("j"), jobIs("k")});
    const JobKey key = submit({u"a.txt"_s});
    QCOMPARE(m_desk->fileOf(key), FileId{u"f-1"_s});
    QVERIFY(m_desk->session().profile().lacksDirectories);
    m_directories->setService(profile(), FileStorage::Ephemeral);
    m_desk->place().clock().advance(24h);
    submit({u"b.txt"_s});
    QCOMPARE(made(), 1);
}

void TestEphemeralDirectories::aFailureIsWaitedOut()
{
    open(
        {at(directoriesTarget, {.status = 503}), directoryIs("d"), fileIn("d", "f-1"), jobIs("j")});
    const JobKey key = submit({u"a.txt"_s});
    QCOMPARE(m_desk->place().row(key).submission, State::Accepted);
    QCOMPARE(m_desk->fileOf(key), FileId{u"f-1"_s});
    QVERIFY(!m_desk->session().profile().lacksDirectories);
}

void TestEphemeralDirectories::whatNobodyWantsIsNotMade()
{
    open({storedAs("f-1"), jobIs("j")}, FileStorage::DeleteWhenDone);
    QCOMPARE(m_desk->fileOf(submit({u"a.txt"_s})), FileId{u"f-1"_s});
    QCOMPARE(made(), 0);
}

QTEST_GUILESS_MAIN(TestEphemeralDirectories)
#include "tst_ephemeraldirectories.moc"
