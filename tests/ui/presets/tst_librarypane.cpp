// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The library of presets: found again, read, compared with what they were, and brought back.

#include "support/stricttest.h"
#include "ui/newjob/newjobpage.h"
#include "ui/presets/presetbar.h"
#include "ui/presets/presetcontroller.h"
#include "ui/presets/presetsdialog.h"
#include "workflow/form/presetfolder.h"
#include "workflow/form/presetversions.h"
#include "workflow/workspace.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>
#include <QToolButton>

#include <memory>

using namespace cd;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 60'000;

} // namespace

class TestLibraryPane : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void versionsAreReadAndCompared();
    void olderAndNewerByKeys();
    void anOldVersionIsRestoredAndUsed();
    void theFormKeepsItsChanges();
    void presetsAreFoundByWhatTheySay();
    void tagsAreWrittenAndChosen();
    void aDeletionIsUndone();
    void aRefusedNameStaysOpen();
    void whatChangedInTheFolderIsTakenOver();
    void aConflictIsDecidedByAPerson_data();
    void aConflictIsDecidedByAPerson();

private:
    void describe(int rule, const QString &text) const;
    void openLibrary();
    /// The same, with the versions of its only preset.
    void openVersions(qsizetype versions);
    void selectVersions(const QList<int> &rows) const;
    void compareWith(const QString &what) const;
    template<typename T>
    T *find(const char *name) const
    {
        for (QWidget *place :
             {static_cast<QWidget *>(m_dialog.get()), static_cast<QWidget *>(m_form.get()),
              static_cast<QWidget *>(m_bar.get())}) {
            T *found = place ? place->findChild<T *>(QLatin1StringView(name)) : nullptr;
            if (found)
                return found;
        }
        qFatal("There is no %s.", name);
    }
    void click(const char *name) const;
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    QString text(const char *label) const { return find<QLabel>(label)->text(); }
    QString difference() const { return find<QTextEdit>("versionDiff")->toPlainText(); }
    QString shown() const { return find<QComboBox>("preset")->currentText(); }
    QStringList column(const char *table, int which) const;
    QStringList hits() const;
    /// The file of the only preset in a folder of presets, once it is there.
    QString useFolder(const QTemporaryDir &folder) const;
    static QByteArray content(const QString &path);
    static void changeOutside(const QString &path, const QByteArray &from, const QByteArray &to);

    std::unique_ptr<QTemporaryDir> m_data;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<NewJobPage> m_form;
    std::unique_ptr<PresetController> m_presets;
    std::unique_ptr<PresetBar> m_bar;
    std::unique_ptr<PresetsDialog> m_dialog;
};

/// A form with two rules, saved as a preset; there is no service.
void TestLibraryPane::init()
{
    m_data = std::make_unique<QTemporaryDir>();
    WorkspaceOptions options;
    options.useKeychain = false;
    options.readEnvironment = false;
    options.service = QUrl(u"http://127.0.0.1:9"_s);
    m_workspace = std::make_unique<Workspace>(m_data->path(), options);
    QVERIFY2(m_workspace->open(), qPrintable(m_workspace->failure().technical));
    m_form = std::make_unique<NewJobPage>(*m_workspace);
    m_presets = std::make_unique<PresetController>(m_workspace->presets(),
                                                   m_workspace->presetVersions(), *m_form);
    m_bar = std::make_unique<PresetBar>(*m_presets);
    JobRequest request;
    request.rules = {{u"invoice"_s, u"a request for payment"_s},
                     {u"receipt"_s, u"a proof of payment at a till"_s}};
    m_form->setRequest(request);
    m_presets->saveAs(u"Letters"_s);
}

void TestLibraryPane::cleanup()
{
    m_dialog.reset();
    m_bar.reset();
    m_presets.reset();
    m_form.reset();
    m_workspace.reset();
    m_data.reset();
}

void TestLibraryPane::describe(int rule, const QString &text) const
{
    JobRequest request = m_form->edited();
    request.rules[rule].description = text;
    m_form->setRequest(request);
}

void TestLibraryPane::openLibrary()
{
    m_dialog = std::make_unique<PresetsDialog>(*m_presets, *m_workspace, nullptr);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void TestLibraryPane::openVersions(qsizetype versions)
{
    openLibrary();
    find<QTabWidget>("presetParts")->setCurrentIndex(1);
    const auto *table = find<QTableView>("versions");
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), versions, patienceMs);
}

void TestLibraryPane::selectVersions(const QList<int> &rows) const
{
    const auto *table = find<QTableView>("versions");
    table->selectionModel()->clear();
    for (const int row : rows) {
        table->selectionModel()->setCurrentIndex(
            table->model()->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
}

void TestLibraryPane::compareWith(const QString &what) const
{
    auto *box = find<QComboBox>("versionAgainst");
    box->setCurrentText(what);
    QCOMPARE(box->currentText(), what);
    Q_EMIT box->activated(box->currentIndex());
}

void TestLibraryPane::click(const char *name) const
{
    auto *button = find<QAbstractButton>(name);
    QTRY_VERIFY2(button->isEnabled() && button->isVisible(), name);
    QTest::mouseClick(button, Qt::LeftButton);
}

void TestLibraryPane::press(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

QStringList TestLibraryPane::column(const char *table, int which) const
{
    const QAbstractItemModel *model = find<QTableView>(table)->model();
    QStringList cells;
    for (int row = 0; row < model->rowCount(); ++row)
        cells += model->index(row, which).data().toString();
    return cells;
}

QStringList TestLibraryPane::hits() const
{
    const auto *list = find<QListWidget>("presetsList");
    QStringList names;
    for (int row = 0; row < list->count(); ++row) {
        if (!list->item(row)->isHidden())
            names += list->item(row)->text();
    }
    return names;
}

QString TestLibraryPane::useFolder(const QTemporaryDir &folder) const
{
    m_workspace->presetFolder().setFolder(folder.path());
    describe(0, u"a request for payment with a number"_s);
    m_presets->save();
    const auto files = [&] {
        return QDir(folder.path()).entryList({u"*.json"_s}, QDir::Files);
    };
    if (!QTest::qWaitFor([&] { return files().size() == 1; }, patienceMs))
        qFatal("The preset is not in the folder.");
    return folder.filePath(files().constFirst());
}

QByteArray TestLibraryPane::content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestLibraryPane::changeOutside(const QString &path, const QByteArray &from,
                                    const QByteArray &to)
{
    QByteArray text = content(path);
    QVERIFY2(text.contains(from), text.constData());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text.replace(from, to));
}

void TestLibraryPane::aDeletionIsUndone()
{
    const auto before = m_presets->library().find(u"Letters"_s);
    openLibrary();
    click("presetsRemove"); // without a question
    QCOMPARE(hits(), QStringList());
    QCOMPARE(shown(), u"(none) · not saved"_s); // its rules stay in the form
    click("presetsUndo");
    QCOMPARE(hits(), QStringList{u"Letters"_s});
    QCOMPARE(m_presets->library().find(u"Letters"_s), before);
    QCOMPARE(shown(), u"Letters v1"_s); // it is the form's again, and no other version
    QVERIFY(!find<QPushButton>("presetsUndo")->isVisible());
}

void TestLibraryPane::aRefusedNameStaysOpen()
{
    QVERIFY(m_presets->library().save({u"Office"_s, {}}));
    openLibrary();
    auto *list = find<QListWidget>("presetsList");
    list->setFocus();
    press(Qt::Key_F2);
    auto *editor = list->findChild<QLineEdit *>();
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, u"office"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!text("presetsProblem").isEmpty(), patienceMs);
    QCOMPARE(list->currentItem()->data(Qt::UserRole).toString(), u"Letters"_s);
    const auto isOpen = [&] {
        const auto editors = list->viewport()->findChildren<QLineEdit *>();
        return std::any_of(editors.cbegin(), editors.cend(), [](const QLineEdit *line) {
            return line->isVisible() && line->text() == "office"_L1;
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isOpen(), patienceMs); // to be corrected
}

void TestLibraryPane::versionsAreReadAndCompared()
{
    const QString before = m_form->edited().rules.at(0).description;
    describe(0, before + u", with a number"_s);
    m_presets->save();
    find<QAbstractButton>("modeMultimodal")->click();
    openVersions(2);
    QTRY_VERIFY_WITH_TIMEOUT(difference().contains(before + u", with a number"_s), patienceMs);
    selectVersions({1});
    QTRY_VERIFY_WITH_TIMEOUT(
        difference().contains(before) && !difference().contains(u", with a number"_s), patienceMs);
    selectVersions({0, 1});
    QTRY_VERIFY_WITH_TIMEOUT(text("versionTitle").startsWith(u"v1 → v2: 1 rule"_s), patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(difference().contains(u"invoice  changed"_s), patienceMs);
    selectVersions({1});
    compareWith(u"Compared with the form"_s);
    QTRY_VERIFY_WITH_TIMEOUT(text("versionTitle").startsWith(u"v1 → the form: 1 rule"_s),
                             patienceMs);
    QVERIFY(text("versionTitle").endsWith(u"options changed"_s));
    QVERIFY(difference().contains(u"Mode: FAST → MULTIMODAL"_s));
    compareWith(u"Compared with the one in use"_s);
    QTRY_VERIFY_WITH_TIMEOUT(text("versionTitle").startsWith(u"v1 → v2: 1 rule"_s), patienceMs);
}

void TestLibraryPane::olderAndNewerByKeys()
{
    for (const auto *text : {u"one more word", u"two more words"}) {
        describe(0, QString::fromUtf16(text) + u" in a description"_s);
        m_presets->save();
    }
    openVersions(3);
    find<QTableView>("versions")->setFocus();
    const auto *title = find<QLabel>("versionTitle");
    QTRY_COMPARE(title->text(), u"What v3 holds"_s);
    press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(title->text(), u"What v2 holds"_s);
    press(Qt::Key_Left, Qt::AltModifier);
    press(Qt::Key_Left, Qt::AltModifier); // there is none before
    QCOMPARE(title->text(), u"What v1 holds"_s);
    press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(title->text(), u"What v2 holds"_s);
}

void TestLibraryPane::anOldVersionIsRestoredAndUsed()
{
    const JobRequest first = m_form->edited();
    describe(0, u"a request for payment with a number"_s);
    m_presets->save();
    const JobRequest second = m_form->edited();
    openVersions(2);
    QVERIFY(!find<QPushButton>("versionUse")->isEnabled()); // it is in use
    selectVersions({1});
    click("versionUse");
    QTRY_COMPARE_WITH_TIMEOUT(shown(), u"Letters v1"_s, patienceMs);
    QCOMPARE(m_form->edited(), first); // it had no changes of its own
    QTRY_COMPARE(column("versions", 0), QStringList({u"v2"_s, u"v1 · in use ✓"_s}));
    selectVersions({0});
    click("versionRestore");
    QTRY_COMPARE_WITH_TIMEOUT(shown(), u"Letters v3"_s, patienceMs);
    QCOMPARE(m_form->edited(), second);
    QTRY_COMPARE(column("versions", 3), QStringList({u"as v2 was"_s, u""_s, u""_s}));
}

void TestLibraryPane::theFormKeepsItsChanges()
{
    describe(0, u"a request for payment with a number"_s);
    m_presets->save();
    describe(1, u"paid at a till or at a counter"_s);
    const JobRequest changed = m_form->edited();
    openVersions(2);
    selectVersions({1});
    click("versionUse");
    QTRY_COMPARE_WITH_TIMEOUT(shown(), u"Letters v1 · changed"_s, patienceMs);
    QCOMPARE(m_form->edited(), changed);
}

void TestLibraryPane::presetsAreFoundByWhatTheySay()
{
    JobRequest memos;
    memos.rules = {{u"memo"_s, u"to and from within a company"_s}};
    QVERIFY(m_presets->library().save({u"Office"_s, memos}));
    openLibrary();
    QCOMPARE(hits(), QStringList({u"Letters"_s, u"Office"_s}));
    auto *search = m_dialog->findChild<QLineEdit *>(u"presetsSearch"_s);
    for (const auto &words : {u"OFFIC"_s, u"memo"_s, u"company within"_s}) {
        search->setText(words);
        QCOMPARE(hits(), QStringList{u"Office"_s});
        QCOMPARE(column("presetRules", 0).size(), 1); // the first hit is selected
    }
    search->setText(u"nothing like it"_s);
    QCOMPARE(hits(), QStringList());
    QVERIFY(m_dialog->findChild<QLabel *>(u"presetsNoHit"_s)->isVisible());
    QVERIFY(!find<QPushButton>("presetsUse")->isEnabled());
    search->setFocus();
    press(Qt::Key_Escape); // empties it; the dialog stays
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(hits().size(), 2);
}

void TestLibraryPane::tagsAreWrittenAndChosen()
{
    QVERIFY(m_presets->library().save({u"Office"_s, {}}));
    openLibrary();
    QVERIFY(!m_dialog->findChild<QToolButton *>(u"presetsTag"_s));
    auto *tags = find<QLineEdit>("presetTags");
    tags->setFocus();
    QTest::keyClicks(tags, u"2026,  post room , 2026"_s);
    press(Qt::Key_Return);
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(m_presets->library().find(u"Letters"_s)->tags,
             QStringList({u"2026"_s, u"post room"_s}));
    QCOMPARE(shown(), u"Letters v1"_s); // they are none of what jobs get
    const auto chips = m_dialog->findChildren<QToolButton *>(u"presetsTag"_s);
    QCOMPARE(chips.size(), 2);
    chips.constLast()->click();
    QCOMPARE(hits(), QStringList{u"Letters"_s});
    chips.constLast()->click();
    QCOMPARE(hits().size(), 2);
}

void TestLibraryPane::whatChangedInTheFolderIsTakenOver()
{
    const QTemporaryDir folder;
    const QString path = useFolder(folder);
    QTRY_VERIFY_WITH_TIMEOUT(content(path).contains("with a number"), patienceMs);
    changeOutside(path, "with a number", "with a date");
    m_workspace->presetFolder().look();
    openLibrary();
    QTRY_COMPARE_WITH_TIMEOUT(text("folderChange"),
                              u"“Letters” was changed in the folder of presets."_s, patienceMs);
    QCOMPARE(m_presets->library().find(u"Letters"_s)->request.rules.at(0).description,
             u"a request for payment with a number"_s); // nothing was done yet
    click("folderShow");
    QVERIFY(find<QTextEdit>("folderDiff")->toPlainText().contains(u"date"_s));
    find<QDialog>("folderDifference")->reject();
    click("folderTake");
    QTRY_COMPARE_WITH_TIMEOUT(
        m_presets->library().find(u"Letters"_s)->request.rules.at(0).description,
        u"a request for payment with a date"_s, patienceMs);
    QCOMPARE(m_presets->versions().pointers(u"Letters"_s).inUse.number, 3);
    QTRY_VERIFY_WITH_TIMEOUT(!find<QLabel>("folderChange")->isVisible(), patienceMs);
}

void TestLibraryPane::aConflictIsDecidedByAPerson_data()
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

void TestLibraryPane::aConflictIsDecidedByAPerson()
{
    QFETCH(QString, button);
    QFETCH(QString, here);
    QFETCH(QByteArray, there);
    const QTemporaryDir folder;
    const QString path = useFolder(folder);
    QTRY_VERIFY_WITH_TIMEOUT(content(path).contains("with a number"), patienceMs);
    changeOutside(path, "with a number", "with a date");
    describe(0, u"a request for payment with a total"_s);
    m_presets->save();
    m_workspace->presetFolder().look();
    openLibrary();
    QTRY_COMPARE_WITH_TIMEOUT(text("folderChange"),
                              u"“Letters” was changed both here and in the folder of presets."_s,
                              patienceMs);
    QVERIFY(content(path).contains("with a date")); // not written over
    click(qPrintable(button));
    QTRY_VERIFY_WITH_TIMEOUT(content(path).contains(there), patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(
        m_presets->library().find(u"Letters"_s)->request.rules.at(0).description, here, patienceMs);
    QTEST(int(m_presets->library().all().size()), "presets");
    QTRY_VERIFY_WITH_TIMEOUT(!find<QLabel>("folderChange")->isVisible(), patienceMs);
}

QTEST_MAIN(TestLibraryPane)
#include "tst_librarypane.moc"
