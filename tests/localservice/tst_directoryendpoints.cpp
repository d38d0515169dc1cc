// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/servicedriver.h"

#include <QDateTime>
#include <QFile>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using cd::test::Answer;
using cd::test::ServiceDriver;

namespace {

const QString directories = u"/api/v1/beta/directories"_s;
const QString files = u"/api/v1/beta/files"_s;
const QString nowhere = u"00000000-0000-4000-8000-000000000000"_s;

QJsonObject asked(const QString &type = u"ephemeral"_s)
{
    return {{u"name"_s, u"mine"_s}, {u"type"_s, type}};
}

} // namespace

/// Ephemeral directories: their files can be classified, and go with them.
class TestDirectoryEndpoints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aDirectorySaysWhenItGoes();
    void itsFilesCanBeClassified();
    void itTakesItsFilesAlong();
    void itGoesWhenItsTimeIsOver();
    void whatIsWrongIsNamed();

private:
    QString made() const;

    std::unique_ptr<cd::test::LocalServiceProcess> m_service;
    std::unique_ptr<ServiceDriver> m_driver;
};

void TestDirectoryEndpoints::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    m_service = std::make_unique<cd::test::LocalServiceProcess>();
    QVERIFY2(m_service->start(), qPrintable(m_service->failure()));
    m_driver = std::make_unique<ServiceDriver>(*m_service);
}

void TestDirectoryEndpoints::cleanup()
{
    QVERIFY(m_service->stop());
}

QString TestDirectoryEndpoints::made() const
{
    return m_driver->post(directories, asked()).object().value("id"_L1).toString();
}

void TestDirectoryEndpoints::aDirectorySaysWhenItGoes()
{
    const Answer answer = m_driver->post(directories, asked());
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.object().value("type"_L1).toString(), u"ephemeral"_s);
    QVERIFY(!answer.object().value("id"_L1).toString().isEmpty());
    const QDateTime expires
        = QDateTime::fromString(answer.object().value("expires_at"_L1).toString(), Qt::ISODate);
    QVERIFY(expires > QDateTime::currentDateTimeUtc().addSecs(3600));
}

void TestDirectoryEndpoints::itsFilesCanBeClassified()
{
    const QString directory = made();
    const Answer answer
        = m_driver->uploadInto(directory, u"invoice.txt"_s, cd::test::invoiceText());
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.object().value("directory_id"_L1).toString(), directory);
    QCOMPARE(answer.object().value("display_name"_L1).toString(), u"shown as invoice.txt"_s);
    const QString file = answer.object().value("file_id"_L1).toString();
    QVERIFY(answer.object().value("id"_L1).toString() != file); // that is its place
    const QJsonObject listed = m_driver->get(files + u"?external_file_id=mine"_s)
                                   .object()
                                   .value("items"_L1)
                                   .toArray()[0]
                                   .toObject();
    QCOMPARE(listed.value("id"_L1).toString(), file);
    QVERIFY(listed.value("expires_at"_L1).isString());
    const QString job = m_driver->job(ServiceDriver::jobBody({file}));
    QTRY_COMPARE_WITH_TIMEOUT(m_driver->status(job), u"SUCCESS"_s, 60'000);
}

void TestDirectoryEndpoints::itTakesItsFilesAlong()
{
    const QString directory = made();
    const QString file
        = m_driver->uploadInto(directory, u"a.txt"_s, "a").object().value("file_id"_L1).toString();
    const QString other = m_driver->file(u"b.txt"_s, "b");
    QCOMPARE(m_driver->remove(directories + u'/' + directory).status, 204);
    QCOMPARE(m_driver->get(files + u'/' + file).status, 404);
    QVERIFY(!QFile::exists(m_service->dataFolder() + u"/files/"_s + file));
    QCOMPARE(m_driver->get(files + u'/' + other).status, 200);
    QCOMPARE(m_driver->remove(directories + u'/' + directory).status, 404);
    QCOMPARE(m_driver->uploadInto(directory, u"a.txt"_s, "a").status, 404);
}

void TestDirectoryEndpoints::itGoesWhenItsTimeIsOver()
{
    const QString directory = made();
    const QString file
        = m_driver->uploadInto(directory, u"a.txt"_s, "a").object().value("file_id"_L1).toString();
    QVERIFY(!file.isEmpty());
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"test"_s);
        database.setDatabaseName(m_service->dataFolder() + u"/service.sqlite"_s);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(u"UPDATE directories SET expires_at = 1000"_s));
    }
    QSqlDatabase::removeDatabase(u"test"_s);
    QCOMPARE(m_driver->uploadInto(directory, u"b.txt"_s, "b").status, 404);
    QCOMPARE(m_driver->get(files + u'/' + file).status, 404);
}

void TestDirectoryEndpoints::whatIsWrongIsNamed()
{
    QCOMPARE(m_driver->post(directories, QJsonObject{{u"type"_s, u"ephemeral"_s}}).loc(),
             u"body.name"_s);
    QCOMPARE(m_driver->post(directories, asked(u"user"_s)).status, 400);
    QCOMPARE(m_driver->uploadInto(nowhere, u"a.txt"_s, "a").status, 404);
    const Answer wrong = m_driver->uploadInto(made(), u"a.txt"_s, "a", "file");
    QCOMPARE(wrong.status, 422);
    QCOMPARE(wrong.loc(), u"body.upload_file"_s);
    QCOMPARE(m_driver->remove(directories + u"/7"_s).status, 422);
}

QTEST_GUILESS_MAIN(TestDirectoryEndpoints)
#include "tst_directoryendpoints.moc"
