// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rules and options under a name: kept, changed, taken along.

#include "support/windowtest.h"
#include "ui/newjob/newjobpage.h"
#include "workflow/form/presetlibrary.h"
#include "workflow/picking/uploadqueue.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QInputDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QToolButton>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

class TestPresets : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void savedUnderAName();
    void changesAreMarkedUntilTheyAreSaved();
    void loadingAsksBeforeItReplacesChanges();
    void aNameThatIsTakenIsAskedAbout();
    void duplicatedRenamedAndDeleted();
    void aNameCannotBeGivenTwice();
    void aNameBeingWrittenOutlivesTheListsChange();
    void aDeletionIsUndone();
    void whatAPresetHoldsIsShownAndUsed();
    void changesCanBeSavedFirst();
    void theProgramCanBeClosedAmidARename();
    void exportedAndImportedAsJson();
    void aFileThatIsNoPresetIsRefused();
    void thePresetIsKnownAfterARestart();

private:
    void prepare() override;
    void saveAs(const QString &name) const;
    QString shown() const { return m_driver->find<QComboBox>("preset")->currentText(); }
    QStringList offered() const;
    QDialog *openPresets() const;
    QStringList listed(QDialog *dialog) const;
    static void press(QDialog *dialog, const char *button);
    static void chooseFile(QFileDialog *dialog, const QString &path);
};

void TestPresets::prepare()
{
    m_driver->fillForm();
    QTRY_COMPARE_WITH_TIMEOUT(m_driver->workspace().uploads().files().size(), 2, patience);
}

void TestPresets::saveAs(const QString &name) const
{
    m_driver->click("presetSaveAs");
    auto *dialog = m_driver->dialog<QInputDialog>("presetName");
    auto *line = dialog->findChild<QLineEdit *>();
    line->selectAll();
    QTest::keyClicks(line, name);
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(!dialog->isVisible());
}

QStringList TestPresets::offered() const
{
    const auto *box = m_driver->find<QComboBox>("preset");
    QStringList texts;
    for (int i = 0; i < box->count(); ++i)
        texts += box->itemText(i);
    return texts;
}

QDialog *TestPresets::openPresets() const
{
    m_driver->click("presetManage");
    return m_driver->dialog<QDialog>("presetsDialog");
}

QStringList TestPresets::listed(QDialog *dialog) const
{
    const auto *list = dialog->findChild<QListWidget *>(u"presetsList"_s);
    QStringList names;
    for (int row = 0; row < list->count(); ++row)
        names += list->item(row)->text();
    return names;
}

void TestPresets::press(QDialog *dialog, const char *button)
{
    auto *found = dialog->findChild<QPushButton *>(QLatin1StringView(button));
    QVERIFY2(found && found->isEnabled(), button);
    QTest::mouseClick(found, Qt::LeftButton);
}

void TestPresets::chooseFile(QFileDialog *dialog, const QString &path)
{
    auto *line = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
    line->selectAll();
    QTest::keyClicks(line, path);
    auto *buttons = dialog->findChild<QDialogButtonBox *>(u"buttonBox"_s);
    const bool isSaving = dialog->acceptMode() == QFileDialog::AcceptSave;
    QTest::mouseClick(buttons->button(isSaving ? QDialogButtonBox::Save : QDialogButtonBox::Open),
                      Qt::LeftButton);
}

void TestPresets::savedUnderAName()
{
    QCOMPARE(shown(), u"(none) · not saved"_s);
    saveAs(u"Letters"_s);
    QCOMPARE(shown(), u"Letters v1"_s);
    QCOMPARE(offered(), QStringList({u"(none)"_s, u"Letters v1"_s}));
    QVERIFY(!m_driver->find<QToolButton>("presetSave")->isEnabled());
    const auto kept = m_driver->workspace().presets().find(u"letters"_s); // case counts for nothing
    QVERIFY(kept.has_value());
    QCOMPARE(kept->request.rules, m_driver->window().form().request().rules);
    QVERIFY(kept->request.fileIds.isEmpty());
    QCOMPARE(m_driver->find<QLineEdit>("jobLabel")->placeholderText(), u"Letters"_s);
    QVERIFY(m_driver->submitAndWait());
    QTRY_COMPARE(m_driver->column("jobList", u"Label"_s), QStringList{u"Letters"_s});
}

void TestPresets::changesAreMarkedUntilTheyAreSaved()
{
    saveAs(u"Letters"_s);
    m_driver->click("modeMultimodal");
    QCOMPARE(shown(), u"Letters v1 · changed"_s);
    m_driver->window().form().findChild<QAction *>(u"undo"_s)->trigger();
    QCOMPARE(shown(), u"Letters v1"_s); // as it was saved
    m_driver->click("modeMultimodal");
    m_driver->click("clearFilesButton"); // files are none of it
    m_driver->click("presetSave");
    QCOMPARE(shown(), u"Letters v2"_s);
    QCOMPARE(m_driver->workspace().presets().find(u"Letters"_s)->request.mode, Mode::Multimodal);
}

void TestPresets::loadingAsksBeforeItReplacesChanges()
{
    saveAs(u"Letters"_s);
    const JobRequest saved = m_driver->window().form().request();
    m_driver->type("targetPages", u"2"_s);
    const JobRequest changed = m_driver->window().form().request();
    m_driver->choose("preset", u"Letters v1 · changed"_s);
    auto *question = m_driver->dialog<QMessageBox>("presetQuestion");
    WindowDriver::decline(question);
    QCOMPARE(m_driver->window().form().request(), changed);
    QCOMPARE(shown(), u"Letters v1 · changed"_s);

    QTRY_VERIFY(!m_driver->window().findChild<QMessageBox *>(u"presetQuestion"_s));
    m_driver->choose("preset", u"Letters v1 · changed"_s);
    question = m_driver->dialog<QMessageBox>("presetQuestion");
    WindowDriver::clickText(question, u"Replace them"_s);
    QCOMPARE(m_driver->window().form().request(), saved); // with its files
    QCOMPARE(shown(), u"Letters v1"_s);
    m_driver->choose("preset", u"(none)"_s); // nothing is lost: the form stays as it is
    QCOMPARE(m_driver->window().form().request(), saved);
    QCOMPARE(shown(), u"(none) · not saved"_s);
}

void TestPresets::aNameThatIsTakenIsAskedAbout()
{
    saveAs(u"Letters"_s);
    saveAs(u"Invoices"_s);
    m_driver->click("modeMultimodal");
    saveAs(u"letters"_s);
    auto *question = m_driver->dialog<QMessageBox>("presetOverwrite");
    WindowDriver::decline(question);
    QVERIFY(!m_driver->workspace().presets().find(u"Letters"_s)->request.mode);
    QTRY_VERIFY(!m_driver->window().findChild<QMessageBox *>(u"presetOverwrite"_s));
    saveAs(u"letters"_s);
    WindowDriver::clickText(m_driver->dialog<QMessageBox>("presetOverwrite"), u"Replace it"_s);
    QCOMPARE(m_driver->workspace().presets().find(u"Letters"_s)->request.mode, Mode::Multimodal);
    QCOMPARE(m_driver->workspace().presets().all().size(), 2);
    QCOMPARE(shown(), u"letters v2"_s);
}

void TestPresets::duplicatedRenamedAndDeleted()
{
    saveAs(u"Letters"_s);
    QDialog *dialog = openPresets();
    press(dialog, "presetsDuplicate");
    QCOMPARE(listed(dialog), QStringList({u"Letters"_s, u"Letters 2"_s}));
    auto *list = dialog->findChild<QListWidget *>(u"presetsList"_s);
    QCOMPARE(list->currentItem()->text(), u"Letters 2"_s);

    list->setCurrentRow(0); // the one that the form was filled from
    press(dialog, "presetsRename");
    m_driver->typeKeys(u"Post"_s); // over the old one
    m_driver->press(Qt::Key_Return);
    QTRY_COMPARE(listed(dialog), QStringList({u"Letters 2"_s, u"Post"_s}));
    QCOMPARE(shown(), u"Post v1"_s);
    QCOMPARE(list->currentItem()->text(), u"Post"_s);

    press(dialog, "presetsRemove");
    QVERIFY(dialog->findChild<QLabel *>(u"presetsProblem"_s)->text().contains(u"“Post”"_s));
    QCOMPARE(listed(dialog), QStringList{u"Letters 2"_s});
    QCOMPARE(shown(), u"(none) · not saved"_s); // its rules stay in the form
    press(dialog, "presetsClose");
    QVERIFY(!dialog->isVisible());
}

void TestPresets::aNameCannotBeGivenTwice()
{
    saveAs(u"Letters"_s);
    saveAs(u"Invoices"_s);
    QDialog *dialog = openPresets();
    auto *list = dialog->findChild<QListWidget *>(u"presetsList"_s);
    auto *problem = dialog->findChild<QLabel *>(u"presetsProblem"_s);
    for (const auto &name : {u"LETTERS"_s, u"  "_s}) {
        list->setCurrentItem(list->findItems(u"Invoices"_s, Qt::MatchExactly).constFirst());
        press(dialog, "presetsRename");
        const QPointer<QLineEdit> first = list->findChild<QLineEdit *>();
        m_driver->typeKeys(name); // over the old one
        m_driver->press(Qt::Key_Return);
        QTRY_VERIFY(!first);
        QTRY_VERIFY(!problem->text().isEmpty());
        QVERIFY(!m_driver->messages().contains(problem->text())); // it is said once
        QTRY_VERIFY(list->findChild<QLineEdit *>()); // what was typed can be corrected
        QCOMPARE(list->findChild<QLineEdit *>()->text(), name.trimmed());
        QCOMPARE(list->currentItem()->data(Qt::UserRole).toString(), u"Invoices"_s);
        m_driver->press(Qt::Key_Escape);
        QTRY_VERIFY(!list->findChild<QLineEdit *>());
        QCOMPARE(listed(dialog), QStringList({u"Invoices"_s, u"Letters"_s}));
        QCOMPARE(list->currentItem()->text(), u"Invoices"_s);
    }
}

void TestPresets::aNameBeingWrittenOutlivesTheListsChange()
{
    saveAs(u"Letters"_s);
    QDialog *dialog = openPresets();
    auto *list = dialog->findChild<QListWidget *>(u"presetsList"_s);
    press(dialog, "presetsRename");
    m_driver->typeKeys(u"Po"_s);
    QVERIFY(m_driver->workspace().presets().save({u"Another"_s, {}})); // from a file, for one
    QCOMPARE(list->count(), 2);
    m_driver->typeKeys(u"st"_s);
    m_driver->press(Qt::Key_Return);
    QTRY_COMPARE(listed(dialog), QStringList({u"Another"_s, u"Post"_s}));
}

void TestPresets::aDeletionIsUndone()
{
    saveAs(u"Letters"_s);
    const auto before = m_driver->workspace().presets().find(u"Letters"_s);
    QDialog *dialog = openPresets();
    press(dialog, "presetsRemove"); // without a question
    QVERIFY(listed(dialog).isEmpty());
    press(dialog, "presetsUndo");
    QCOMPARE(listed(dialog), QStringList{u"Letters"_s});
    QCOMPARE(m_driver->workspace().presets().find(u"Letters"_s), before);
    QCOMPARE(shown(), u"Letters v1"_s); // it is the form's again
}

void TestPresets::whatAPresetHoldsIsShownAndUsed()
{
    saveAs(u"Letters"_s);
    JobRequest other;
    other.rules = {{u"memo"_s, u"to and from within a company"_s}};
    QVERIFY(m_driver->workspace().presets().save({u"Memos"_s, other}));
    QDialog *dialog = openPresets();
    auto *list = dialog->findChild<QListWidget *>(u"presetsList"_s);
    QVERIFY(m_driver->rows("presetRules").constFirst().startsWith(u"invoice | "_s));
    list->setCurrentRow(1);
    QCOMPARE(m_driver->rows("presetRules"),
             QStringList{u"memo | to and from within a company | "_s});
    list->setFocus();
    m_driver->press(Qt::Key_Return); // does not close it
    QVERIFY(dialog->isVisible());
    QCOMPARE(m_driver->window().form().presetName(), u"Memos"_s);
    QCOMPARE(m_driver->window().form().request().rules, other.rules);
}

void TestPresets::changesCanBeSavedFirst()
{
    saveAs(u"Letters"_s);
    QVERIFY(m_driver->workspace().presets().save({u"Memos"_s, {}}));
    m_driver->type("targetPages", u"2"_s);
    m_driver->choose("preset", u"Memos"_s);
    m_driver->dialog<QMessageBox>("presetQuestion");
    m_driver->click("presetQuestionOther");
    QVERIFY(!m_driver->workspace().presets().find(u"Letters"_s)->request.targetPages.isEmpty());
    QCOMPARE(shown(), u"Memos v1"_s);
}

void TestPresets::theProgramCanBeClosedAmidARename()
{
    saveAs(u"Letters"_s);
    press(openPresets(), "presetsRename");
    m_driver->typeKeys(u"Pos"_s);
    m_driver->close();
    QVERIFY2(m_driver->open(), qPrintable(m_driver->failure()));
    QCOMPARE(offered(), QStringList({u"(none)"_s, u"Letters v1"_s}));
}

void TestPresets::exportedAndImportedAsJson()
{
    JobRequest request = m_driver->window().form().request();
    request.mode = Mode::Multimodal;
    request.language = u"de"_s;
    request.webhooks
        = {{.url = u"https://example.com/hook"_s, .headers = {{u"X-Token"_s, u"very-secret"_s}}}};
    m_driver->window().form().setRequest(request);
    saveAs(u"Letters"_s);
    const QString path = m_driver->dataFolder() + u"/taken along.json"_s;
    press(openPresets(), "presetsExport");
    chooseFile(m_driver->dialog<QFileDialog>("presetFile"), path);
    QFile file(path);
    QTRY_VERIFY(file.exists());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY2(!text.contains("very-secret"), text.constData()); // such files are mailed
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    QCOMPARE(json.value("mode"_L1).toString(), u"MULTIMODAL"_s);
    QCOMPARE(json.value("rules"_L1).toArray().at(0)["type"_L1].toString(), u"invoice"_s);
    QCOMPARE(json.value("parsing_configuration"_L1)["lang"_L1].toString(), u"de"_s);
    QVERIFY(!json.contains("file_ids"_L1));

    WindowDriver other;
    QVERIFY2(other.open(), qPrintable(other.failure()));
    other.trigger("actionImportPreset");
    chooseFile(other.dialog<QFileDialog>("presetFile"), path);
    QTRY_VERIFY(other.messages().contains(u"“Letters” was imported"_s));
    other.choose("preset", u"Letters"_s);
    const JobRequest imported = other.window().form().request();
    QCOMPARE(imported.rules, request.rules);
    QCOMPARE(imported.mode, request.mode);
    QCOMPARE(imported.language, request.language);
    QCOMPARE(imported.webhooks.size(), 1);
    QCOMPARE(imported.webhooks.at(0).url, request.webhooks.at(0).url);
}

void TestPresets::aFileThatIsNoPresetIsRefused()
{
    const QString path = m_driver->document(u"odd.json"_s, R"({"rules": [{"type": 7}]})");
    m_driver->trigger("actionImportPreset");
    chooseFile(m_driver->dialog<QFileDialog>("presetFile"), path);
    QTRY_VERIFY(m_driver->messages().contains(u"nothing was imported"_s));
    QVERIFY2(m_driver->messages().contains(u"Rule 1, type"_s), qPrintable(m_driver->messages()));
    QVERIFY(m_driver->workspace().presets().all().isEmpty());
}

void TestPresets::thePresetIsKnownAfterARestart()
{
    saveAs(u"Letters"_s);
    m_driver->type("targetPages", u"2"_s);
    m_driver->close();
    QVERIFY2(m_driver->open(), qPrintable(m_driver->failure()));
    QCOMPARE(shown(), u"Letters v1 · changed"_s);
    m_driver->choose("preset", u"Letters v1 · changed"_s);
    WindowDriver::clickText(m_driver->dialog<QMessageBox>("presetQuestion"), u"Replace them"_s);
    QCOMPARE(shown(), u"Letters v1"_s);
    QVERIFY(m_driver->find<QLineEdit>("targetPages")->text().isEmpty());
}

QTEST_MAIN(TestPresets)
#include "tst_presets.moc"
