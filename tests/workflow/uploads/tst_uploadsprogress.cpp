// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/rows/jobfacts.h"
#include "workflow/uploads/uploaditem.h"
#include "workflow/workplace.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

ServerStep at(const QByteArray &target, ServerStep step)
{
    step.target = target;
    return step;
}

} // namespace

/// What a submission tells while its files are on their way.
class TestUploadsProgress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void isStalledOnlyIfNothingArrives();

private:
    JobFile document(const QString &name, const QByteArray &content) const;
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

/// As the form has it once it was picked.
JobFile TestUploadsProgress::document(const QString &name, const QByteArray &content) const
{
    const QString path = m_documents->filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("a document could not be written");
    file.close();
    return {.id = {},
            .name = name,
            .path = path,
            .size = content.size(),
            .modified = QFileInfo(path).lastModified().toUTC(),
            .key = newFileKey()};
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
    const QList<JobFile> files{document(u"a.txt"_s, "a"), document(u"b.txt"_s, "bb")};
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

QTEST_GUILESS_MAIN(TestUploadsProgress)
#include "tst_uploadsprogress.moc"
