// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The library of presets: found again, read, compared with what they were, and brought back.

#include "support/windowtest.h"
#include "ui/jobs/jobspage.h"
#include "ui/newjob/newjobpage.h"
#include "ui/presets/presetcontroller.h"
#include "workflow/form/presetfolder.h"
#include "workflow/form/presetversions.h"
#include "workflow/history/jobtable.h"
#include "workflow/history/labels.h"
#include "workflow/picking/uploadqueue.h"

#include <QComboBox>
#include <QDialog>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTextEdit>
#include <QToolButton>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

class TestLibrary : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void aSaveMakesAVersion();
    void aVersionHasANote();
    void versionsAreReadAndCompared();
    void olderAndNewerByKeys();
    void anOldVersionIsRestoredAndUsed();
    void theFormKeepsItsChanges();
    void presetsAreFoundByWhatTheySay();
    void tagsAreWrittenAndChosen();
    void jobsOfAVersionFromBothEnds();
    void labelsFollowARenamedType();
    void whatChangedInTheFolderIsTakenOver();
    void aConflictIsDecidedByAPerson_data();
    void aConflictIsDecidedByAPerson();

private:
    void prepare() override;
    NewJobPage &form() const { return m_driver->window().form(); }
    PresetController &presets() const { return m_driver->window().presets(); }
    QString shown() const { return m_driver->find<QComboBox>("preset")->currentText(); }
    void describe(int rule, const QString &text) const;
    QDialog *openLibrary() const;
    /// The same, with the versions of its only preset.
    QDialog *openVersions(qsizetype versions) const;
    QString difference() const { return m_driver->find<QTextEdit>("versionDiff")->toPlainText(); }
    QStringList hits() const;
    void selectVersions(const QList<int> &rows) const;
    /// What people say that it is.
    QString typeOf(const DocumentKey &document);
    /// The file of the only preset in a folder of presets, once it is there.
    QString useFolder(const QTemporaryDir &folder) const;
    static QByteArray content(const QString &path);
    static void changeOutside(const QString &path, const QByteArray &from, const QByteArray &to);
};

void TestLibrary::prepare()
{
    m_driver->fillForm();
    QTRY_COMPARE_WITH_TIMEOUT(m_driver->workspace().uploads().files().size(), 2, patience);
    presets().saveAs(u"Letters"_s);
}

void TestLibrary::describe(int rule, const QString &text) const
{
    JobRequest request = form().edited();
    request.rules[rule].description = text;
    form().setRequest(request);
}

QDialog *TestLibrary::openLibrary() const
{
    m_driver->click("presetManage");
    return m_driver->dialog<QDialog>("presetsDialog");
}

QDialog *TestLibrary::openVersions(qsizetype versions) const
{
    QDialog *dialog = openLibrary();
    dialog->findChild<QTabWidget *>(u"presetParts"_s)->setCurrentIndex(1);
    const auto *table = dialog->findChild<QTableView *>(u"versions"_s);
    const auto isThere = [&] {
        return table->model()->rowCount() == versions;
    };
    if (!QTest::qWaitFor(isThere, patience))
        qFatal("There are other versions.");
    return dialog;
}

QStringList TestLibrary::hits() const
{
    const auto *list = m_driver->find<QListWidget>("presetsList");
    QStringList names;
    for (int row = 0; row < list->count(); ++row) {
        if (!list->item(row)->isHidden())
            names += list->item(row)->text();
    }
    return names;
}

void TestLibrary::selectVersions(const QList<int> &rows) const
{
    const auto *table = m_driver->find<QTableView>("versions");
    table->selectionModel()->clear();
    for (const int row : rows) {
        table->selectionModel()->setCurrentIndex(
            table->model()->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
}

QString TestLibrary::typeOf(const DocumentKey &document)
{
    std::optional<Labels::States> states;
    m_driver->workspace().labels().read({document}, this,
                                        [&](const Labels::States &read) { states = read; });
    if (!QTest::qWaitFor([&] { return states.has_value(); }, patience))
        qFatal("Labels were not read.");
    const auto verdict = states->value(document).verdict;
    return verdict ? verdict->text : QString();
}

void TestLibrary::aSaveMakesAVersion()
{
    QCOMPARE(shown(), u"Letters v1"_s);
    describe(0, u"a request for payment with a number"_s);
    QCOMPARE(shown(), u"Letters v1 · changed"_s);
    m_driver->press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(shown(), u"Letters v2"_s);
    m_driver->press(Qt::Key_S, Qt::ControlModifier); // the same content makes none
    QCOMPARE(shown(), u"Letters v2"_s);
    m_driver->press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = m_driver->dialog<QInputDialog>("presetName");
    dialog->setTextValue(u"Post"_s);
    dialog->accept();
    QCOMPARE(shown(), u"Post v1"_s);
    QCOMPARE(presets().versions().pointers(u"Letters"_s).newest.number, 2);
}

void TestLibrary::aVersionHasANote()
{
    describe(0, u"a request for payment with a number"_s);
    m_driver->trigger("actionSaveWithNote");
    auto *dialog = m_driver->dialog<QInputDialog>("presetNote");
    dialog->setTextValue(u"  numbers count  "_s);
    dialog->accept();
    openVersions(2);
    QCOMPARE(m_driver->column("versions", u"Note"_s), QStringList({u"numbers count"_s, u""_s}));
    QCOMPARE(m_driver->column("versions", u"Version"_s),
             QStringList({u"v2 · in use ✓"_s, u"v1"_s}));
}

void TestLibrary::versionsAreReadAndCompared()
{
    const QString before = form().edited().rules.at(0).description;
    describe(0, before + u", with a number"_s);
    presets().save();
    m_driver->click("modeMultimodal");
    openVersions(2);
    QTRY_VERIFY_WITH_TIMEOUT(difference().contains(before + u", with a number"_s), patience);
    selectVersions({1});
    QTRY_VERIFY_WITH_TIMEOUT(
        difference().contains(before) && !difference().contains(u", with a number"_s), patience);
    selectVersions({0, 1});
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->text("versionTitle").startsWith(u"v1 → v2: 1 rule"_s),
                             patience);
    QTRY_VERIFY_WITH_TIMEOUT(difference().contains(u"invoice  changed"_s), patience);
    selectVersions({1});
    m_driver->choose("versionAgainst", u"Compared with the form"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->text("versionTitle").startsWith(u"v1 → the form: 1 rule"_s),
                             patience);
    QVERIFY(m_driver->text("versionTitle").endsWith(u"options changed"_s));
    QVERIFY(difference().contains(u"Mode: FAST → MULTIMODAL"_s));
    m_driver->choose("versionAgainst", u"Compared with the one in use"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->text("versionTitle").startsWith(u"v1 → v2: 1 rule"_s),
                             patience);
}

void TestLibrary::olderAndNewerByKeys()
{
    for (const auto *text : {u"one more word", u"two more words"}) {
        describe(0, QString::fromUtf16(text) + u" in a description"_s);
        presets().save();
    }
    openVersions(3);
    m_driver->find<QTableView>("versions")->setFocus();
    const auto *title = m_driver->find<QLabel>("versionTitle");
    QTRY_COMPARE(title->text(), u"What v3 holds"_s);
    m_driver->press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(title->text(), u"What v2 holds"_s);
    m_driver->press(Qt::Key_Left, Qt::AltModifier);
    m_driver->press(Qt::Key_Left, Qt::AltModifier); // there is none before
    QCOMPARE(title->text(), u"What v1 holds"_s);
    m_driver->press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(title->text(), u"What v2 holds"_s);
}

void TestLibrary::anOldVersionIsRestoredAndUsed()
{
    const JobRequest first = form().edited();
    describe(0, u"a request for payment with a number"_s);
    presets().save();
    const JobRequest second = form().edited();
    openVersions(2);
    QVERIFY(!m_driver->find<QPushButton>("versionUse")->isEnabled()); // it is in use
    selectVersions({1});
    m_driver->click("versionUse");
    QTRY_COMPARE_WITH_TIMEOUT(shown(), u"Letters v1"_s, patience);
    QCOMPARE(form().edited(), first); // it had no changes of its own
    QTRY_COMPARE(m_driver->column("versions", u"Version"_s),
                 QStringList({u"v2"_s, u"v1 · in use ✓"_s}));
    selectVersions({0});
    m_driver->click("versionRestore");
    QTRY_COMPARE_WITH_TIMEOUT(shown(), u"Letters v3"_s, patience);
    QCOMPARE(form().edited(), second);
    QTRY_COMPARE(m_driver->column("versions", u"Note"_s),
                 QStringList({u"as v2 was"_s, u""_s, u""_s}));
}

void TestLibrary::theFormKeepsItsChanges()
{
    describe(0, u"a request for payment with a number"_s);
    presets().save();
    describe(1, u"paid at a till or at a counter"_s);
    const JobRequest changed = form().edited();
    openVersions(2);
    selectVersions({1});
    m_driver->click("versionUse");
    QTRY_COMPARE_WITH_TIMEOUT(shown(), u"Letters v1 · changed"_s, patience);
    QCOMPARE(form().edited(), changed);
}

void TestLibrary::presetsAreFoundByWhatTheySay()
{
    JobRequest memos;
    memos.rules = {{u"memo"_s, u"to and from within a company"_s}};
    QVERIFY(presets().library().save({u"Office"_s, memos}));
    QDialog *dialog = openLibrary();
    QCOMPARE(hits(), QStringList({u"Letters"_s, u"Office"_s}));
    auto *search = dialog->findChild<QLineEdit *>(u"presetsSearch"_s);
    for (const auto &words : {u"OFFIC"_s, u"memo"_s, u"company within"_s}) {
        search->setText(words);
        QCOMPARE(hits(), QStringList{u"Office"_s});
        QCOMPARE(m_driver->rows("presetRules").size(), 1); // the first hit is selected
    }
    search->setText(u"nothing like it"_s);
    QCOMPARE(hits(), QStringList());
    QVERIFY(dialog->findChild<QLabel *>(u"presetsNoHit"_s)->isVisible());
    QVERIFY(!m_driver->find<QPushButton>("presetsUse")->isEnabled());
    search->setFocus();
    m_driver->press(Qt::Key_Escape); // empties it; the dialog stays
    QVERIFY(dialog->isVisible());
    QCOMPARE(hits().size(), 2);
}

void TestLibrary::tagsAreWrittenAndChosen()
{
    QVERIFY(presets().library().save({u"Office"_s, {}}));
    QDialog *dialog = openLibrary();
    QVERIFY(!dialog->findChild<QToolButton *>(u"presetsTag"_s));
    auto *tags = m_driver->find<QLineEdit>("presetTags");
    tags->setFocus();
    m_driver->typeKeys(u"2026,  post room , 2026"_s);
    m_driver->press(Qt::Key_Return);
    QVERIFY(dialog->isVisible());
    QCOMPARE(presets().library().find(u"Letters"_s)->tags,
             QStringList({u"2026"_s, u"post room"_s}));
    QCOMPARE(shown(), u"Letters v1"_s); // they are none of what jobs get
    const auto chips = dialog->findChildren<QToolButton *>(u"presetsTag"_s);
    QCOMPARE(chips.size(), 2);
    chips.constLast()->click();
    QCOMPARE(hits(), QStringList{u"Letters"_s});
    chips.constLast()->click();
    QCOMPARE(hits().size(), 2);
}

void TestLibrary::jobsOfAVersionFromBothEnds()
{
    QVERIFY(m_driver->submitAndWait());
    const JobKey job = m_driver->lastJob().key;
    describe(0, u"a request for payment with a number"_s);
    presets().save();
    m_driver->goTo(Place::Jobs);
    m_driver->click("detailsVersion"); // of the job
    openVersions(2);
    QTRY_COMPARE_WITH_TIMEOUT(m_driver->text("versionTitle"), u"What v1 holds"_s, patience);
    selectVersions({0});
    m_driver->click("versionJobs");
    QCOMPARE(m_driver->text("presetsProblem"), u"No job was submitted with version 2."_s);
    selectVersions({1});
    m_driver->click("versionJobs");
    QTRY_VERIFY(!m_driver->window().findChild<QDialog *>(u"presetsDialog"_s));
    QCOMPARE(m_driver->window().jobs().selectedJobs(), QList<JobKey>{job});
}

void TestLibrary::labelsFollowARenamedType()
{
    const QString type = form().edited().rules.at(0).type;
    const QList<Decision> decisions{{.document = {"one"}, .text = type, .preset = u"Letters"_s},
                                    {.document = {"two"}, .text = type, .preset = u"Letters"_s}};
    bool isAdded = false;
    m_driver->workspace().labels().add(decisions, this,
                                       [&](const auto &done) { isAdded = done.has_value(); });
    QTRY_VERIFY_WITH_TIMEOUT(isAdded, patience);
    JobRequest request = form().edited();
    request.rules[0].type = u"bill"_s;
    form().setRequest(request);
    presets().save();
    QTRY_VERIFY_WITH_TIMEOUT(
        m_driver->messages().contains(u"reviewed as %1 are bill now."_s.arg(type)), patience);
    QCOMPARE(typeOf({"one"}), u"bill"_s);
    m_driver->click("messageAct-labels"); // undo
    QTRY_COMPARE_WITH_TIMEOUT(typeOf({"one"}), type, patience);
    QTRY_VERIFY(!m_driver->messages().contains(u"Labels follow"_s));
}

QString TestLibrary::useFolder(const QTemporaryDir &folder) const
{
    m_driver->workspace().presetFolder().setFolder(folder.path());
    describe(0, u"a request for payment with a number"_s);
    presets().save();
    const auto files = [&] {
        return QDir(folder.path()).entryList({u"*.json"_s}, QDir::Files);
    };
    if (!QTest::qWaitFor([&] { return files().size() == 1; }, patience))
        qFatal("The preset is not in the folder.");
    return folder.filePath(files().constFirst());
}

QByteArray TestLibrary::content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestLibrary::changeOutside(const QString &path, const QByteArray &from, const QByteArray &to)
{
    QByteArray text = content(path);
    QVERIFY2(text.contains(from), text.constData());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text.replace(from, to));
}

void TestLibrary::whatChangedInTheFolderIsTakenOver()
{
    const QTemporaryDir folder;
    const QString path = useFolder(folder);
    QTRY_VERIFY_WITH_TIMEOUT(content(path).contains("with a number"), patience);
    changeOutside(path, "with a number", "with a date");
    m_driver->workspace().presetFolder().look();
    QTRY_VERIFY_WITH_TIMEOUT(
        m_driver->messages().contains(u"“Letters” was changed in the folder of presets."_s),
        patience);
    m_driver->click("messageAct-presetFolder");
    QDialog *dialog = m_driver->dialog<QDialog>("presetsDialog");
    QCOMPARE(presets().library().find(u"Letters"_s)->request.rules.at(0).description,
             u"a request for payment with a number"_s); // nothing was done yet
    m_driver->click("folderShow");
    auto *difference = m_driver->dialog<QDialog>("folderDifference");
    QVERIFY(difference->findChild<QTextEdit *>()->toPlainText().contains(u"date"_s));
    difference->reject();
    QTRY_COMPARE(QApplication::activeWindow(), dialog);
    m_driver->click("folderTake");
    QTRY_COMPARE_WITH_TIMEOUT(
        presets().library().find(u"Letters"_s)->request.rules.at(0).description,
        u"a request for payment with a date"_s, patience);
    QCOMPARE(presets().versions().pointers(u"Letters"_s).inUse.number, 3);
    QTRY_VERIFY_WITH_TIMEOUT(!m_driver->messages().contains(u"folder of presets"_s), patience);
}

void TestLibrary::aConflictIsDecidedByAPerson_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("here");
    QTest::addColumn<QByteArray>("there");
    QTest::addColumn<int>("presets");
    const QString mine = u"a request for payment with a total"_s;
    const QString theirs = u"a request for payment with a date"_s;
    QTest::newRow("mine") << u"folderKeep"_s << mine << QByteArray("with a total") << 1;
    QTest::newRow("theirs") << u"folderTake"_s << theirs << QByteArray("with a date") << 1;
    QTest::newRow("both") << u"folderBoth"_s << mine << QByteArray("with a date") << 2;
}

void TestLibrary::aConflictIsDecidedByAPerson()
{
    QFETCH(QString, button);
    QFETCH(QString, here);
    QFETCH(QByteArray, there);
    const QTemporaryDir folder;
    const QString path = useFolder(folder);
    QTRY_VERIFY_WITH_TIMEOUT(content(path).contains("with a number"), patience);
    changeOutside(path, "with a number", "with a date");
    describe(0, u"a request for payment with a total"_s);
    presets().save();
    m_driver->workspace().presetFolder().look();
    QTRY_VERIFY_WITH_TIMEOUT(
        m_driver->messages().contains(u"“Letters” was changed both here and in the folder"_s),
        patience);
    QVERIFY(content(path).contains("with a date")); // not written over
    openLibrary();
    m_driver->click(qPrintable(button));
    QTRY_VERIFY_WITH_TIMEOUT(content(path).contains(there), patience);
    QTRY_COMPARE_WITH_TIMEOUT(
        presets().library().find(u"Letters"_s)->request.rules.at(0).description, here, patience);
    QTEST(int(presets().library().all().size()), "presets");
    QTRY_VERIFY_WITH_TIMEOUT(!m_driver->messages().contains(u"folder of presets"_s), patience);
}

QTEST_MAIN(TestLibrary)
#include "tst_library.moc"
