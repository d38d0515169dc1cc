// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/documents.h"
#include "workflow/rows/jobfacts.h"
#include "workflow/workplace.h"

#include <QRegularExpression>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What a submission tells while its files are on their way.
class TestUploadsProgress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void isStalledOnlyIfNothingArrives();
    void anOlderFileInItsPlaceIsNotSent();
    void whatWasEditedInTheSameMomentIsSent();

private:
    JobKey submit(const QList<JobFile> &files);

    std::unique_ptr<QTemporaryDir> m_documents;
    std::unique_ptr<FaultyServer> m_server;
    std::unique_ptr<Workplace> m_place;
};

void TestUploadsProgress::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    m_documents = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<FaultyServer>();
    m_place = std::make_unique<Workplace>(m_server->url());
    m_place->begin();
}

void TestUploadsProgress::cleanup()
{
    m_place.reset();
    m_server.reset();
}

JobKey TestUploadsProgress::submit(const QList<JobFile> &files)
{
    JobRequest request = sampleRequest();
    request.fileIds.clear();
    return m_place->outbox().submit(request, files, u"mine"_s);
}

void TestUploadsProgress::isStalledOnlyIfNothingArrives()
{
    m_server->setSteps({at(filesTarget, {.status = 201, .body = R"({"id": "f-1"})", .held = true}),
                        at(filesTarget, {.silent = true})});
    m_place->reach();
    const QList<JobFile> files{documentIn(*m_documents, u"a.txt"_s, "a"),
                               documentIn(*m_documents, u"b.txt"_s, "bb")};
    const JobKey key = submit(files);
    CD_TRY_COMPARE(m_server->count("POST"), 2);
    const auto isStalledAfter = [&](std::chrono::minutes passed) {
        m_place->clock().advance(passed);
        return isStalled(m_place->row(key), m_place->clock().now());
    };
    QVERIFY(!isStalledAfter(20min));
    m_server->release();
    CD_TRY_COMPARE(m_place->row(key).filesToUpload, 1);
    QVERIFY(!isStalledAfter(20min));
    const QString target = UploadTarget{m_place->service(), {}}.name();
    for (const JobFile &file : files) // the large one of them, slowly
        Q_EMIT m_place->fileUploads().progressed(target, file.key, 0.5);
    QVERIFY(!isStalledAfter(20min));
    QVERIFY(isStalledAfter(20min));
    QCOMPARE(m_place->state(key), u"uploading"_s);
}

/// As a copy that keeps its date, or one that was moved there: nobody meant to submit it.
void TestUploadsProgress::anOlderFileInItsPlaceIsNotSent()
{
    m_server->setSteps({{.body = "{}", .target = "/round-trip"}});
    m_place->clock().jump(24h * 3650); // later than any file here was written
    const JobFile picked = documentIn(*m_documents, u"a.txt"_s, "a");
    const JobKey key = submit({picked});
    m_place->settle();
    documentIn(*m_documents, u"a.txt"_s, "an older one");
    QFile file(picked.path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(picked.modified.addDays(-1), QFile::FileModificationTime));
    file.close();
    m_place->reach();
    CD_TRY_VERIFY(m_place->row(key).error);
    QCOMPARE(m_place->row(key).error->kind, ServiceError::Kind::FileChanged);
    QCOMPARE(m_place->state(key), u"uploading"_s);
    QVERIFY(m_place->roundTrip());
    QCOMPARE(m_server->count("POST"), 0);
}

/// As it was picked: times are only as fine as the disk has them.
void TestUploadsProgress::whatWasEditedInTheSameMomentIsSent()
{
    m_server->setSteps({at(filesTarget, {.status = 201, .body = R"({"id": "f"})"}), made("j")});
    m_place->clock().jump(24h * 3650); // later than any file here was written
    const JobFile picked = documentIn(*m_documents, u"a.txt"_s, "a");
    const JobKey key = submit({picked});
    m_place->settle();
    documentIn(*m_documents, u"a.txt"_s, "as it is now");
    QFile file(picked.path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(picked.modified, QFile::FileModificationTime));
    file.close();
    m_place->reach();
    CD_TRY_COMPARE(m_place->state(key), u"accepted"_s);
    QCOMPARE(m_place->details(key).files.constFirst().size, 12);
}

QTEST_GUILESS_MAIN(TestUploadsProgress)
#include "tst_uploadsprogress.moc"
