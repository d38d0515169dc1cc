// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/store.h"
#include "support/patience.h"
#include "wire/presetcodec.h"
#include "workflow/form/presetfolder.h"
#include "workflow/form/presetversions.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace cd;
using namespace Qt::StringLiterals;
using Kind = PresetFolder::Change::Kind;

namespace {

Preset preset(const QString &name, const QString &description)
{
    Preset made;
    made.name = name;
    made.request.rules = {{u"invoice"_s, description}};
    return made;
}

const QString post = u"Post.classifydesk.json"_s;

} // namespace

/// A folder of presets that others change too.
class TestPresetFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

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
    void changesWhileTheProgramDidNotRunAreFound();
    void whatCannotBeWrittenIsTold();
    void aFolderThatIsNotThereSaysNothing();

private:
    void reopen();
    void look();
    /// As another program, or git, does it.
    void put(const QString &file, const QByteArray &content);
    void put(const QString &file, const Preset &content)
    {
        put(file, QJsonDocument(toJson(content, PresetSecrets::LeaveOut)).toJson());
    }
    QByteArray contentOf(const QString &file) const;
    QString describedIn(const QString &file) const;
    QString inLibrary(const QString &name = u"Post"_s) const
    {
        const auto found = m_library->find(name);
        return found ? found->request.rules.constFirst().description : QString();
    }
    QString pathOf(const QString &file) const { return m_shared->filePath(file); }
    /// "Post", as it is in both.
    void shareOne();
    const PresetFolder::Change &onlyChange() const { return m_files->changes().constFirst(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QTemporaryDir> m_shared;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<PresetLibrary> m_library;
    std::unique_ptr<PresetVersions> m_versions;
    std::unique_ptr<PresetFolder> m_files;
};

void TestPresetFolder::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    m_folder = std::make_unique<QTemporaryDir>();
    m_shared = std::make_unique<QTemporaryDir>();
    reopen();
    m_files->setFolder(m_shared->path());
}

void TestPresetFolder::cleanup()
{
    m_files.reset();
    m_versions.reset();
    m_library.reset();
    m_store.reset();
}

void TestPresetFolder::reopen()
{
    cleanup();
    auto store = Store::open(m_folder->path());
    QVERIFY(store);
    m_store = std::move(*store);
    m_library = std::make_unique<PresetLibrary>(*m_store);
    m_versions = std::make_unique<PresetVersions>(*m_store, *m_library);
    m_files = std::make_unique<PresetFolder>(*m_store, *m_library, *m_versions);
}

/// Whatever was to be written is written then.
void TestPresetFolder::look()
{
    QSignalSpy looked(m_files.get(), &PresetFolder::looked);
    m_files->look();
    m_files->look(); // one may have been under way
    CD_TRY_VERIFY(looked.size() >= 2);
}

void TestPresetFolder::put(const QString &file, const QByteArray &content)
{
    QFile out(pathOf(file));
    QVERIFY(out.open(QFile::WriteOnly));
    QCOMPARE(out.write(content), content.size());
}

QByteArray TestPresetFolder::contentOf(const QString &file) const
{
    QFile in(pathOf(file));
    return in.open(QFile::ReadOnly) ? in.readAll() : QByteArray();
}

QString TestPresetFolder::describedIn(const QString &file) const
{
    const auto read = presetFromJson(contentOf(file));
    return read ? read->request.rules.constFirst().description : QString();
}

void TestPresetFolder::shareOne()
{
    QVERIFY(m_library->save(preset(u"Post"_s, u"first"_s)));
    CD_TRY_COMPARE(describedIn(post), u"first"_s);
    look();
    QVERIFY(m_files->changes().isEmpty());
}

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

void TestPresetFolder::theSameContentInOtherWordsIsNoChange()
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

void TestPresetFolder::aFileThatWasRenamedIsFollowed()
{
    shareOne();
    QVERIFY(QFile::rename(pathOf(post), pathOf(u"mail.json"_s)));
    look();
    QVERIFY(m_files->changes().isEmpty());
    QVERIFY(m_library->save(preset(u"Post"_s, u"second"_s)));
    CD_TRY_COMPARE(describedIn(u"mail.json"_s), u"second"_s);
    QVERIFY(!QFile::exists(pathOf(post)));
}

void TestPresetFolder::aPresetThatWasRenamedKeepsItsFile()
{
    shareOne();
    QVERIFY(m_library->rename(u"Post"_s, u"Letters"_s));
    CD_TRY_VERIFY(contentOf(post).contains("Letters"));
    look();
    QVERIFY(m_files->changes().isEmpty());
    QCOMPARE(QDir(m_shared->path()).entryList(QDir::Files), QStringList{post});
}

void TestPresetFolder::aRemovedPresetLeavesItsFile()
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

void TestPresetFolder::whatIsNoPresetIsLeftAlone()
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

void TestPresetFolder::linksAreNotFollowed()
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

void TestPresetFolder::namesAreSafe_data()
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

void TestPresetFolder::namesAreSafe()
{
    QFETCH(QString, name);
    QFETCH(QString, file);
    QCOMPARE(presetfiles::nameFor(name, {}), file + PresetLibrary::fileEnding);
}

void TestPresetFolder::namesAreToldApartWithoutCase()
{
    put(u"POST.classifydesk.json"_s, preset(u"Other"_s, u"x"_s));
    look();
    QVERIFY(m_library->save(preset(u"post"_s, u"first"_s)));
    CD_TRY_COMPARE(describedIn(u"post 2.classifydesk.json"_s), u"first"_s);
}

void TestPresetFolder::secretsAndPathsStayHere()
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
