// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person does in the form can be undone, and is not undone out of sight.

#include "support/windowtest.h"
#include "ui/newjob/newjobpage.h"
#include "ui/presets/presetcontroller.h"
#include "ui/shell/sampleloader.h"
#include "workflow/connection/session.h"
#include "workflow/form/presetlibrary.h"
#include "workflow/history/jobtable.h"
#include "workflow/picking/uploadqueue.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTreeWidget>
#include <QWheelEvent>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

namespace {

/// A notch downwards, as the window system would tell of it.
void turnWheel(QWidget *at)
{
    const QPointF middle = at->rect().center();
    QWheelEvent event(middle, at->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QSpontaneKeyEvent::setSpontaneous(&event); // it may give the focus, and goes on to those around
    qApp->notify(at, &event);
}

} // namespace

class TestForm : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void filesTakePartInTheHistory_data();
    void filesTakePartInTheHistory();
    void whatIsUndoneComesIntoSight();
    void theWheelChangesNothing();
    void whatAFolderLeavesOutCanBeSeen();
    void samplesReplaceNothingOfAPersons();
    void aLanguageThatIsNoneIsSaid();
    void multimodalHasAWayOutInTheSecondDialect();
    void theJobSaysThatItsPresetWasChanged();
    void aQuestionIsWithdrawnWithItsDestination();
    void thePreviewTellsInWords();
    void keysAreListedWhereTheyWork();
    void typedIdsAreNotDroppedByEscape();

private:
    void prepare() override;
    NewJobPage &form() const { return m_driver->window().form(); }
    QStringList files() const { return m_driver->column("filesTable", u"File"_s); }
    QString undoText() const { return form().findChild<QAction *>(u"undo"_s)->text(); }
    void awaitReady() const
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_driver->find<QPushButton>("submitButton")->isEnabled(),
                                 patience);
    }
    void speak(Dialect dialect) const;
};

void TestForm::prepare()
{
    m_driver->fillForm();
    awaitReady();
}

void TestForm::speak(Dialect dialect) const
{
    ServiceProfile profile = profileAt({});
    profile.dialect = dialect;
    m_driver->workspace().session().select(profile);
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->workspace().session().isReady(), patience);
}

void TestForm::filesTakePartInTheHistory_data()
{
    QTest::addColumn<bool>("all");
    QTest::newRow("one is removed") << false;
    QTest::newRow("all are cleared") << true;
}

void TestForm::filesTakePartInTheHistory()
{
    QFETCH(const bool, all);
    const QStringList before = files();
    QCOMPARE(before.size(), 2);
    const QList<FileId> ids = form().request().fileIds;
    const QList<Rule> rules = form().request().rules;
    auto *table = m_driver->find<QAbstractItemView>("filesTable");
    if (all) {
        m_driver->click("clearFilesButton");
    } else {
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 0));
        m_driver->press(Qt::Key_Delete);
    }
    QCOMPARE(files().size(), all ? 0 : 1);
    QVERIFY(m_driver->find<QWidget>("historyText")->isVisible()); // with the way back
    m_driver->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(files(), before);
    QCOMPARE(form().request().rules, rules);
    QTRY_COMPARE_WITH_TIMEOUT(form().request().fileIds, ids, patience); // as they were
    m_driver->click("historyButton"); // done again
    QCOMPARE(files().size(), all ? 0 : 1);
    m_driver->click("historyButton");
    QCOMPARE(files(), before);
}

/// The keyboard may be anywhere in the form, and what changes far away from it.
void TestForm::whatIsUndoneComesIntoSight()
{
    m_driver->window().resize(1360, 640);
    m_driver->click("webhooksFold");
    m_driver->click("addWebhookButton");
    m_driver->type("webhookUrl", u"https://example.com/hook"_s);
    m_driver->press(Qt::Key_Return);
    const QString last = undoText();
    m_driver->click("webhooksFold"); // folded away
    auto *table = m_driver->find<QAbstractItemView>("filesTable");
    table->setFocus();
    m_driver->press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(form().request().webhooks.constFirst().url.isEmpty());
    auto *url = m_driver->find<QLineEdit>("webhookUrl");
    QTRY_VERIFY(url->isVisible());
    QTRY_VERIFY(!url->visibleRegion().isEmpty());
    QVERIFY(undoText() != last);
    QVERIFY(m_driver->find<QLabel>("historyText")->isVisible());
}

void TestForm::theWheelChangesNothing()
{
    m_driver->find<QAbstractItemView>("filesTable")->setFocus();
    const JobRequest before = form().request();
    const QString service = m_driver->workspace().session().serviceId();
    for (const char *name : {"maxPages", "languageBox", "preset", "service"}) {
        auto *field = m_driver->find<QWidget>(name);
        turnWheel(field);
        QVERIFY2(!field->hasFocus(), name);
    }
    QCOMPARE(form().request(), before);
    QCOMPARE(m_driver->workspace().session().serviceId(), service);
}

void TestForm::whatAFolderLeavesOutCanBeSeen()
{
    const auto *said = m_driver->find<QLabel>("filesLeftOut");
    QVERIFY(!said->isVisible());
    const auto before = files().size();
    const QString folder = QFileInfo(m_driver->document(u"more.txt"_s, "more")).path();
    m_driver->document(u"~$more.docx"_s, "lock");
    m_driver->document(u"desktop.ini"_s, "[x]");
    m_driver->drop("filesTable", {folder});
    QTRY_VERIFY_WITH_TIMEOUT(said->isVisible() && m_driver->workspace().uploads().isIdle(),
                             patience);
    QCOMPARE(files().size(), before + 1);
    QVERIFY2(said->text().contains(u'2'), qPrintable(said->text()));
    m_driver->click("showLeftOutButton");
    const QPointer<QDialog> dialog = m_driver->dialog<QDialog>("leftOutDialog");
    const QStringList paths = m_driver->column("leftOutTable", u"File or folder"_s);
    QCOMPARE(paths.size(), 2);
    QCOMPARE(paths.filter(u"desktop.ini"_s).size(), 1);
    QCOMPARE(paths.filter(u"~$more.docx"_s).size(), 1);
    dialog->reject();
    QTRY_VERIFY_WITH_TIMEOUT(!dialog, patience);
    m_driver->click("clearFilesButton");
    QVERIFY(!said->isVisible());
}

void TestForm::samplesReplaceNothingOfAPersons()
{
    SampleLoader &samples = m_driver->window().samples();
    QVERIFY(!m_driver->find<QAction>("actionLoadSamples")->isEnabled());
    Preset preset{u"Sample rules"_s, {}};
    preset.request.rules = {{u"letter"_s, u"greetings and a signature"_s}};
    samples.offer({m_driver->document(u"sample.txt"_s, "Dear Madam")}, preset);
    QVERIFY(!samples.isFormUntouched()); // rules, and files
    m_driver->click("clearFilesButton");
    QVERIFY(!samples.isFormUntouched()); // rules alone are work too
    form().setRequest({});
    QVERIFY(samples.isFormUntouched());
    JobRequest own;
    own.webhooks = {{.url = u"https://example.com/hook"_s}};
    form().setRequest(own);
    QVERIFY(!samples.isFormUntouched());

    m_driver->trigger("actionLoadSamples"); // somebody asks for them
    QCOMPARE(form().request().rules, preset.request.rules);
    QCOMPARE(files(), QStringList{u"sample.txt"_s});
    QCOMPARE(form().presetName(), preset.name);
    QVERIFY(samples.isFormUntouched()); // they are nobody's work
    form().findChild<QAction *>(u"undo"_s)->trigger(); // as one step
    QCOMPARE(form().request().webhooks, own.webhooks);
    QVERIFY(files().isEmpty());
    QVERIFY(form().presetName().isEmpty());
}

void TestForm::aLanguageThatIsNoneIsSaid()
{
    const auto before = form().request().language;
    m_driver->type("languageText", u"Klingon"_s);
    m_driver->find<QAbstractItemView>("filesTable")->setFocus();
    QVERIFY(m_driver->find<QLabel>("languageNote")->isVisible());
    QVERIFY(m_driver->text("languageNote").contains(u"Klingon"_s));
    QCOMPARE(form().request().language, before);
    m_driver->type("languageText", u"German"_s);
    QTest::keyClick(m_driver->find<QLineEdit>("languageText"), Qt::Key_Return);
    QCOMPARE(form().request().language, u"de"_s);
    QVERIFY(!m_driver->find<QLabel>("languageNote")->isVisible());
}

void TestForm::multimodalHasAWayOutInTheSecondDialect()
{
    m_driver->click("modeMultimodal");
    QVERIFY(!m_driver->find<QWidget>("useFastButton")->isVisible());
    speak(Dialect::Second);
    QTRY_VERIFY(m_driver->find<QWidget>("useFastButton")->isVisible());
    QVERIFY(!m_driver->find<QLabel>("noMultimodal")->text().isEmpty());
    m_driver->click("useFastButton");
    QCOMPARE(form().request().effectiveMode(), Mode::Fast);
    QVERIFY(!m_driver->find<QWidget>("useFastButton")->isVisible());
    QVERIFY(m_driver->find<QRadioButton>("modeFast")->hasFocus());
}

void TestForm::theJobSaysThatItsPresetWasChanged()
{
    m_driver->window().presets().saveAs(u"Letters"_s);
    QVERIFY(m_driver->submitAndWait());
    QVERIFY(!m_driver->lastJob().origin.isPresetChanged);
    QCOMPARE(m_driver->lastJob().label, u"Letters"_s);
    m_driver->type("targetPages", u"1"_s);
    QVERIFY(m_driver->submitAndWait());
    QCOMPARE(m_driver->lastJob().origin.preset, u"Letters"_s);
    QVERIFY(m_driver->lastJob().origin.isPresetChanged);
    QVERIFY(m_driver->lastJob().label != u"Letters"_s);
    QVERIFY(m_driver->lastJob().label.startsWith(u"Letters"_s));
}

/// Its answer would send the job somewhere that was not asked about.
void TestForm::aQuestionIsWithdrawnWithItsDestination()
{
    QVERIFY(m_driver->submitAndWait());
    m_driver->submit();
    QTRY_VERIFY(m_driver->find<QWidget>("duplicateQuestion")->isVisible());
    speak(Dialect::Second);
    QTRY_VERIFY(!m_driver->find<QWidget>("duplicateQuestion")->isVisible());
    QCOMPARE(m_driver->jobs().size(), 1);
}

void TestForm::thePreviewTellsInWords()
{
    m_driver->click("previewButton");
    auto *preview = m_driver->dialog<QDialog>("requestPreview");
    const QString text = preview->findChild<QPlainTextEdit *>(u"previewSummary"_s)->toPlainText();
    const JobRequest request = form().request();
    for (const Rule &rule : request.rules)
        QVERIFY(text.contains(rule.type) && text.contains(rule.description));
    const QStringList names = files();
    for (const QString &name : names)
        QVERIFY(text.contains(name));
    for (const FileId &id : request.fileIds)
        QVERIFY(!text.contains(id.value)); // nobody reads those
}

void TestForm::keysAreListedWhereTheyWork()
{
    m_driver->click("clearFilesButton"); // so that Undo has something to name
    m_driver->trigger("actionKeys");
    const auto *keys = m_driver->dialog<QDialog>("keys")->findChild<QTreeWidget *>();
    const auto childrenOf = [keys](const QString &title) {
        QStringList names;
        const QList<QTreeWidgetItem *> found = keys->findItems(title, Qt::MatchExactly);
        for (int i = 0; !found.isEmpty() && i < found.constFirst()->childCount(); ++i)
            names += found.constFirst()->child(i)->text(0);
        return names;
    };
    QVERIFY(childrenOf(u"New job"_s).contains(m_driver->find<QAction>("submitJob")->iconText()));
    QVERIFY(childrenOf(u"New job"_s).contains(u"Undo"_s)); // and not what it would undo now
    QVERIFY(childrenOf(u"Rules"_s).contains(u"Delete the rule"_s));
    QVERIFY(childrenOf(u"Files"_s).contains(m_driver->find<QAction>("removeFiles")->text()));
    QVERIFY(childrenOf(u"Jobs"_s).contains(u"Undo"_s)); // the list has a history of its own
    QVERIFY(!childrenOf(u"Everywhere"_s).contains(u"Undo"_s));
}

void TestForm::typedIdsAreNotDroppedByEscape()
{
    m_driver->click("addIdsButton");
    auto *dialog = m_driver->dialog<QDialog>("addIdsDialog");
    auto *text = dialog->findChild<QPlainTextEdit *>();
    text->setPlainText(u"0b6d2b5c-5f6e-4c0a-9d56-1f2f3a4b5c6d"_s);
    QTest::keyClick(text, Qt::Key_Escape);
    QVERIFY(dialog->isVisible());
    WindowDriver::decline(m_driver->dialog<QMessageBox>("discardIdsQuestion"));
    QVERIFY(dialog->isVisible());
    text->clear();
    QTest::keyClick(text, Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
}

QTEST_MAIN(TestForm)
#include "tst_form.moc"
