// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/watchfolders/folderlook.h"
#include "workflow/watchfolders/folderpaths.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace cd;
using namespace Qt::StringLiterals;

/// What is found in a watched folder.
class TestFolderLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_folder.reset(); }

    void whatIsNoDocumentIsLeftOut();
    void whatNoServiceTakesIsCounted();
    void onlyNewsIsFresh();
    void belowOnlyWhenAsked();
    void linksAreNotFollowed();
    void aTargetIsNotLookedInto_data();
    void aTargetIsNotLookedInto();
    void aFolderThatIsGone();
    void whereAPathReallyLies();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    void write(const QString &name, const QByteArray &content = "words") const;
    QStringList fresh(const FolderLookOrder &order) const;
    FolderLookOrder order() const { return {.path = path(u"in"_s)}; }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestFolderLook::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).mkpath(u"in/below"_s));
}

void TestFolderLook::write(const QString &name, const QByteArray &content) const
{
    QDir().mkpath(QFileInfo(path(name)).path());
    QFile file(path(name));
    QVERIFY(file.open(QFile::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

QStringList TestFolderLook::fresh(const FolderLookOrder &order) const
{
    QStringList names;
    for (const SeenFile &file : lookInto(order, [] { return true; }).fresh)
        names.append(QDir(order.path).relativeFilePath(file.path));
    return names;
}

void TestFolderLook::whatIsNoDocumentIsLeftOut()
{
    write(u"in/a.txt"_s);
    for (const QString &name :
         {u"in/.hidden.txt"_s, u"in/.~lock.a.odt#"_s, u"in/~$a.docx"_s, u"in/b.pdf.part"_s,
          u"in/c.pdf.crdownload"_s, u"in/.stfolder/x.txt"_s, u"in/@eaDir/x.txt"_s,
          u"in/__MACOSX/x.txt"_s, u"in/Thumbs.db"_s, u"in/.classifydesk-7-1.part"_s,
          u"in/classifydesk-deliveries.jsonl"_s})
        write(name);
    write(u"in/empty.txt"_s, {});
    QCOMPARE(fresh(order()), QStringList{u"a.txt"_s});
}

void TestFolderLook::whatNoServiceTakesIsCounted()
{
    write(u"in/a.txt"_s);
    write(u"in/film.mp4"_s);
    write(u"in/below/all.zip"_s);
    QFile large(path(u"in/large.pdf"_s));
    QVERIFY(large.open(QFile::WriteOnly));
    QVERIFY(large.resize(qint64(513) * 1024 * 1024)); // a hole: takes no room
    large.close();
    const FolderLook look = lookInto(order(), [] { return true; });
    QCOMPARE(look.unfit, 3);
    QCOMPARE(look.fresh.size(), 1);
    QCOMPARE(look.folders, (QStringList{path(u"in"_s), path(u"in/below"_s)}));
}

void TestFolderLook::onlyNewsIsFresh()
{
    write(u"in/a.txt"_s);
    write(u"in/b.txt"_s);
    FolderLookOrder known = order();
    for (const SeenFile &file : lookInto(known, [] { return true; }).fresh)
        known.known.insert(file.path, file.stamp);
    QVERIFY(fresh(known).isEmpty());
    write(u"in/b.txt"_s, "other words");
    QCOMPARE(fresh(known), QStringList{u"b.txt"_s});
    // Replaced by one of the same size and time.
    QFile old(path(u"in/a.txt"_s));
    QVERIFY(old.open(QFile::ReadOnly));
    const QDateTime time = old.fileTime(QFileDevice::FileModificationTime);
    write(u"new.txt"_s, "WORDS");
    QFile other(path(u"new.txt"_s));
    QVERIFY(other.open(QFile::ReadWrite));
    QVERIFY(other.setFileTime(time, QFileDevice::FileModificationTime));
    other.close();
    QVERIFY(QFile::remove(path(u"in/a.txt"_s)));
    QVERIFY(other.rename(path(u"in/a.txt"_s)));
    QCOMPARE(fresh(known), (QStringList{u"a.txt"_s, u"b.txt"_s}));
}

void TestFolderLook::belowOnlyWhenAsked()
{
    write(u"in/a.txt"_s);
    write(u"in/below/b.txt"_s);
    QCOMPARE(fresh(order()), (QStringList{u"a.txt"_s, u"below/b.txt"_s}));
    FolderLookOrder flat = order();
    flat.isRecursive = false;
    QCOMPARE(fresh(flat), QStringList{u"a.txt"_s});
}

void TestFolderLook::linksAreNotFollowed()
{
    write(u"in/a.txt"_s);
    write(u"elsewhere/secret.txt"_s);
    QVERIFY(QFile::link(path(u"elsewhere/secret.txt"_s), path(u"in/link.txt"_s)));
    QVERIFY(QFile::link(path(u"elsewhere"_s), path(u"in/folder"_s)));
    QVERIFY(QFile::link(path(u"in/a.txt"_s), path(u"in/again.txt"_s)));
    QCOMPARE(fresh(order()), QStringList{u"a.txt"_s});
}

void TestFolderLook::aTargetIsNotLookedInto_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<bool>("isTarget");
    QTest::newRow("itself") << u"in"_s << true;
    QTest::newRow("in it") << u"in/below"_s << true;
    QTest::newRow("in it, to be made") << u"in/new/er"_s << true;
    QTest::newRow("above it") << u"."_s << true;
    QTest::newRow("through a link") << u"link/new"_s << true;
    QTest::newRow("with dots") << u"out/../in"_s << true;
    QTest::newRow("beside it") << u"in2"_s << false;
    QTest::newRow("elsewhere") << u"out/in"_s << false;
}

void TestFolderLook::aTargetIsNotLookedInto()
{
    QFETCH(QString, target);
    QFETCH(bool, isTarget);
    write(u"in/a.txt"_s);
    QVERIFY(QFile::link(path(u"in/below"_s), path(u"link"_s)));
    FolderLookOrder looping = order();
    looping.targets = {path(target)};
    const FolderLook look = lookInto(looping, [] { return true; });
    QCOMPARE(look.isTarget, isTarget);
    QCOMPARE(look.fresh.isEmpty(), isTarget);
}

void TestFolderLook::aFolderThatIsGone()
{
    FolderLookOrder gone = order();
    gone.path = path(u"nowhere"_s);
    QVERIFY(!lookInto(gone, [] { return true; }).isThere);
    write(u"file"_s);
    gone.path = path(u"file"_s);
    QVERIFY(!lookInto(gone, [] { return true; }).isThere);
    QVERIFY(lookInto(order(), [] { return true; }).isThere);
}

void TestFolderLook::whereAPathReallyLies()
{
    QVERIFY(QFile::link(path(u"in"_s), path(u"link"_s)));
    const QString real = QFileInfo(path(u"in"_s)).canonicalFilePath();
    QCOMPARE(realPath(path(u"link"_s)), real);
    QCOMPARE(realPath(path(u"link/a/b"_s)), real + u"/a/b"_s);
    QCOMPARE(realPath(u"/"_s), u"/"_s);
    QCOMPARE(realPath(u"/no-such-folder/at all"_s), u"/no-such-folder/at all"_s);
    QVERIFY(isWithin(u"/a/b"_s, u"/a"_s));
    QVERIFY(isWithin(u"/a"_s, u"/"_s));
    QVERIFY(!isWithin(u"/ab"_s, u"/a"_s));
}

QTEST_GUILESS_MAIN(TestFolderLook)

#include "tst_folderlook.moc"
