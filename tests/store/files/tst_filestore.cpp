// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/files/filestore.h"

#include "store/database.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace cd;
using namespace Qt::StringLiterals;

namespace {

const FileStamp stamp{1, 2, 300, 4'000, 5'000};
const QDateTime noon = QDateTime::fromMSecsSinceEpoch(1'800'000'000'000, Qt::UTC);

UploadedContent content(const QByteArray &hash, const QString &id)
{
    return {hash, {id}, noon, noon};
}

} // namespace

/// What is known of files' content.
class TestFileStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = std::make_unique<Database>();
        QVERIFY(m_database->open(m_folder->filePath(u"store"_s)));
        m_store = std::make_unique<FileStore>(*m_database);
    }

    void aHashIsOfAFileAsItWasRead_data();
    void aHashIsOfAFileAsItWasRead();
    void theOldestGo();
    void contentLiesWhereItWasUploaded();
    void whatIsForgottenIsGoneThereOnly();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<FileStore> m_store;
};

void TestFileStore::aHashIsOfAFileAsItWasRead_data()
{
    QTest::addColumn<qint64 FileStamp::*>("other");
    QTest::newRow("device") << &FileStamp::device;
    QTest::newRow("inode") << &FileStamp::inode;
    QTest::newRow("size") << &FileStamp::size;
    QTest::newRow("modified") << &FileStamp::modifiedNs;
    QTest::newRow("changed") << &FileStamp::changedNs;
}

void TestFileStore::aHashIsOfAFileAsItWasRead()
{
    using Member = qint64 FileStamp::*;
    QFETCH(Member, other);
    QVERIFY(m_store->keepHashes({{stamp, "hash"}}));
    QCOMPARE(m_store->hash(stamp), QByteArray("hash"));
    FileStamp changed = stamp;
    ++(changed.*other);
    QCOMPARE(m_store->hash(changed), QByteArray());
}

void TestFileStore::theOldestGo()
{
    constexpr int most = 10;
    const FileStore store(*m_database, most);
    QList<HashedFile> files;
    for (int i = 0; i <= most; ++i)
        files.append({{1, i, 1, 1, 1}, "hash"});
    QVERIFY(store.keepHashes(files));
    QVERIFY(store.hash(files.constFirst().stamp).isEmpty());
    QVERIFY(!store.hash(files.at(1).stamp).isEmpty());
}

void TestFileStore::contentLiesWhereItWasUploaded()
{
    QVERIFY(m_store->keepUploaded(u"here"_s, {content("a", u"f-1"_s), content("b", u"f-2"_s)}));
    QVERIFY(!m_store->uploaded(u"there"_s, "a"));
    QVERIFY(!m_store->uploaded(u"here"_s, "c"));
    UploadedContent seen = content("a", u"f-3"_s);
    seen.seenAt = noon.addDays(1);
    QVERIFY(m_store->keepUploaded(u"here"_s, {seen}));
    const auto found = m_store->uploaded(u"here"_s, "a");
    QVERIFY(found);
    QCOMPARE(found->id, FileId{u"f-3"_s});
    QCOMPARE(found->uploadedAt, noon);
    QCOMPARE(found->seenAt, noon.addDays(1));
}

void TestFileStore::whatIsForgottenIsGoneThereOnly()
{
    QVERIFY(m_store->keepUploaded(u"here"_s, {content("a", u"f-1"_s), content("b", u"f-2"_s)}));
    QVERIFY(m_store->keepUploaded(u"there"_s, {content("a", u"f-1"_s)}));
    QVERIFY(m_store->forget(u"here"_s, {{u"f-1"_s}}));
    QVERIFY(!m_store->uploaded(u"here"_s, "a"));
    QVERIFY(m_store->uploaded(u"here"_s, "b"));
    QVERIFY(m_store->uploaded(u"there"_s, "a"));
}

QTEST_GUILESS_MAIN(TestFileStore)
#include "tst_filestore.moc"
