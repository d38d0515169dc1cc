// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/api/filesservice.h"
#include "service/doordriver.h"
#include "support/stricttest.h"

#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;
using Kind = ServiceError::Kind;

namespace {

const QString key = u"key of ours"_s;

} // namespace

/// Files that are to go again: into directories, and by being deleted.
class TestStoredFiles : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void anUploadIntoADirectory();
    void aDirectoryIsMadeOnce();
    void aFileIsDeleted();
    void aFileIsFetchedWithoutTheKey();
    void whatIsRefusedElsewhereIsNotAboutTheKey();
    void noFileIsFetchedFromAnywhere_data();
    void noFileIsFetchedFromAnywhere();

private:
    QString fileWith(const QByteArray &content)
    {
        QFile file(m_dir.filePath(u"letter.txt"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("no room for a file");
        return file.fileName();
    }

    QTemporaryDir m_dir;
};

/// The service's answer, which sends the program elsewhere.
static QByteArray addressAnswer(const QString &url)
{
    return R"({"expires_at": "2027-01-01T00:00:00Z", "url": ")" + url.toUtf8() + R"("})";
}

/// The address holds a key of its own, which is not for the log.
void TestStoredFiles::aFileIsFetchedWithoutTheKey()
{
    DoorDriver driver;
    FaultyServer elsewhere;
    const QByteArray content("%PDF-1.7 \0 of ours", 18);
    elsewhere.setSteps({{.body = content}});
    driver.server.setSteps(
        {{.body = addressAnswer(elsewhere.url().toString() + u"/there%2F1?signature=s3cr3t"_s)}});
    QStringList logged;
    QObject::connect(&driver.door, &HttpDoor::exchanged, &driver.context,
                     [&logged](const RedactedExchange &exchange) { logged += exchange.url; });
    Reply<FileId> reply;
    const QString path = m_dir.filePath(u"fetched"_s);
    const Call call
        = FilesService(driver.door).fetch({u"f 1"_s}, path, &driver.context, reply.done());
    QVERIFY(reply.wait());
    QVERIFY2(reply.result->has_value(),
             reply.result->has_value() ? "" : qPrintable(reply.result->error().technical));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), content);
    QVERIFY(driver.server.requests().constFirst().target.startsWith(
        "/api/v1/beta/files/f%201/content"));
    QVERIFY(!driver.server.requests().constFirst().header("Authorization").isEmpty());
    QCOMPARE(elsewhere.requests().size(), 1);
    const SeenRequest seen = elsewhere.requests().constFirst();
    QCOMPARE(seen.target, QByteArray("/there%2F1?signature=s3cr3t"));
    for (const auto &[name, value] : seen.headers)
        QVERIFY2(name.toLower() != "authorization" && name.toLower() != "cookie", name.constData());
    QCOMPARE(logged.size(), 2);
    QVERIFY(!logged.join(u' ').contains(u"s3cr3t"_s));
}

/// Qt names the whole address in its errors.
void TestStoredFiles::whatIsRefusedElsewhereIsNotAboutTheKey()
{
    DoorDriver driver;
    FaultyServer elsewhere;
    elsewhere.setSteps({{.status = 403, .body = "<Error>AccessDenied</Error>"}});
    driver.server.setSteps(
        {{.body = addressAnswer(elsewhere.url().toString() + u"/there?signature=s3cr3t"_s)}});
    QStringList logged;
    QObject::connect(&driver.door, &HttpDoor::exchanged, &driver.context,
                     [&logged](const RedactedExchange &exchange) {
                         logged += {exchange.url, exchange.technical};
                     });
    Reply<FileId> reply;
    const QString path = m_dir.filePath(u"refused"_s);
    const Call call
        = FilesService(driver.door).fetch({u"f1"_s}, path, &driver.context, reply.done());
    const ServiceError error = reply.error();
    QCOMPARE(error.kind, Kind::ServerFailed);
    QCOMPARE(error.httpStatus, 403);
    QVERIFY2(!error.technical.contains(u"s3cr3t"_s), qPrintable(error.technical));
    QCOMPARE(logged.size(), 4);
    QVERIFY2(!logged.join(u' ').contains(u"s3cr3t"_s), qPrintable(logged.join(u' ')));
    QVERIFY(!QFile::exists(path));
}

void TestStoredFiles::noFileIsFetchedFromAnywhere_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<ServiceError::Kind>("kind");

    QTest::newRow("in the open") << addressAnswer(u"http://elsewhere.example/file"_s) << Kind::Tls;
    QTest::newRow("a file of this machine") << addressAnswer(u"file:///etc/passwd"_s) << Kind::Tls;
    QTest::newRow("half an address") << addressAnswer(u"/etc/passwd"_s) << Kind::AnswerUnreadable;
    QTest::newRow("none") << QByteArray("{}") << Kind::AnswerUnreadable;
}

void TestStoredFiles::noFileIsFetchedFromAnywhere()
{
    QFETCH(QByteArray, answer);
    QFETCH(ServiceError::Kind, kind);

    DoorDriver driver;
    driver.server.setSteps({{.body = answer}});
    Reply<FileId> reply;
    const QString path = m_dir.filePath(u"not fetched"_s);
    const Call call
        = FilesService(driver.door).fetch({u"f1"_s}, path, &driver.context, reply.done());
    QCOMPARE(reply.error().kind, kind);
    QVERIFY(!QFile::exists(path));
}

void TestStoredFiles::anUploadIntoADirectory()
{
    DoorDriver driver;
    driver.server.setSteps({{.body = R"({"id": "place", "directory_id": "d 1", "file_id": "f1",
                                 "display_name": "letter.txt"})"},
                            {.body = R"({"id": "place", "file_id": null})"}});
    FilesService service = FilesService(driver.door).into({u"d 1"_s});
    Reply<RemoteFile> reply;
    const Call call = service.upload(fileWith("Dear"), key, &driver.context, {}, reply.done());
    QVERIFY(reply.wait());
    QVERIFY(reply.result->has_value());
    QCOMPARE(reply.result->value().id, FileId{u"f1"_s}); // not that of its place
    const SeenRequest seen = driver.server.requests().constFirst();
    QVERIFY(seen.target.startsWith("/api/v1/beta/directories/d%201/files/upload?"));
    QVERIFY(seen.body.contains("name=\"upload_file\"; filename=\"letter.txt\""));
    QVERIFY(seen.body.contains("name=\"external_file_id\"\r\n\r\nkey of ours"));
    QVERIFY(!seen.body.contains("name=\"purpose\""));
    Reply<RemoteFile> without; // there is nothing to classify
    const Call second = service.upload(fileWith("Dear"), key, &driver.context, {}, without.done());
    QCOMPARE(without.error().kind, Kind::AnswerUnreadable);
}

void TestStoredFiles::aDirectoryIsMadeOnce()
{
    DoorDriver driver;
    driver.server.setSteps(
        {{.body = R"({"id": "d1", "expires_at": "2026-12-01T00:00:00Z"})"}, {.status = 503}});
    FilesService service(driver.door);
    Reply<EphemeralDirectory> reply;
    const Call call = service.makeDirectory(u"mine"_s, &driver.context, reply.done());
    QVERIFY(reply.wait());
    QCOMPARE(reply.result->value(),
             (EphemeralDirectory{{u"d1"_s}, QDateTime(QDate(2026, 12, 1), {0, 0}, Qt::UTC)}));
    QCOMPARE(driver.server.requests().constFirst().body,
             QByteArray(R"({"name":"mine","type":"ephemeral"})"));
    Reply<EphemeralDirectory> failed;
    const Call second = service.makeDirectory(u"mine"_s, &driver.context, failed.done());
    QCOMPARE(failed.error().kind, Kind::ServerFailed);
    QCOMPARE(driver.server.count("POST"), 2);
}

void TestStoredFiles::aFileIsDeleted()
{
    DoorDriver driver;
    driver.server.setSteps({{.status = 204}, {.status = 404, .body = R"({"detail": "File"})"}});
    FilesService service(driver.door);
    Reply<FileId> reply;
    const Call call = service.remove({u"f/1"_s}, &driver.context, reply.done());
    QVERIFY(reply.wait());
    QCOMPARE(reply.result->value(), FileId{u"f/1"_s});
    QVERIFY(driver.server.requests().constFirst().target.startsWith("/api/v1/beta/files/f%2F1"));
    Reply<FileId> gone;
    const Call second = service.remove({u"f/1"_s}, &driver.context, gone.done());
    QCOMPARE(gone.error().kind, Kind::NotFound);
}

QTEST_GUILESS_MAIN(TestStoredFiles)
#include "tst_storedfiles.moc"
