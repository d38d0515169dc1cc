// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/servicedriver.h"

#include <QFile>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using cd::test::LocalServiceProcess;
using cd::test::ServiceDriver;

namespace {

const QString orphan = u"0b6d2b5c-5f6e-4c0a-9d56-1f2f3a4b5c6d"_s;
const QString directories = u"/api/v1/beta/directories"_s;

void write(const QString &path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("x");
}

} // namespace

/// What a service that was killed left behind goes, and nothing else.
class TestOrphans : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void contentsWithoutAFileGo();
    void whatIsNotItsOwnStays();
    void nothingGoesThatItNeverHad();
    void filesOfADirectoryThatIsGoneGo();

private:
    QString path(const QString &name) const
    {
        return m_service->dataFolder() + u"/files/"_s + name;
    }
    void sql(const QString &statement);

    std::unique_ptr<LocalServiceProcess> m_service;
    QString m_file;
};

void TestOrphans::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    m_service = std::make_unique<LocalServiceProcess>();
    QVERIFY2(m_service->start(), qPrintable(m_service->failure()));
    m_file = ServiceDriver(*m_service).file(u"a.txt"_s, "content");
    QVERIFY(m_service->stop());
}

void TestOrphans::sql(const QString &statement)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"test"_s);
        database.setDatabaseName(m_service->dataFolder() + u"/service.sqlite"_s);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(statement));
    }
    QSqlDatabase::removeDatabase(u"test"_s);
}

void TestOrphans::contentsWithoutAFileGo()
{
    write(path(orphan));
    QVERIFY2(m_service->start(), qPrintable(m_service->failure()));
    QVERIFY(!QFile::exists(path(orphan)));
    QVERIFY(QFile::exists(path(m_file)));
    QCOMPARE(ServiceDriver(*m_service).get(u"/api/v1/beta/files/"_s + m_file).status, 200);
}

void TestOrphans::whatIsNotItsOwnStays()
{
    write(path(u"notes.txt"_s));
    write(m_service->dataFolder() + u"/mine"_s);
    QVERIFY(QFile::link(m_service->dataFolder() + u"/mine"_s, path(orphan)));
    QVERIFY2(m_service->start(), qPrintable(m_service->failure()));
    QVERIFY(QFile::exists(path(u"notes.txt"_s)));
    QVERIFY(QFile::exists(path(orphan)));
    QVERIFY(QFile::exists(m_service->dataFolder() + u"/mine"_s));
}

/// Somebody lost the database, or put another one there: their documents do not go too.
void TestOrphans::nothingGoesThatItNeverHad()
{
    for (const QString &name :
         {u"service.sqlite"_s, u"service.sqlite-wal"_s, u"service.sqlite-shm"_s})
        QFile::remove(m_service->dataFolder() + u'/' + name);
    QVERIFY2(m_service->start(), qPrintable(m_service->failure()));
    QVERIFY(QFile::exists(path(m_file)));
}

void TestOrphans::filesOfADirectoryThatIsGoneGo()
{
    QVERIFY2(m_service->start(), qPrintable(m_service->failure()));
    const ServiceDriver before(*m_service);
    const QString directory
        = before.post(directories, QJsonObject{{u"name"_s, u"d"_s}, {u"type"_s, u"ephemeral"_s}})
              .object()
              .value("id"_L1)
              .toString();
    const QString inside
        = before.uploadInto(directory, u"b.txt"_s, "x").object().value("file_id"_L1).toString();
    QVERIFY(QFile::exists(path(inside)));
    QVERIFY(m_service->stop());
    sql(u"DELETE FROM directories"_s); // killed before it came to its files
    QVERIFY2(m_service->start(), qPrintable(m_service->failure()));
    QCOMPARE(ServiceDriver(*m_service).get(u"/api/v1/beta/files/"_s + inside).status, 404);
    QVERIFY(!QFile::exists(path(inside)));
    QVERIFY(QFile::exists(path(m_file)));
}

QTEST_GUILESS_MAIN(TestOrphans)
#include "tst_orphans.moc"
