// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "disk/placing/heldfolder.h"

#include "disk/contenthash.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

using namespace cd;
using namespace Qt::StringLiterals;

using Kind = PlacingFailure::Kind;

namespace {

template<typename T>
Kind kindOf(const PlacingResult<T> &result)
{
    if (result)
        qFatal("it was done");
    return result.error().kind;
}

} // namespace

/// What is done in a folder that is held open.
class TestHeldFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_temporary = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_temporary->path()).mkpath(u"root"_s));
        QVERIFY(QDir(m_temporary->path()).mkpath(u"outside"_s));
    }

    void noPathLeadsOut_data();
    void noPathLeadsOut();
    void itStaysTheSameWhateverItsPath();
    void aCopyIsLikeItsSource();
    void aCopyGivesWayToNothingButItsOwnRest();
    void aCopyThatIsNoLongerWantedLeavesNothing();
    void nothingIsReplaced();
    void onlyTheSameFileIsRemoved();
    void linesAreAddedToOnesOwnFile();
    void whatMayNotBeWritten();

private:
    QString at(const QString &name) const { return m_temporary->filePath(name); }
    HeldFolder root() const { return HeldFolder::open(at(u"root"_s)).value(); }
    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(at(name));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(content);
    }
    QByteArray read(const QString &name) const
    {
        QFile file(at(name));
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray("(none)");
    }

    std::unique_ptr<QTemporaryDir> m_temporary;
};

void TestHeldFolder::noPathLeadsOut_data()
{
    QTest::addColumn<QString>("path");
    for (const char *path : {"..", "../outside", "x/../../outside", ".", "/", "/etc", "x//y",
                             "link", "link/deeper", "x/link"})
        QTest::newRow(path) << QString::fromLatin1(path);
    QTest::newRow("zero") << u"x\0y"_s;
}

void TestHeldFolder::noPathLeadsOut()
{
    QFETCH(const QString, path);
    QVERIFY(QDir(at(u"root"_s)).mkdir(u"x"_s));
    for (const QString &link : {u"root/link"_s, u"root/x/link"_s})
        QVERIFY(QFile::link(at(u"outside"_s), at(link)));
    QCOMPARE(kindOf(root().folder(path)), Kind::LeadsOutside);
    QCOMPARE(kindOf(root().makeFolder(path)), Kind::LeadsOutside);
    QVERIFY(QDir(at(u"outside"_s)).isEmpty());
    if (path.contains(u'/') || path == ".."_L1) {
        write(u"outside/a"_s, "a");
        const HeldFile file = HeldFolder::open(at(u"outside"_s))->file(u"a"_s).value();
        QCOMPARE(kindOf(root().linkIn(file, path)), Kind::LeadsOutside);
        QCOMPARE(kindOf(root().remove(path, file.stamp())), Kind::LeadsOutside);
        QCOMPARE(kindOf(root().removeOwn(path)), Kind::LeadsOutside);
    }
}

void TestHeldFolder::itStaysTheSameWhateverItsPath()
{
    const HeldFolder held = root();
    QVERIFY(held.isAt(at(u"root"_s)));
    QVERIFY(QDir().rename(at(u"root"_s), at(u"moved"_s)));
    QVERIFY(QFile::link(at(u"outside"_s), at(u"root"_s)));
    QVERIFY(!held.isAt(at(u"root"_s)));
    QVERIFY(held.isAt(at(u"moved"_s)));
    QVERIFY(held.makeFolder(u"x/y"_s));
    QVERIFY(QFileInfo(at(u"moved/x/y"_s)).isDir());
    QVERIFY(QDir(at(u"outside"_s)).isEmpty());
    write(u"moved/file"_s, "a");
    QCOMPARE(kindOf(held.makeFolder(u"file/x"_s)), Kind::NameTaken);
    QCOMPARE(kindOf(held.folder(u"none"_s)), Kind::NotFound);
}

void TestHeldFolder::aCopyIsLikeItsSource()
{
    const QByteArray content(3 * 1024 * 1024 + 17, 'c');
    write(u"outside/a"_s, content);
    const QByteArray path = QFile::encodeName(at(u"outside/a"_s));
    QCOMPARE(::chmod(path.constData(), 0640), 0);
    const bool hasAttributes
        = ::setxattr(path.constData(), "user.note", "urgent", 6, 0) == 0 || errno != ENOTSUP;
    const timespec times[] = {{1'500'000'000, 5}, {1'600'000'000, 123'456'789}};
    QCOMPARE(::utimensat(AT_FDCWD, path.constData(), times, 0), 0);
    const HeldFile source = HeldFolder::open(at(u"outside"_s))->file(u"a"_s).value();
    const auto copied = root().copyIn(source, u"copy"_s);
    QVERIFY(copied);
    QVERIFY(copied->file.sync());
    QVERIFY(source.isUnchanged());
    QCOMPARE(copied->hash, QCryptographicHash::hash(content, contentHashMethod));
    QCOMPARE(*source.hash(), copied->hash);
    QCOMPARE(read(u"root/copy"_s), content);
    struct stat found = {};
    const QByteArray copy = QFile::encodeName(at(u"root/copy"_s));
    QCOMPARE(::stat(copy.constData(), &found), 0);
    QCOMPARE(found.st_mode & 07777, mode_t(0640));
    QCOMPARE(found.st_mtim.tv_sec, 1'600'000'000);
    QCOMPARE(found.st_mtim.tv_nsec, 123'456'789);
    if (!hasAttributes)
        QSKIP("This file system has no attributes.");
    char value[16] = {};
    QCOMPARE(::getxattr(copy.constData(), "user.note", value, sizeof value), 6);
    QCOMPARE(QByteArray(value), "urgent");
}

void TestHeldFolder::aCopyGivesWayToNothingButItsOwnRest()
{
    write(u"outside/a"_s, "new");
    write(u"outside/victim"_s, "victim");
    QVERIFY(QFile::link(at(u"outside/victim"_s), at(u"root/own"_s)));
    const HeldFile source = HeldFolder::open(at(u"outside"_s))->file(u"a"_s).value();
    QVERIFY(root().copyIn(source, u"own"_s)); // a link of that name is no way to its file
    QCOMPARE(read(u"root/own"_s), "new");
    QCOMPARE(read(u"outside/victim"_s), "victim");
}

void TestHeldFolder::aCopyThatIsNoLongerWantedLeavesNothing()
{
    write(u"outside/a"_s, QByteArray(3 * 1024 * 1024, 'c'));
    const HeldFile source = HeldFolder::open(at(u"outside"_s))->file(u"a"_s).value();
    int asked = 0;
    const auto copied = root().copyIn(source, u"copy"_s, [&asked] { return ++asked < 3; });
    QCOMPARE(kindOf(copied), Kind::Stopped);
    QVERIFY(QDir(at(u"root"_s)).isEmpty());
}

void TestHeldFolder::nothingIsReplaced()
{
    write(u"root/a"_s, "a");
    write(u"root/b"_s, "b");
    QVERIFY(QDir(at(u"root"_s)).mkdir(u"folder"_s));
    const HeldFolder folder = root();
    QCOMPARE(kindOf(folder.moveIn(folder, u"a"_s, u"b"_s)), Kind::NameTaken);
    QCOMPARE(kindOf(folder.moveIn(folder, u"a"_s, u"folder"_s)), Kind::NameTaken);
    QCOMPARE(kindOf(folder.linkIn(folder.file(u"a"_s).value(), u"b"_s)), Kind::NameTaken);
    QCOMPARE(kindOf(folder.moveIn(folder, u"none"_s, u"c"_s)), Kind::NotFound);
    QCOMPARE(read(u"root/a"_s), "a");
    QCOMPARE(read(u"root/b"_s), "b");
    QVERIFY(folder.moveIn(folder, u"a"_s, u"c"_s));
    QVERIFY(folder.linkIn(folder.file(u"b"_s).value(), u"d"_s));
    QVERIFY(folder.file(u"d"_s)->isSameAs(*folder.file(u"b"_s)));
    QCOMPARE(*folder.entry(u"a"_s), HeldFolder::Entry::Nothing);
    QCOMPARE(*folder.entry(u"c"_s), HeldFolder::Entry::File);
    QCOMPARE(*folder.entry(u"folder"_s), HeldFolder::Entry::Other);
}

void TestHeldFolder::onlyTheSameFileIsRemoved()
{
    write(u"root/a"_s, "a");
    const HeldFolder folder = root();
    const HeldFile file = folder.file(u"a"_s).value();
    QVERIFY(QFile::remove(at(u"root/a"_s)));
    write(u"root/a"_s, "a");
    QCOMPARE(kindOf(folder.remove(u"a"_s, file.stamp())), Kind::Changed);
    QCOMPARE(read(u"root/a"_s), "a");
    QVERIFY(folder.remove(u"a"_s, folder.file(u"a"_s)->stamp()));
    QCOMPARE(kindOf(folder.remove(u"a"_s, file.stamp())), Kind::NotFound);
    QVERIFY(QDir(at(u"root"_s)).mkpath(u"x/y"_s));
    QVERIFY(!folder.removeEmptyFolder(u"x"_s));
    QVERIFY(folder.folder(u"x"_s)->removeEmptyFolder(u"y"_s));
    QVERIFY(folder.removeEmptyFolder(u"x"_s));
    QVERIFY(QDir(at(u"root"_s)).isEmpty());
}

void TestHeldFolder::linesAreAddedToOnesOwnFile()
{
    const HeldFolder folder = root();
    QVERIFY(folder.append(u"log"_s, "begin\n", "1\n"));
    QVERIFY(folder.append(u"log"_s, "begin\n", "2\n"));
    QCOMPARE(read(u"root/log"_s), "begin\n1\n2\n");
    write(u"root/other"_s, "beg");
    QCOMPARE(kindOf(folder.append(u"other"_s, "begin\n", "1\n")), Kind::NameTaken);
    QCOMPARE(read(u"root/other"_s), "beg");
    QVERIFY(QFile::link(at(u"root/log"_s), at(u"root/link"_s)));
    QCOMPARE(kindOf(folder.append(u"link"_s, "begin\n", "3\n")), Kind::NameTaken);
    QVERIFY(QDir(at(u"root"_s)).mkdir(u"folder"_s));
    QCOMPARE(kindOf(folder.append(u"folder"_s, "begin\n", "3\n")), Kind::NameTaken);
    QCOMPARE(read(u"root/log"_s), "begin\n1\n2\n");
}

void TestHeldFolder::whatMayNotBeWritten()
{
    write(u"outside/a"_s, "a");
    const HeldFile source = HeldFolder::open(at(u"outside"_s))->file(u"a"_s).value();
    const HeldFolder folder = root();
    const QFile::Permissions all = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    QVERIFY(QFile::setPermissions(
        at(u"root"_s), QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther));
    // Everything may be written by root, who becomes nobody for a while.
    const uid_t user = ::geteuid();
    const auto back = qScopeGuard([&] {
        QCOMPARE(::seteuid(user), 0);
        QFile::setPermissions(at(u"root"_s), all);
    });
    constexpr uid_t nobody = 65534;
    QCOMPARE(::seteuid(user == 0 ? nobody : user), 0);
    QCOMPARE(kindOf(folder.copyIn(source, u"copy"_s)), Kind::NotWritable);
    QCOMPARE(kindOf(folder.makeFolder(u"x"_s)), Kind::NotWritable);
    QCOMPARE(kindOf(folder.append(u"log"_s, "begin\n", "1\n")), Kind::NotWritable);
}

QTEST_GUILESS_MAIN(TestHeldFolder)
#include "tst_heldfolder.moc"
