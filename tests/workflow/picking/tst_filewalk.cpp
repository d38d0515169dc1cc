// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/picking/filewalk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <fstream>
#include <memory>

#include <sys/types.h>
#include <unistd.h>

using namespace cd;
using namespace Qt::StringLiterals;
using Why = LeftOut::Why;

/// What is taken of a folder, and what is left out: all that it holds is one or the other.
class TestFileWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void each_data();
    void each();
    void hiddenFoldersAreOneThing();
    void foldersOfSystemsAreOneThing();
    void oneFolderAfterTheOther();
    void linksToFoldersAreNotFollowed();
    void linksToFilesAreTaken();
    void linksToNothing();
    void namesThatAreNotUtf8();
    void closedFolders();
    void theOrderOfPeople();

private:
    QString at(const QString &name) const { return m_folder->filePath(name); }
    void write(const QString &name, const QByteArray &content) const;
    FilesBelow walked() const { return filesBelow(m_folder->path()); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestFileWalk::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestFileWalk::write(const QString &name, const QByteArray &content) const
{
    QVERIFY(QDir().mkpath(QFileInfo(at(name)).path()));
    QFile file(at(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

void TestFileWalk::each_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QList<Why>>("why"); // none: it is taken
    const auto row
        = [](const QString &name, const QList<Why> &why, const QByteArray &content = "x") {
              QTest::addRow("%s", qPrintable(name)) << name << content << why;
          };
    row(u"a.pdf"_s, {});
    row(u"noext"_s, {});
    row(u"mp4"_s, {});
    row(u"call.mp3"_s, {}); // services read what is said
    row(u"movie.mp4.pdf"_s, {});
    row(u"movie.mp4"_s, {Why::Video});
    row(u"sub/Holiday.MOV"_s, {Why::Video});
    row(u"papers.zip"_s, {Why::Archive});
    row(u"papers.tar.gz"_s, {Why::Archive});
    row(u"setup.exe"_s, {Why::Program});
    row(u"sub/deep/a b.txt"_s, {});
    row(u"~a.docx"_s, {});
    row(u"$a.docx"_s, {});
    row(u"a~$.docx"_s, {});
    row(u"Thumbs.db.pdf"_s, {});
    row(u"desktop.ini.txt"_s, {});
    row(u"~$a.docx"_s, {Why::LockFile});
    row(u"sub/~$b.xlsx"_s, {Why::LockFile});
    row(u".~lock.a.odt#"_s, {Why::LockFile});
    row(u".~lock.a.odt"_s, {Why::Hidden});
    row(u"Thumbs.db"_s, {Why::SystemFile});
    row(u"THUMBS.DB"_s, {Why::SystemFile});
    row(u"ehthumbs.db"_s, {Why::SystemFile});
    row(u"Desktop.ini"_s, {Why::SystemFile});
    row(u".DS_Store"_s, {Why::SystemFile});
    row(u"._a.pdf"_s, {Why::SystemFile});
    row(u".directory"_s, {Why::SystemFile});
    row(u".a.pdf"_s, {Why::Hidden});
    row(u"empty.txt"_s, {Why::Empty}, {});
    row(u"empty.mp4"_s, {Why::Empty}, {});
    row(u"~$empty.docx"_s, {Why::LockFile}, {}); // for one reason only
}

void TestFileWalk::each()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, content);
    QFETCH(const QList<Why>, why);
    write(name, content);
    const FilesBelow below = walked();
    QList<Why> reasons;
    for (const LeftOut &item : below.leftOut) {
        QCOMPARE(item.path, at(name));
        reasons.append(item.why);
    }
    QCOMPARE(reasons, why);
    QCOMPARE(below.files, why.isEmpty() ? QStringList{at(name)} : QStringList());
    QCOMPARE(below.unreadable, QStringList());
}

void TestFileWalk::hiddenFoldersAreOneThing()
{
    write(u".git/config"_s, "a");
    write(u".git/objects/aa"_s, "b");
    const FilesBelow below = walked();
    QCOMPARE(below.files, QStringList());
    QCOMPARE(below.leftOut, (QList<LeftOut>{{at(u".git"_s), Why::Hidden}}));
    QCOMPARE(filesBelow(at(u".git"_s)).files.size(), 2); // unless it is what is picked
}

void TestFileWalk::foldersOfSystemsAreOneThing()
{
    const QStringList folders{u"$RECYCLE.BIN"_s, u"@eaDir"_s, u"__MACOSX"_s, u"lost+found"_s};
    for (const QString &folder : folders)
        write(folder + u"/a.pdf"_s, "a");
    const FilesBelow below = walked();
    QCOMPARE(below.files, QStringList());
    QCOMPARE(below.leftOut.size(), folders.size());
    for (const QString &folder : folders)
        QVERIFY2(below.leftOut.contains({at(folder), Why::SystemFile}), qPrintable(folder));
}

/// What is found first can be shown while the rest is still looked for.
void TestFileWalk::oneFolderAfterTheOther()
{
    write(u"b.txt"_s, "a");
    write(u"a/1.txt"_s, "a");
    write(u"a/deep/2.txt"_s, "a");
    write(u"c/3.txt"_s, "a");
    QList<QStringList> told;
    walkFolder(m_folder->path(), [&told](const FilesBelow &folder) {
        told.append(folder.files);
        return true;
    });
    const QList<QStringList> expected{
        {at(u"b.txt"_s)}, {at(u"a/1.txt"_s)}, {at(u"a/deep/2.txt"_s)}, {at(u"c/3.txt"_s)}};
    QCOMPARE(told, expected);
    int folders = 0;
    walkFolder(m_folder->path(), [&folders](const FilesBelow &) { return ++folders < 2; });
    QCOMPARE(folders, 2); // and no further
}

void TestFileWalk::linksToFoldersAreNotFollowed()
{
    write(u"sub/a.txt"_s, "a");
    QVERIFY(QFile::link(m_folder->path(), at(u"sub/round"_s)));
    const FilesBelow below = walked();
    QCOMPARE(below.files, QStringList{at(u"sub/a.txt"_s)});
    QCOMPARE(below.leftOut, (QList<LeftOut>{{at(u"sub/round"_s), Why::FolderLink}}));
}

void TestFileWalk::linksToFilesAreTaken()
{
    write(u"a.txt"_s, "a");
    QVERIFY(QFile::link(at(u"a.txt"_s), at(u"b.txt"_s)));
    const FilesBelow below = walked();
    QCOMPARE(below.files, (QStringList{at(u"a.txt"_s), at(u"b.txt"_s)}));
    QVERIFY(below.leftOut.isEmpty());
}

void TestFileWalk::linksToNothing()
{
    QVERIFY(QFile::link(at(u"gone.txt"_s), at(u"a.txt"_s)));
    const FilesBelow below = walked();
    QVERIFY(below.files.isEmpty());
    QCOMPARE(below.leftOut, (QList<LeftOut>{{at(u"a.txt"_s), Why::NoFile}}));
}

/// Qt can't open them, and used to pass over them without a word.
void TestFileWalk::namesThatAreNotUtf8()
{
    write(u"good.txt"_s, "a");
    const std::filesystem::path folder(QFile::encodeName(m_folder->path()).toStdString());
    std::ofstream odd(folder / "b\xE4r.txt");
    odd << "a";
    odd.close();
    if (!odd)
        QSKIP("This file system has no such names.");
    const auto clean = qScopeGuard([&] { std::filesystem::remove(folder / "b\xE4r.txt"); });
    const FilesBelow below = walked();
    QCOMPARE(below.files, QStringList{at(u"good.txt"_s)});
    QCOMPARE(below.leftOut.size(), 1);
    QCOMPARE(below.leftOut.constFirst().why, Why::NameUnreadable);
    QVERIFY(below.leftOut.constFirst().path.startsWith(at(u"b"_s)));
}

void TestFileWalk::closedFolders()
{
    write(u"closed/a.txt"_s, "a");
    const QFile::Permissions others
        = QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::permissions(m_folder->path()) | others));
    QVERIFY(QFile::setPermissions(at(u"closed"_s), {}));
    // Nothing is closed to root, who becomes nobody for a while.
    const uid_t user = ::geteuid();
    const auto open = qScopeGuard([this, user] {
        QCOMPARE(::seteuid(user), 0);
        QFile::setPermissions(at(u"closed"_s),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    });
    constexpr uid_t nobody = 65534;
    QCOMPARE(::seteuid(user == 0 ? nobody : user), 0);
    const FilesBelow below = walked();
    QVERIFY(below.files.isEmpty());
    QVERIFY(below.leftOut.isEmpty());
    QCOMPARE(below.unreadable, QStringList{at(u"closed"_s)});
}

void TestFileWalk::theOrderOfPeople()
{
    QLocale::setDefault(QLocale(u"en_US"_s)); // numbers are no numbers in the C locale
    write(u"10.txt"_s, "a");
    write(u"9.txt"_s, "a");
    write(u"sub/1.txt"_s, "a");
    QCOMPARE(walked().files, (QStringList{at(u"9.txt"_s), at(u"10.txt"_s), at(u"sub/1.txt"_s)}));
}

QTEST_GUILESS_MAIN(TestFileWalk)
#include "tst_filewalk.moc"
