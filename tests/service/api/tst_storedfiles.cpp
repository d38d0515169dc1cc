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
