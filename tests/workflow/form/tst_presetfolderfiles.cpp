// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which files of a folder of presets are whose.

#include "workflow/form/presetfoldertest.h"

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

class TestPresetFolderFiles : public PresetFolderTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { set(); }
    void cleanup() { clear(); }

    void theSameContentInOtherWordsIsNoChange();
    void aFileThatWasRenamedIsFollowed();
    void aPresetThatWasRenamedKeepsItsFile();
    void aRemovedPresetLeavesItsFile();
    void whatIsNoPresetIsLeftAlone();
    void linksAreNotFollowed();
    void namesAreSafe_data();
    void namesAreSafe();
    void namesAreToldApartWithoutCase();
    void secretsAndPathsStayHere();
};

void TestPresetFolderFiles::theSameContentInOtherWordsIsNoChange()
{
    shareOne();
    QStringEncoder utf16(QStringEncoder::Utf16LE, QStringConverter::Flag::WriteBom);
    const QByteArray other = utf16.encode(QString::fromUtf8(
        R"({"rules":[{"description":"f\u0069rst","type":"invoice"}],   "name":"Post"})"));
    put(post, other);
    look();
    QVERIFY(m_files->changes().isEmpty());
    QCOMPARE(contentOf(post), other);
    QVERIFY(m_library->save(preset(u"Post"_s, u"second"_s)));
    CD_TRY_COMPARE(describedIn(post), u"second"_s);
}

void TestPresetFolderFiles::aFileThatWasRenamedIsFollowed()
{
    shareOne();
    QVERIFY(QFile::rename(pathOf(post), pathOf(u"mail.json"_s)));
    look();
    QVERIFY(m_files->changes().isEmpty());
    QVERIFY(m_library->save(preset(u"Post"_s, u"second"_s)));
    CD_TRY_COMPARE(describedIn(u"mail.json"_s), u"second"_s);
    QVERIFY(!QFile::exists(pathOf(post)));
}

void TestPresetFolderFiles::aPresetThatWasRenamedKeepsItsFile()
{
    shareOne();
    QVERIFY(m_library->rename(u"Post"_s, u"Letters"_s));
    CD_TRY_VERIFY(contentOf(post).contains("Letters"));
    look();
    QVERIFY(m_files->changes().isEmpty());
    QCOMPARE(QDir(m_shared->path()).entryList(QDir::Files), QStringList{post});
}

void TestPresetFolderFiles::aRemovedPresetLeavesItsFile()
{
    shareOne();
    const Preset removed = *m_library->find(u"Post"_s);
    QVERIFY(m_library->remove(u"Post"_s));
    look();
    QCOMPARE(describedIn(post), u"first"_s);
    QCOMPARE(onlyChange().kind, Kind::New);
    QVERIFY(m_library->save(removed)); // undone
    look();
    QVERIFY(m_files->changes().isEmpty());
    QCOMPARE(QDir(m_shared->path()).entryList(QDir::Files), QStringList{post});
}

void TestPresetFolderFiles::whatIsNoPresetIsLeftAlone()
{
    put(u"package.json"_s, QByteArray(R"({"version": 1})"));
    put(u"broken.json"_s, QByteArray("{"));
    put(u"README.md"_s, QByteArray("rules"));
    put(u".hidden.json"_s, preset(u"Hidden"_s, u"x"_s));
    QVERIFY(QDir(m_shared->path()).mkdir(u"folder.json"_s));
    look();
    QVERIFY(m_files->changes().isEmpty());
    put(u"broken.classifydesk.json"_s, QByteArray("{")); // is meant as one
    look();
    QCOMPARE(m_files->changes().size(), 1);
    QCOMPARE(onlyChange().kind, Kind::Unreadable);
}

void TestPresetFolderFiles::linksAreNotFollowed()
{
    const QString outside = m_folder->filePath(u"outside.json"_s);
    put(post, preset(u"Outside"_s, u"not here"_s));
    QVERIFY(QFile::rename(pathOf(post), outside));
    QVERIFY(QFile::link(outside, pathOf(post)));
    look();
    QVERIFY(m_files->changes().isEmpty());
    QVERIFY(m_library->save(preset(u"Post"_s, u"first"_s)));
    CD_TRY_COMPARE(describedIn(u"Post 2.classifydesk.json"_s), u"first"_s);
    // A file of ours that becomes a link is not written through.
    const QString file = u"Post 2.classifydesk.json"_s;
    look();
    QVERIFY(QFile::remove(pathOf(file)));
    QVERIFY(QFile::link(outside, pathOf(file)));
    QVERIFY(m_library->save(preset(u"Post"_s, u"second"_s)));
    look();
    QFile target(outside);
    QVERIFY(target.open(QFile::ReadOnly) && target.readAll().contains("not here"));
}

void TestPresetFolderFiles::namesAreSafe_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("file");
    QTest::newRow("plain") << u"März 2026"_s << u"März 2026"_s;
    QTest::newRow("a path") << u"../a/b\\c:d"_s << u"-a-b-c-d"_s;
    QTest::newRow("a device") << u"con"_s << u"_con"_s;
    QTest::newRow("a device with an ending") << u"LPT1.x"_s << u"_LPT1.x"_s;
    QTest::newRow("signs") << u"a<b>|?*\"\n"_s << u"a-b------"_s;
    QTest::newRow("hidden") << u".git"_s << u"git"_s;
    QTest::newRow("dots at the end") << u"a. ."_s << u"a"_s;
    QTest::newRow("nothing left") << u"..."_s << u"preset"_s;
    QTest::newRow("long") << QString(300, u'x') << QString(60, u'x');
}

void TestPresetFolderFiles::namesAreSafe()
{
    QFETCH(QString, name);
    QFETCH(QString, file);
    QCOMPARE(presetfiles::nameFor(name, {}), file + PresetLibrary::fileEnding);
}

void TestPresetFolderFiles::namesAreToldApartWithoutCase()
{
    put(u"POST.classifydesk.json"_s, preset(u"Other"_s, u"x"_s));
    look();
    QVERIFY(m_library->save(preset(u"post"_s, u"first"_s)));
    CD_TRY_COMPARE(describedIn(u"post 2.classifydesk.json"_s), u"first"_s);
}

void TestPresetFolderFiles::secretsAndPathsStayHere()
{
    Preset saved = preset(u"Post"_s, u"first"_s);
    saved.request.webhooks = {{.url = u"https://hook.example"_s,
                               .events = {},
                               .headers = {{u"X-Token"_s, u"confidential"_s}},
                               .format = {},
                               .signingSecret = u"confidential"_s}};
    saved.care.pinned = {{"hash", u"/home/confidential.pdf"_s}};
    QVERIFY(m_library->save(saved));
    CD_TRY_COMPARE(describedIn(post), u"first"_s);
    QVERIFY(!contentOf(post).contains("confidential"));
    look();
    QByteArray outside = contentOf(post);
    put(post, outside.replace("first", "outside"));
    look();
    QCOMPARE(onlyChange().kind, Kind::Outside);
    m_files->takeOver(pathOf(post));
    saved.request.rules.first().description = u"outside"_s;
    QCOMPARE(*m_library->find(u"Post"_s), saved); // with its secrets
}

QTEST_GUILESS_MAIN(TestPresetFolderFiles)
#include "tst_presetfolderfiles.moc"
