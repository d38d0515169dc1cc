// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/store.h"
#include "workflow/documents.h"
#include "workflow/uploads/filehashes.h"

#include <QCryptographicHash>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray hashOf(const QByteArray &content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Blake2b_256);
}

bool always()
{
    return true;
}

} // namespace

/// Files that are read for their hashes.
class TestFileHashes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void isReadOnce();
    void isReadAnewOnceItChanged();
    void isReadAnewThoughItsTimeWasSetBack();
    void whatIsStoppedHasNoHash();

private:
    QString write(const QByteArray &content)
    {
        return documentIn(m_folder, u"a.txt"_s, content).path;
    }
    FileFacts read(const QString &path) { return m_hashes->read(path, &always); }
    /// What nobody would compute: who tells it did not read the file.
    void plant(const QString &path);
    void restart();

    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<FileHashes> m_hashes;
};

void TestFileHashes::init()
{
    auto store = Store::open(m_folder.filePath(u"store"_s));
    QVERIFY(store);
    m_store = std::move(*store);
    m_hashes = std::make_unique<FileHashes>(*m_store);
}

void TestFileHashes::cleanup()
{
    m_hashes.reset();
    m_store.reset();
}

void TestFileHashes::restart()
{
    cleanup();
    init();
}

void TestFileHashes::plant(const QString &path)
{
    const FileStamp stamp = fileStamp(path).value();
    QVERIFY(m_store->wait([&stamp](Database &database) {
        return FileStore(database).keepHashes({{stamp, "planted"}}).has_value();
    }));
}

void TestFileHashes::isReadOnce()
{
    const QString path = write("content");
    QCOMPARE(read(path).hash, hashOf("content"));
    restart(); // which stores it
    const QByteArray stored = m_store->wait(
        [&path](Database &database) { return FileStore(database).hash(fileStamp(path).value()); });
    QCOMPARE(stored, hashOf("content"));
    plant(path);
    const FileFacts facts = read(path);
    QCOMPARE(facts.hash, QByteArray("planted"));
    QCOMPARE(facts.size, 7);
    QCOMPARE(facts.modified, QFileInfo(path).lastModified().toUTC());
    QVERIFY(!facts.error);
}

void TestFileHashes::isReadAnewOnceItChanged()
{
    const QString path = write("content");
    QCOMPARE(read(path).hash, hashOf("content"));
    QTest::qWait(20); // so that the file system's clock can tell
    write("Content");
    QCOMPARE(read(path).hash, hashOf("Content"));
}

void TestFileHashes::isReadAnewThoughItsTimeWasSetBack()
{
    const QString path = write("content");
    const FileStamp before = fileStamp(path).value();
    QCOMPARE(read(path).hash, hashOf("content"));
    write("Content");
    const timespec time{before.modifiedNs / 1'000'000'000, before.modifiedNs % 1'000'000'000};
    const timespec times[] = {time, time};
    QCOMPARE(::utimensat(AT_FDCWD, QFile::encodeName(path).constData(), times, 0), 0);
    QCOMPARE(fileStamp(path)->modifiedNs, before.modifiedNs);
    QCOMPARE(read(path).hash, hashOf("Content"));
}

void TestFileHashes::whatIsStoppedHasNoHash()
{
    const QString path = write(QByteArray(3'000'000, 'x'));
    int asked = 0;
    const FileFacts stopped = m_hashes->read(path, [&asked] { return ++asked < 3; });
    QVERIFY(stopped.hash.isEmpty());
    QCOMPARE(read(path).hash, hashOf(QByteArray(3'000'000, 'x')));
}

QTEST_GUILESS_MAIN(TestFileHashes)
#include "tst_filehashes.moc"
