// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/storage/database/datafolder.h"

#include "localservice/storage/database/localdatabase.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace cd::local;
using namespace Qt::StringLiterals;
using Kind = DataFolder::Failure::Kind;

namespace {

const QString uploadName = u"0b6d2b5c-5f6e-4c0a-9d56-1f2f3a4b5c6d"_s;
const QString markName = u"classifydesk-service.folder"_s;

/// Everything below @p folder, with what is in it.
QStringList contentOf(const QString &folder)
{
    QStringList all;
    QDirIterator entries(folder,
                         QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QFileInfo entry(entries.next());
        QFile file(entry.filePath());
        const bool isRead = entry.isFile() && file.open(QIODevice::ReadOnly);
        all.append(entry.filePath() + u' ' + QString::fromUtf8(isRead ? file.readAll() : ""));
    }
    all.sort();
    return all;
}

} // namespace

/// A start deletes nothing that the service did not write, and works in no folder of anybody's.
class TestDataFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void foldersOfItsOwn_data();
    void foldersOfItsOwn();
    void foldersOfOthers_data();
    void foldersOfOthers();
    void aFolderThatOthersCanChange();
    void onlyItsOwnUnfinishedUploadsGo();
    void nothingGoesThroughALink_data();
    void nothingGoesThroughALink();

private:
    QString path(const QString &name = {}) const
    {
        return QDir::cleanPath(m_folder->filePath(u"data/"_s + name));
    }
    void write(const QString &name, const QByteArray &content = "keep me") const;
    void makeDatabase() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestDataFolder::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestDataFolder::write(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    QVERIFY(QDir().mkpath(QFileInfo(file).path()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

/// As a service leaves it that set no mark yet.
void TestDataFolder::makeDatabase() const
{
    QVERIFY(QDir().mkpath(path()));
    LocalDatabase().open(path(u"service.sqlite"_s));
}

void TestDataFolder::foldersOfItsOwn_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"none yet", "empty", "barely begun", "made before", "a database"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void TestDataFolder::foldersOfItsOwn()
{
    QFETCH(const QString, what);
    if (what == "empty"_L1) {
        QVERIFY(QDir().mkpath(path()));
    } else if (what == "barely begun"_L1) {
        QVERIFY(QDir().mkpath(path(u"files"_s)));
        QVERIFY(QDir().mkpath(path(u"incoming"_s)));
        write(u"service.lock"_s, {});
    } else if (what == "made before"_L1) {
        QVERIFY(DataFolder::open(path()));
        write(u"files/"_s + uploadName);
    } else if (what == "a database"_L1) {
        makeDatabase();
        write(u"files/"_s + uploadName);
    }
    QVERIFY(DataFolder::open(path()));
    QVERIFY(QFile::exists(path(markName)));
    QCOMPARE(QFile::exists(path(u"files/"_s + uploadName)),
             what == "made before"_L1 || what == "a database"_L1);
}

void TestDataFolder::foldersOfOthers_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::newRow("documents") << QStringList{u"incoming/scan1.pdf"_s, u"contract.docx"_s};
    QTest::newRow("only incoming") << QStringList{u"incoming/"_s + uploadName};
    QTest::newRow("only files") << QStringList{u"files/scan1.pdf"_s};
    QTest::newRow("hidden") << QStringList{u"incoming/.scan"_s};
    QTest::newRow("another's database") << QStringList{u"service.sqlite"_s};
    QTest::newRow("another's mark") << QStringList{markName, u"scan1.pdf"_s};
}

void TestDataFolder::foldersOfOthers()
{
    QFETCH(const QStringList, files);
    for (const QString &file : files)
        write(file);
    const QStringList before = contentOf(path());
    const auto opened = DataFolder::open(path());
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Kind::NotOurs);
    QCOMPARE(contentOf(path()), before);
}

void TestDataFolder::aFolderThatOthersCanChange()
{
    QVERIFY(!DataFolder::open(path())->isOpenToOthers());
    const QFile::Permissions own = QFile::permissions(path());
    for (const QFile::Permissions more : {QFile::WriteGroup, QFile::WriteOther}) {
        QVERIFY(QFile::setPermissions(path(), own | more));
        QVERIFY(DataFolder::open(path())->isOpenToOthers());
    }
}

void TestDataFolder::onlyItsOwnUnfinishedUploadsGo()
{
    QVERIFY(DataFolder::open(path()));
    write(u"incoming/"_s + uploadName);
    const QStringList others{u"incoming/scan1.pdf"_s, u"incoming/"_s + uploadName.toUpper(),
                             u"incoming/{"_s + uploadName + u'}',
                             u"incoming/1b6d2b5c-5f6e-4c0a-9d56-1f2f3a4b5c6d/"_s + uploadName,
                             uploadName};
    for (const QString &other : others)
        write(other);
    const QString elsewhere = m_folder->filePath(u"elsewhere"_s);
    QVERIFY(QFile::copy(path(uploadName), elsewhere));
    const QString link = path(u"incoming/2b6d2b5c-5f6e-4c0a-9d56-1f2f3a4b5c6d"_s);
    QVERIFY(QFile::link(elsewhere, link));
    QVERIFY(DataFolder::open(path()));
    QVERIFY(!QFile::exists(path(u"incoming/"_s + uploadName)));
    for (const QString &other : others)
        QVERIFY2(QFile::exists(path(other)), qPrintable(other));
    QVERIFY(QFile::exists(elsewhere));
    QVERIFY(QFileInfo(link).isSymLink());
}

void TestDataFolder::nothingGoesThroughALink_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("incoming") << u"incoming"_s;
    QTest::newRow("files") << u"files"_s;
}

void TestDataFolder::nothingGoesThroughALink()
{
    QFETCH(const QString, name);
    QVERIFY(DataFolder::open(path()));
    const QString elsewhere = m_folder->filePath(u"elsewhere"_s);
    QVERIFY(QDir().mkpath(elsewhere));
    QFile file(elsewhere + u'/' + uploadName);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(QDir().rmdir(path(name)));
    QVERIFY(QFile::link(elsewhere, path(name)));
    const auto opened = DataFolder::open(path());
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Kind::CannotMake);
    QVERIFY(file.exists());
    QCOMPARE(QDir(elsewhere).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(), 1);
}

QTEST_GUILESS_MAIN(TestDataFolder)
#include "tst_datafolder.moc"
