// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "disk/folderlock.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace cd;
using namespace Qt::StringLiterals;
using Kind = FolderLock::Failure::Kind;

namespace {

constexpr int patienceMs = 60'000;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

} // namespace

class TestFolderLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void oneAtATime();
    void anotherProcessHoldsIt();
    void itGoesWithItsHolder();
    void whatLiesThereMeansNothing_data();
    void whatLiesThereMeansNothing();
    void anEarlierVersionIsSeen();
    void whatCannotBeLockedIsToldApart_data();
    void whatCannotBeLockedIsToldApart();
    void nobodyButTheOwnerMayHoldIt();

private:
    QString file() const { return m_folder->filePath(u"lock"_s); }
    void start(QProcess &holder, const QByteArray &says) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestFolderLock::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestFolderLock::start(QProcess &holder, const QByteArray &says) const
{
    holder.start(QStringLiteral(CD_LOCK_HOLDER), {file()});
    QTRY_VERIFY_WITH_TIMEOUT(holder.canReadLine(), patienceMs);
    QCOMPARE(holder.readLine().trimmed(), says);
}

void TestFolderLock::oneAtATime()
{
    auto first = FolderLock::take(file());
    QVERIFY(first);
    const auto second = FolderLock::take(file());
    QVERIFY(!second);
    QCOMPARE(second.error().kind, Kind::InUse);
    const FolderLock moved = std::move(*first);
    QCOMPARE(FolderLock::take(file()).error().kind, Kind::InUse);
}

void TestFolderLock::anotherProcessHoldsIt()
{
    QProcess holder;
    start(holder, "held");
    const auto lock = FolderLock::take(file());
    QVERIFY(!lock);
    QCOMPARE(lock.error().kind, Kind::InUse);
    holder.closeWriteChannel();
    QVERIFY(holder.waitForFinished(patienceMs));
    QVERIFY(FolderLock::take(file()));
}

void TestFolderLock::itGoesWithItsHolder()
{
    QProcess holder;
    start(holder, "held");
    holder.kill();
    QVERIFY(holder.waitForFinished(patienceMs));
    const auto lock = FolderLock::take(file());
    QVERIFY(lock);
    QProcess another;
    start(another, "not held");
    another.closeWriteChannel();
    QVERIFY(another.waitForFinished(patienceMs));
}

void TestFolderLock::whatLiesThereMeansNothing_data()
{
    QTest::addColumn<QByteArray>("content");
    const QByteArray own = QByteArray::number(QCoreApplication::applicationPid());
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a process of another host") << QByteArray("4711\nclassifydesk\nelsewhere\n");
    QTest::newRow("a process of this host")
        << QByteArray("1\ninit\n" + QSysInfo::machineHostName().toUtf8() + '\n');
    QTest::newRow("this process") << QByteArray(own + "\ntst_folderlock\n"
                                                + QSysInfo::machineHostName().toUtf8() + '\n');
    QTest::newRow("somebody's words") << QByteArray("keep me");
}

void TestFolderLock::whatLiesThereMeansNothing()
{
    QFETCH(const QByteArray, content);
    write(file(), content);
    write(file() + u".rmlock"_s, {});
    {
        QVERIFY(FolderLock::take(file()));
    }
    QCOMPARE(contentOf(file()), content);
}

/// They used QLockFile, which takes the kernel's lock too.
void TestFolderLock::anEarlierVersionIsSeen()
{
    QLockFile earlier(file());
    earlier.setStaleLockTime(0);
    QVERIFY(earlier.tryLock());
    QCOMPARE(FolderLock::take(file()).error().kind, Kind::InUse);
    earlier.unlock();
    const auto lock = FolderLock::take(file());
    QVERIFY(lock);
    QVERIFY(!earlier.tryLock());
    QVERIFY(!earlier.removeStaleLockFile());
}

void TestFolderLock::whatCannotBeLockedIsToldApart_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"folder", "pipe", "link", "no folder"})
        QTest::newRow(what) << QString::fromLatin1(what);
    if (::geteuid() != 0)
        QTest::newRow("another's") << u"another's"_s;
}

void TestFolderLock::whatCannotBeLockedIsToldApart()
{
    QFETCH(const QString, what);
    QString path = file();
    const QString other = m_folder->filePath(u"other"_s);
    if (what == "folder"_L1) {
        QVERIFY(QDir().mkdir(path));
    } else if (what == "pipe"_L1) {
        QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    } else if (what == "link"_L1) {
        write(other, {});
        QVERIFY(QFile::link(other, path));
    } else if (what == "no folder"_L1) {
        path = m_folder->filePath(u"none/lock"_s);
    } else {
        write(path, {});
        QVERIFY(QFile::setPermissions(path, {}));
    }
    const auto lock = FolderLock::take(path);
    QVERIFY(!lock);
    QCOMPARE(lock.error().kind, Kind::CannotWrite);
    QVERIFY(lock.error().technical.contains(path));
    if (what == "link"_L1)
        QVERIFY(FolderLock::take(other));
}

void TestFolderLock::nobodyButTheOwnerMayHoldIt()
{
    const auto lock = FolderLock::take(file());
    QVERIFY(lock);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(QFile::permissions(file()) & others, QFile::Permissions());
}

QTEST_GUILESS_MAIN(TestFolderLock)
#include "tst_folderlock.moc"
