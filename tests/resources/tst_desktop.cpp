// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is installed, and what a Linux desktop reads of it.

#include "resources/told.h"
#include "support/program.h"
#include "support/stricttest.h"
#include "workflow/form/presetlibrary.h"

#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace cd::test;
using namespace Qt::StringLiterals;

namespace {

const QString id = u"org.classifydesk.ClassifyDesk"_s;

} // namespace

class TestDesktop : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void filesAreValid_data();
    void filesAreValid();
    void presetsHaveATypeOfTheirOwn();
    void theEntryOpensPresetsAndFolders();
    void theVersionIsEverywhereTheSame();
    void theInstalledProgramIsWhole();
};

void TestDesktop::filesAreValid_data()
{
    QTest::addColumn<QString>("tool");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("file");
    QTest::newRow("entry") << u"desktop-file-validate"_s << QStringList{} << u".desktop"_s;
    QTest::newRow("AppStream") << u"appstreamcli"_s
                               << QStringList{u"validate"_s, u"--no-net"_s, u"--no-color"_s}
                               << u".metainfo.xml"_s;
}

void TestDesktop::filesAreValid()
{
    QFETCH(const QString, tool);
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, file);
    if (QStandardPaths::findExecutable(tool).isEmpty())
        QSKIP("The tool is not there.");
    const Said said = run(tool, arguments + QStringList{resourcePath(u"linux/"_s + id + file)});
    QVERIFY2(said.status == 0, qPrintable(said.all()));
}

void TestDesktop::presetsHaveATypeOfTheirOwn()
{
    const QString text = resourceText(u"linux/%1.mime.xml"_s.arg(id));
    QCOMPARE(listed(captured(u"<glob pattern=\"\\*([^\"]+)\"/>"_s, text)),
             cd::PresetLibrary::fileEnding.toUtf8());
    const auto types = captured(u"<mime-type type=\"([^\"]+)\">"_s, text);
    QCOMPARE(types.size(), 1);
    const QString store = resourceText(u"linux/%1.metainfo.xml"_s.arg(id));
    QCOMPARE(captured(u"<mediatype>(.+)</mediatype>"_s, store), types);
}

void TestDesktop::theEntryOpensPresetsAndFolders()
{
    const QString entry = resourceText(u"linux/%1.desktop"_s.arg(id));
    QCOMPARE(captured(u"^Exec=(.+)$"_s, entry), QSet{u"classifydesk %F"_s});
    const QStringList types = captured(u"^MimeType=(.+)$"_s, entry).values().value(0).split(u';');
    QVERIFY2(types.contains(u"inode/directory"_s), qPrintable(entry));
    const auto own = captured(u"<mime-type type=\"([^\"]+)\">"_s,
                              resourceText(u"linux/%1.mime.xml"_s.arg(id)));
    QVERIFY2(types.contains(own.values().value(0)), qPrintable(entry));
}

void TestDesktop::theVersionIsEverywhereTheSame()
{
    const QString version = QStringLiteral(CD_VERSION);
    const QString log = resourceText(u"debian/changelog"_s);
    QVERIFY2(log.startsWith(u"classifydesk (%1) "_s.arg(version)), qPrintable(log));
    const QString store = resourceText(u"linux/%1.metainfo.xml"_s.arg(id));
    const QString newest = store.section(u"<release "_s, 1, 1);
    QVERIFY2(newest.startsWith(u"version=\"%1\""_s.arg(version)), qPrintable(newest));
}

/// Everything lies where a system looks for it, and the program finds its samples from there.
void TestDesktop::theInstalledProgramIsWhole()
{
    const QTemporaryDir folder;
    const Said said
        = run(QStringLiteral(CD_CMAKE),
              {u"--install"_s, QStringLiteral(CD_BINARY_DIR), u"--prefix"_s, folder.path()});
    QVERIFY2(said.status == 0, qPrintable(said.all()));
    const QDir share(folder.filePath(u"share"_s));
    QStringList expected{
        u"applications/%1.desktop"_s.arg(id),   u"metainfo/%1.metainfo.xml"_s.arg(id),
        u"mime/packages/%1.xml"_s.arg(id),      u"icons/hicolor/scalable/apps/%1.svg"_s.arg(id),
        u"classifydesk/samples/samples.json"_s, u"doc/classifydesk/copyright"_s,
        u"doc/classifydesk/changelog.gz"_s,     u"zsh/vendor-completions/_classifydesk"_s};
    for (const Taker &taker : takers())
        expected += u"man/man1/%1.1.gz"_s.arg(taker.page);
    for (const auto &program : {u"classifydesk"_s, u"classifydesk-service"_s}) {
        expected += u"bash-completion/completions/"_s + program;
        expected += u"fish/vendor_completions.d/%1.fish"_s.arg(program);
        const Said version = run(folder.filePath(u"bin/"_s + program), {u"--version"_s});
        QVERIFY2(version.status == 0, qPrintable(version.all()));
    }
    for (const QString &path : std::as_const(expected))
        QVERIFY2(QFileInfo(share.filePath(path)).size() > 0, qPrintable(path));
    for (const int size : {16, 32, 48, 128, 256}) {
        const QImage icon(share.filePath(u"icons/hicolor/%1x%1/apps/%2.png"_s.arg(size).arg(id)));
        QCOMPARE(icon.size(), QSize(size, size));
    }
}

QTEST_GUILESS_MAIN(TestDesktop)
#include "tst_desktop.moc"
