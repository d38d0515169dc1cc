// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/form/presetfoldertest.h"

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

class TestPresetFolder : public PresetFolderTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { set(); }
    void cleanup() { clear(); }

    void whatIsSavedIsWritten();
    void choosingAFolderWritesNothing();
    void anOutsideChangeIsTakenOver();
    void aConflictIsLeftToAPerson();
    void theFilesCanBeAnotherPreset();
    void theLibrarysCanBeWrittenOver();
    void whatIsWrittenOverWasSeen();
    void aNewFileIsAdded();
    void aFileThatIsGone();
    void aFileThatIsUnreadable();
    void changesWhileTheProgramDidNotRunAreFound();
    void whatCannotBeWrittenIsTold();
    void aFolderThatIsNotThereSaysNothing();
};

void TestPresetFolder::whatIsSavedIsWritten()
{
    shareOne();
    QVERIFY(m_library->save(preset(u"Post"_s, u"second"_s)));
    CD_TRY_COMPARE(describedIn(post), u"second"_s);
    look();
    QVERIFY(m_files->changes().isEmpty());
    QCOMPARE(QDir(m_shared->path()).entryList(QDir::Files), QStringList{post});
}

void TestPresetFolder::choosingAFolderWritesNothing()
{
    m_files->setFolder({});
    QVERIFY(m_library->save(preset(u"Post"_s, u"first"_s)));
    m_files->setFolder(m_shared->path());
    look();
    QVERIFY(QDir(m_shared->path()).isEmpty());
    QVERIFY(m_files->changes().isEmpty());
}

void TestPresetFolder::anOutsideChangeIsTakenOver()
{
    shareOne();
    QSignalSpy changed(m_files.get(), &PresetFolder::changed);
    put(post, preset(u"Post"_s, u"outside"_s)); // noticed by itself
    CD_TRY_COMPARE(m_files->changes().size(), 1);
    QVERIFY(!changed.isEmpty());
    QCOMPARE(onlyChange().kind, Kind::Outside);
    QCOMPARE(onlyChange().preset, u"Post"_s);
    QCOMPARE(onlyChange().path, pathOf(post));
    QCOMPARE(onlyChange().there->request.rules.constFirst().description, u"outside"_s);
    QCOMPARE(inLibrary(), u"first"_s); // until a person agrees
    m_files->takeOver(pathOf(post));
    QCOMPARE(inLibrary(), u"outside"_s);
    QCOMPARE(m_versions->pointers(u"Post"_s).inUse.number, 2);
    look();
    QVERIFY(m_files->changes().isEmpty());
    QVERIFY(m_library->save(preset(u"Post"_s, u"third"_s))); // they are alike again
    CD_TRY_COMPARE(describedIn(post), u"third"_s);
}

void TestPresetFolder::aConflictIsLeftToAPerson()
{
    shareOne();
    put(post, preset(u"Post"_s, u"outside"_s));
    QVERIFY(m_library->save(preset(u"Post"_s, u"here"_s)));
    look();
    QCOMPARE(m_files->changes().size(), 1);
    QCOMPARE(onlyChange().kind, Kind::Conflict);
    QCOMPARE(describedIn(post), u"outside"_s);
    QCOMPARE(inLibrary(), u"here"_s);
    QVERIFY(m_library->save(preset(u"Post"_s, u"here again"_s)));
    look();
    QCOMPARE(describedIn(post), u"outside"_s);
    m_files->takeOver(pathOf(post));
    QCOMPARE(inLibrary(), u"outside"_s);
    look();
    QVERIFY(m_files->changes().isEmpty());
}

void TestPresetFolder::theFilesCanBeAnotherPreset()
{
    shareOne();
    put(post, preset(u"Post"_s, u"outside"_s));
    QVERIFY(m_library->save(preset(u"Post"_s, u"here"_s)));
    look();
    m_files->keepBoth(pathOf(post));
    QCOMPARE(inLibrary(u"Post"_s), u"here"_s);
    QCOMPARE(inLibrary(u"Post 2"_s), u"outside"_s);
    QCOMPARE(describedIn(post), u"outside"_s);
    look();
    QVERIFY(m_files->changes().isEmpty());
    QVERIFY(m_library->save(preset(u"Post 2"_s, u"of the file"_s)));
    CD_TRY_COMPARE(describedIn(post), u"of the file"_s);
    QVERIFY(m_library->save(preset(u"Post"_s, u"has another"_s)));
    CD_TRY_COMPARE(describedIn(u"Post 2.classifydesk.json"_s), u"has another"_s);
}

void TestPresetFolder::theLibrarysCanBeWrittenOver()
{
    shareOne();
    put(post, preset(u"Post"_s, u"outside"_s));
    QVERIFY(m_library->save(preset(u"Post"_s, u"here"_s)));
    look();
    m_files->writeOver(pathOf(post));
    CD_TRY_COMPARE(describedIn(post), u"here"_s);
    look();
    QVERIFY(m_files->changes().isEmpty());
}

void TestPresetFolder::whatIsWrittenOverWasSeen()
{
    shareOne();
    put(post, preset(u"Post"_s, u"outside"_s));
    look();
    QCOMPARE(m_files->changes().size(), 1);
    put(post, preset(u"Post"_s, u"once more"_s)); // while a person thinks
    m_files->writeOver(pathOf(post));
    look();
    QCOMPARE(describedIn(post), u"once more"_s);
    QCOMPARE(m_files->changes().size(), 1);
}

void TestPresetFolder::aNewFileIsAdded()
{
    put(u"bills.json"_s, preset({}, u"from a colleague"_s));
    put(post, preset(u"Post"_s, u"other"_s));
    QVERIFY(m_library->save(preset(u"Elsewhere"_s, u"first"_s)));
    look();
    QCOMPARE(m_files->changes().size(), 2);
    QCOMPARE(m_files->changes().at(0).kind, Kind::New);
    QCOMPARE(m_files->changes().at(0).preset, u"Post"_s);
    QCOMPARE(m_files->changes().at(1).preset, u"bills"_s);
    m_files->takeOver(pathOf(u"bills.json"_s));
    QCOMPARE(inLibrary(u"bills"_s), u"from a colleague"_s);
    QVERIFY(m_library->save(preset(u"bills"_s, u"changed here"_s)));
    CD_TRY_COMPARE(describedIn(u"bills.json"_s), u"changed here"_s);
    QVERIFY(!m_library->find(u"Post"_s));
}

void TestPresetFolder::aFileThatIsGone()
{
    shareOne();
    QVERIFY(QFile::remove(pathOf(post)));
    QVERIFY(m_library->save(preset(u"Post"_s, u"second"_s)));
    look();
    QVERIFY(!QFile::exists(pathOf(post)));
    QCOMPARE(m_files->changes().size(), 1);
    QCOMPARE(onlyChange().kind, Kind::Gone);
    m_files->writeOver(pathOf(post));
    CD_TRY_COMPARE(describedIn(post), u"second"_s);
    look();
    QVERIFY(QFile::remove(pathOf(post)));
    look();
    m_files->takeOver(pathOf(post)); // gone here too
    QVERIFY(!m_library->find(u"Post"_s));
    look();
    QVERIFY(m_files->changes().isEmpty());
}

void TestPresetFolder::aFileThatIsUnreadable()
{
    shareOne();
    put(post, QByteArray("<<<<<<< ours\n{}"));
    look();
    QCOMPARE(m_files->changes().size(), 1);
    QCOMPARE(onlyChange().kind, Kind::Unreadable);
    QCOMPARE(onlyChange().preset, u"Post"_s);
    QVERIFY(!onlyChange().there);
    QVERIFY(onlyChange().error.kind != PresetFileError::Kind::Unwritable);
    m_files->takeOver(pathOf(post));
    QCOMPARE(inLibrary(), u"first"_s);
    QVERIFY(m_library->save(preset(u"Post"_s, u"second"_s)));
    look();
    QVERIFY(contentOf(post).startsWith("<<<"));
    m_files->writeOver(pathOf(post));
    CD_TRY_COMPARE(describedIn(post), u"second"_s);
}

void TestPresetFolder::changesWhileTheProgramDidNotRunAreFound()
{
    shareOne();
    QVERIFY(m_library->save(preset(u"Bills"_s, u"first"_s)));
    CD_TRY_VERIFY(!contentOf(u"Bills.classifydesk.json"_s).isEmpty());
    look();
    cleanup();
    put(post, preset(u"Post"_s, u"outside"_s));
    reopen();
    QCOMPARE(m_files->folder(), m_shared->path());
    CD_TRY_COMPARE(m_files->changes().size(), 1);
    QCOMPARE(onlyChange().kind, Kind::Outside); // not a conflict: here it is as it was
    QCOMPARE(onlyChange().preset, u"Post"_s);
}

void TestPresetFolder::whatCannotBeWrittenIsTold()
{
    shareOne();
    QSignalSpy notWritten(m_files.get(), &PresetFolder::notWritten);
    // Root may write anywhere, but never through a link.
    QVERIFY(QFile::remove(pathOf(post)));
    QVERIFY(QFile::link(m_folder->filePath(u"nowhere"_s), pathOf(post)));
    QVERIFY(m_library->save(preset(u"Post"_s, u"second"_s)));
    CD_TRY_COMPARE(notWritten.size(), 1);
    QCOMPARE(notWritten.constFirst().constFirst().toString(), pathOf(post));
    QCOMPARE(inLibrary(), u"second"_s);
}

void TestPresetFolder::aFolderThatIsNotThereSaysNothing()
{
    shareOne();
    QVERIFY(m_shared->remove()); // a drive that is not connected
    QSignalSpy looked(m_files.get(), &PresetFolder::looked);
    m_files->look();
    CD_TRY_VERIFY(!looked.isEmpty());
    QVERIFY(m_files->changes().isEmpty());
    QCOMPARE(m_files->folder(), m_shared->path());
}

QTEST_GUILESS_MAIN(TestPresetFolder)
#include "tst_presetfolder.moc"
