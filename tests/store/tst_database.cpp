// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/databasetest.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

/// What a file of the store is like from outside: whole, damaged, full, of another program.
class TestDatabase : public DatabaseTest
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsThereTheNextTime();
    void aLaterProgramsFileIsLeftAlone();
    void aDamagedFileIsSetAside_data();
    void aDamagedFileIsSetAside();
    void aFolderThatIsNoneCannotBeOpened();
    void aReadOnlyStoreSaysSo();
    void aFullDiskSaysSoAndUndoesTheWork();
    void failedWorkIsUndone();
    void onlyTheOwnerMayReadIt();

private:
    static StoreResult<void> addPreset(const Database &database, const QString &name);
};

StoreResult<void> TestDatabase::addPreset(const Database &database, const QString &name)
{
    return database.run(u"INSERT INTO presets VALUES (?, '{}')"_s, {name}).map([](const auto &) {});
}

void TestDatabase::whatIsWrittenIsThereTheNextTime()
{
    {
        Database database;
        QVERIFY(database.open(path()));
        QVERIFY(addPreset(database, u"Invoices"_s));
    }
    Database database;
    QVERIFY(database.open(path()));
    QCOMPARE(presets(database), 1);
    QVERIFY(database.setAside().isEmpty());
}

void TestDatabase::aLaterProgramsFileIsLeftAlone()
{
    {
        Database database;
        QVERIFY(database.open(path()));
        QVERIFY(addPreset(database, u"Invoices"_s));
        QVERIFY(database.run(u"PRAGMA user_version = 1000"_s));
    }
    {
        Database database;
        const auto opened = database.open(path());
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, StoreError::Kind::TooNew);
        QCOMPARE(opened.error().path, path());
        QCOMPARE(presets(database), 1);
    }
    QCOMPARE(QDir(m_folder->path()).entryList({u"*damaged*"_s}), QStringList());
}

void TestDatabase::aDamagedFileIsSetAside_data()
{
    QTest::addColumn<int>("from");
    QTest::newRow("no database at all") << 0;
    QTest::newRow("broken in the middle") << 4096;
}

void TestDatabase::aDamagedFileIsSetAside()
{
    QFETCH(int, from);
    {
        Database database;
        QVERIFY(database.open(path()));
        for (int i = 0; i < 500; ++i)
            QVERIFY(addPreset(database, u"A preset with a long name, number %1"_s.arg(i)));
    }
    QFile file(path());
    QVERIFY(file.open(QFile::ReadWrite));
    QVERIFY(file.seek(from));
    const QByteArray rubbish(int(file.size()) - from, 'x');
    QCOMPARE(file.write(rubbish), rubbish.size());
    file.close();

    Database database;
    QVERIFY(database.open(path()));
    QCOMPARE(presets(database), 0);
    QVERIFY(database.setAside().startsWith(path() + u".damaged-"_s));
    QFile aside(database.setAside());
    QVERIFY(aside.open(QFile::ReadOnly));
    QVERIFY(aside.readAll().endsWith(rubbish));
}

void TestDatabase::aFolderThatIsNoneCannotBeOpened()
{
    Database database;
    const auto opened = database.open(m_folder->filePath(u"missing/store.sqlite"_s));
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, StoreError::Kind::CannotOpen);
}

void TestDatabase::aReadOnlyStoreSaysSo()
{
    Database database;
    QVERIFY(database.open(path()));
    QVERIFY(database.run(u"PRAGMA query_only = ON"_s));
    const auto written = database.transact([&] { return addPreset(database, u"Invoices"_s); });
    QVERIFY(!written);
    QCOMPARE(written.error().kind, StoreError::Kind::ReadOnly);
    QCOMPARE(presets(database), 0);
}

void TestDatabase::aFullDiskSaysSoAndUndoesTheWork()
{
    Database database;
    QVERIFY(database.open(path()));
    QVERIFY(addPreset(database, u"Invoices"_s));
    // SQLite answers to this limit as it does to a full disk.
    QVERIFY(database.run(u"PRAGMA max_page_count = 1"_s));
    const auto written = database.transact([&]() -> StoreResult<void> {
        for (int i = 0; i < 1000; ++i) {
            if (auto added = addPreset(database, u"%1"_s.arg(i, 1000)); !added)
                return added;
        }
        return {};
    });
    QVERIFY(!written);
    QCOMPARE(written.error().kind, StoreError::Kind::DiskFull);
    QCOMPARE(presets(database), 1);
    QVERIFY(database.run(u"PRAGMA max_page_count = 100000"_s));
    QVERIFY(database.transact([&] { return addPreset(database, u"Receipts"_s); }));
    QCOMPARE(presets(database), 2);
}

void TestDatabase::failedWorkIsUndone()
{
    Database database;
    QVERIFY(database.open(path()));
    const auto written = database.transact([&]() -> StoreResult<void> {
        return addPreset(database, u"Invoices"_s).and_then([&] {
            return addPreset(database, u"Invoices"_s);
        });
    });
    QVERIFY(!written);
    QCOMPARE(written.error().kind, StoreError::Kind::Failed);
    QVERIFY(!written.error().technical.isEmpty());
    QCOMPARE(presets(database), 0);
}

void TestDatabase::onlyTheOwnerMayReadIt()
{
    Database database;
    QVERIFY(database.open(path()));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(QFile::permissions(path()) & others, QFile::Permissions());
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
