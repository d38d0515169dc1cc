// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/api/filesservice.h"
#include "service/doordriver.h"
#include "support/stricttest.h"

#include <QDateTime>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QUrl>
#include <QUrlQuery>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;
using Acted = ServiceError::Acted;
using Cut = ServerStep::Cut;
using Kind = ServiceError::Kind;
using Names = FilesService::Names;

namespace {

const QString key = u"key of ours"_s;

QByteArray fileNamed(const QByteArray &id, const QByteArray &name)
{
    return R"({"id": ")" + id + R"(", "name": ")" + name + R"("})";
}

QStringList askedIds(const SeenRequest &request)
{
    return QUrlQuery(QUrl::fromEncoded(request.target)).allQueryItemValues(u"file_ids"_s);
}

} // namespace

/// Uploads as they go over the wire, lists, and names of many files.
class TestFilesService : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void anUploadIsAForm();
    void aNameIsQuoted_data();
    void aNameIsQuoted();
    void progressCountsTheFile();
    void anEmptyFileIsSent();
    void aFileThatIsNotThere();
    void aFileThatIsChangedMeanwhile();
    void aFileThatShrinksMeanwhile();
    void aFileTooLargeIsNotSent();
    void aBrokenUploadIsNotSentAgain_data();
    void aBrokenUploadIsNotSentAgain();
    void findsByItsKey_data();
    void findsByItsKey();
    void asksForPages();
    void namesOfManyFiles();
    void namesOfNone();
    void namesAreNotToldAfterADrop();
    void anErrorEndsTheNames();

private:
    QString fileWith(const QByteArray &content, const QString &name = u"letter.txt"_s)
    {
        QFile file(m_dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("no room for a file");
        return file.fileName();
    }

    QTemporaryDir m_dir;
};

void TestFilesService::anUploadIsAForm()
{
    DoorDriver driver;
    driver.server.setSteps({{.status = 201, .body = fileNamed("f1", "letter.txt")}});
    FilesService service(driver.door);
    Reply<RemoteFile> reply;
    const Call call
        = service.upload(fileWith("Dear reader\r\n--x"), key, &driver.context, {}, reply.done());
    QVERIFY(reply.wait());
    QVERIFY(reply.result->has_value());
    QCOMPARE(reply.result->value().id, FileId{u"f1"_s});
    const SeenRequest seen = driver.server.requests().constFirst();
    QCOMPARE(seen.method, QByteArray("POST"));
    QVERIFY(seen.target.startsWith("/api/v1/beta/files?"));
    const QByteArray type = seen.header("content-type");
    const QByteArray start = "multipart/form-data; boundary=";
    QVERIFY2(type.startsWith(start), type.constData());
    const QByteArray boundary = type.mid(start.size());
    QCOMPARE(seen.body,
             "--" + boundary + "\r\nContent-Disposition: form-data; name=\"purpose\"\r\n\r\n"
                 + "classify\r\n--" + boundary
                 + "\r\nContent-Disposition: form-data; name=\"external_file_id\"\r\n\r\n"
                 + "key of ours\r\n--" + boundary
                 + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"letter.txt\"\r\n"
                   "Content-Type: application/octet-stream\r\n\r\nDear reader\r\n--x\r\n--"
                 + boundary + "--\r\n");
}

void TestFilesService::aNameIsQuoted_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("quoted");
    QTest::newRow("not ASCII") << u"Füße 年.txt"_s << u"\"Füße 年.txt\""_s.toUtf8();
    QTest::newRow("quotes") << u"a\"; x=\"b.txt"_s << QByteArray("\"a%22; x=%22b.txt\"");
    QTest::newRow("lines") << u"a\r\nb: c.txt"_s << QByteArray("\"a%0D%0Ab: c.txt\"");
}

void TestFilesService::aNameIsQuoted()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, quoted);
    DoorDriver driver;
    FilesService service(driver.door);
    Reply<RemoteFile> reply;
    const Call call = service.upload(fileWith("x", name), key, &driver.context, {}, reply.done());
    QVERIFY(reply.wait());
    const QByteArray body = driver.server.requests().constFirst().body;
    QVERIFY2(body.contains("; filename=" + quoted + "\r\n"), body.constData());
}

void TestFilesService::progressCountsTheFile()
{
    DoorDriver driver;
    driver.server.setSteps({{.status = 201, .body = fileNamed("f1", "letter.txt")}});
    constexpr int size = 3'000'000;
    FilesService service(driver.door);
    QList<qint64> sent;
    QList<qint64> totals;
    Reply<RemoteFile> reply;
    const Call call = service.upload(
        fileWith(QByteArray(size, 'x')), key, &driver.context,
        [&](qint64 now, qint64 total) {
            sent.append(now);
            totals.append(total);
        },
        reply.done());
    QVERIFY(reply.wait());
    QVERIFY(reply.result->has_value());
    QVERIFY(!sent.isEmpty());
    QVERIFY(std::is_sorted(sent.begin(), sent.end()));
    QCOMPARE(sent.constLast(), size);
    QCOMPARE(totals.count(size), totals.size());
}

void TestFilesService::anEmptyFileIsSent()
{
    DoorDriver driver;
    driver.server.setSteps({{.status = 201, .body = fileNamed("f1", "empty.txt")}});
    FilesService service(driver.door);
    Reply<RemoteFile> reply;
    const Call call = service.upload(
        fileWith({}), key, &driver.context, [](qint64, qint64) {}, reply.done());
    QVERIFY(reply.wait());
    QVERIFY(reply.result->has_value());
    QVERIFY(driver.server.requests().constFirst().complete);
}

void TestFilesService::aFileThatIsNotThere()
{
    DoorDriver driver;
    FilesService service(driver.door);
    for (const QString &path : {m_dir.filePath(u"nowhere.txt"_s), m_dir.path()}) {
        Reply<RemoteFile> reply;
        const Call call = service.upload(path, key, &driver.context, {}, reply.done());
        QCOMPARE(reply.times, 0); // never before upload() returns
        const ServiceError error = reply.error();
        QCOMPARE(error.kind, Kind::LocalFile);
        QCOMPARE(error.acted, Acted::No);
        QVERIFY(!error.technical.isEmpty());
    }
    QCOMPARE(driver.server.connections(), 0);
}

/// While it waits for its turn.
void TestFilesService::aFileThatIsChangedMeanwhile()
{
    DoorDriver driver;
    driver.server.setSteps({{.status = 201, .body = fileNamed("f1", "letter.txt")}});
    FilesService service(driver.door);
    const QString path = fileWith("as it was read");
    const QDateTime modified = QFileInfo(path).lastModified();
    Reply<RemoteFile> other;
    const Call refused
        = service.upload(path, key, &driver.context, {}, other.done(), modified.addMSecs(-1));
    const ServiceError error = other.error();
    QCOMPARE(error.kind, Kind::LocalFile);
    QCOMPARE(error.acted, Acted::No);
    QCOMPARE(driver.server.connections(), 0);
    Reply<RemoteFile> reply;
    const Call call
        = service.upload(path, key, &driver.context, {}, reply.done(), modified.toUTC());
    QVERIFY(reply.wait());
    QVERIFY(reply.result->has_value());
}

void TestFilesService::aFileThatShrinksMeanwhile()
{
    DoorDriver driver;
    driver.server.setSteps({{.silent = true}});
    FilesService service(driver.door);
    // More than the line holds, so that the rest is still on the disk when the first part is there.
    const QString path = fileWith(QByteArray(64'000'000, 'x'));
    Reply<RemoteFile> reply;
    bool cut = false;
    const Call call = service.upload(
        path, key, &driver.context,
        [&](qint64, qint64) {
            if (!std::exchange(cut, true))
                QFile::resize(path, 1000);
        },
        reply.done());
    const ServiceError error = reply.error();
    QCOMPARE(error.kind, Kind::LocalFile);
    QCOMPARE(error.acted, Acted::No);
    QVERIFY(!driver.server.requests().constFirst().complete);
}

void TestFilesService::aFileTooLargeIsNotSent()
{
    DoorDriver driver;
    FilesService service(driver.door);
    QFile file(fileWith({}, u"large.bin"_s));
    QVERIFY(file.resize(maxUploadSize + 1)); // sparse: takes no room
    Reply<RemoteFile> reply;
    const Call call = service.upload(file.fileName(), key, &driver.context, {}, reply.done());
    QCOMPARE(reply.times, 0);
    const ServiceError error = reply.error();
    QCOMPARE(error.kind, Kind::Rejected);
    QCOMPARE(error.httpStatus, 413);
    QCOMPARE(driver.server.connections(), 0);
}

void TestFilesService::aBrokenUploadIsNotSentAgain_data()
{
    QTest::addColumn<ServerStep>("step");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("cut inside") << ServerStep{.cut = Cut::InsideRequest} << Kind::Interrupted;
    QTest::newRow("cut after") << ServerStep{.cut = Cut::AfterRequest} << Kind::Interrupted;
    QTest::newRow("500") << ServerStep{.status = 500} << Kind::ServerFailed;
    QTest::newRow("no JSON") << ServerStep{.status = 201, .body = "ok"} << Kind::AnswerUnreadable;
    QTest::newRow("no ID") << ServerStep{.status = 201, .body = R"({"name": "letter.txt"})"}
                           << Kind::AnswerUnreadable;
}

void TestFilesService::aBrokenUploadIsNotSentAgain()
{
    QFETCH(ServerStep, step);
    DoorDriver driver;
    driver.server.setSteps({step});
    FilesService service(driver.door);
    Reply<RemoteFile> reply;
    const Call call = service.upload(fileWith(QByteArray(2'000'000, 'x')), key, &driver.context, {},
                                     reply.done());
    QTEST(reply.error().kind, "kind");
    driver.server.setSteps({{.body = R"({"items": []})"}});
    Reply<Page<RemoteFile>> later;
    const Call next = service.list({}, &driver.context, later.done());
    QVERIFY(later.wait());
    QCOMPARE(driver.server.count("POST"), 1);
}

void TestFilesService::findsByItsKey_data()
{
    QTest::addColumn<QByteArray>("items");
    QTest::addColumn<QString>("found"); // empty: nothing
    QTest::newRow("it alone") << QByteArray(R"({"id": "f1", "external_file_id": "key of ours"})")
                              << u"f1"_s;
    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("whatever there is")
        << QByteArray(R"({"id": "f1"}, {"id": "f2", "external_file_id": "other"},)"
                      R"( {"id": "f3", "external_file_id": null})")
        << QString();
    QTest::newRow("twice") << QByteArray(R"({"id": "f1", "external_file_id": "key of ours"},)"
                                         R"( {"id": "f2", "external_file_id": "key of ours"})")
                           << u"f1"_s;
}

void TestFilesService::findsByItsKey()
{
    QFETCH(QByteArray, items);
    DoorDriver driver;
    driver.server.setSteps({{.body = R"({"items": [)" + items + "]}"}});
    FilesService service(driver.door);
    Reply<std::optional<RemoteFile>> reply;
    const Call call = service.find(key, &driver.context, reply.done());
    QVERIFY(reply.wait());
    QVERIFY(reply.result->has_value());
    QTEST(reply.result->value().value_or(RemoteFile()).id.value, "found");
    const QUrlQuery asked(QUrl::fromEncoded(driver.server.requests().constFirst().target));
    QCOMPARE(asked.queryItemValue(u"external_file_id"_s, QUrl::FullyDecoded), key);
}

void TestFilesService::asksForPages()
{
    DoorDriver driver;
    driver.server.setSteps({{.body = R"({"items": [{"id": "f1", "name": "a.pdf",
        "file_type": "pdf", "surprise": 1}, {"name": "no id"}], "next_page_token": "next"})"}});
    FilesService service(driver.door);
    Reply<Page<RemoteFile>> reply;
    const Call call = service.list(u"one&two"_s, &driver.context, reply.done());
    QVERIFY(reply.wait());
    QVERIFY(reply.result->has_value());
    QCOMPARE(reply.result->value().items.size(), 1);
    QCOMPARE(reply.result->value().items.constFirst().type, u"pdf"_s);
    QCOMPARE(reply.result->value().nextToken, u"next"_s);
    QVERIFY(driver.server.requests().constFirst().target.contains("page_token=one%26two"));
}

void TestFilesService::namesOfManyFiles()
{
    DoorDriver driver;
    driver.server.setSteps({{.body = R"({"items": [)" + fileNamed("id-0", "a") + "]}"},
                            {.body = R"({"items": [)" + fileNamed("id-40", "b") + "]}"},
                            {.body = R"({"items": []})"}});
    QList<FileId> ids;
    for (int i = 0; i < 95; ++i)
        ids.append({u"id-%1"_s.arg(i)});
    FilesService service(driver.door);
    Reply<Names> reply;
    Call call = service.fileNames(ids, &driver.context, reply.done());
    QVERIFY(call.isRunning());
    QVERIFY(reply.wait());
    QVERIFY(!call.isRunning());
    QVERIFY(reply.result->has_value());
    QCOMPARE(reply.result->value(), Names({{{u"id-0"_s}, u"a"_s}, {{u"id-40"_s}, u"b"_s}}));
    QStringList asked;
    const auto requests = driver.server.requests();
    for (const SeenRequest &request : requests) {
        QVERIFY(request.target.size() < 2000);
        asked += askedIds(request);
    }
    QCOMPARE(requests.size(), 3);
    QCOMPARE(asked.size(), ids.size());
    QCOMPARE(asked.constLast(), u"id-94"_s);
}

void TestFilesService::namesOfNone()
{
    DoorDriver driver;
    FilesService service(driver.door);
    Reply<Names> reply;
    const Call call = service.fileNames({}, &driver.context, reply.done());
    QCOMPARE(reply.times, 0);
    QVERIFY(reply.wait());
    QVERIFY(reply.result->value().isEmpty());
    QCOMPARE(driver.server.connections(), 0);
}

void TestFilesService::namesAreNotToldAfterADrop()
{
    DoorDriver driver;
    driver.server.setSteps({{.body = R"({"items": []})"}});
    FilesService service(driver.door);
    Reply<Names> dropped;
    static_cast<void>(service.fileNames({{u"x"_s}}, &driver.context, dropped.done()));
    Reply<Names> reply;
    const Call call = service.fileNames({{u"y"_s}}, &driver.context, reply.done());
    QVERIFY(reply.wait());
    QCOMPARE(dropped.times, 0);
}

void TestFilesService::anErrorEndsTheNames()
{
    DoorDriver driver;
    driver.server.setSteps({{.body = R"({"items": []})"}, {.status = 403}});
    FilesService service(driver.door);
    Reply<Names> reply;
    const Call call
        = service.fileNames(QList<FileId>(100, {u"x"_s}), &driver.context, reply.done());
    QCOMPARE(reply.error().kind, Kind::Forbidden);
    QCOMPARE(driver.server.requests().size(), 2);
    QCOMPARE(reply.times, 1);
}

QTEST_GUILESS_MAIN(TestFilesService)
#include "tst_filesservice.moc"
