// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What somebody meets who has nothing here yet, and what is dropped on the window.

#include "store/settings/settings.h"
#include "support/windowtest.h"
#include "ui/newjob/newjobpage.h"
#include "ui/shell/firststart/firststart.h"
#include "ui/shell/firststart/firststeps.h"
#include "ui/shell/sampleloader.h"
#include "workflow/connection/session.h"
#include "workflow/form/presetlibrary.h"
#include "workflow/picking/uploadqueue.h"

#include <QAction>
#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTreeWidget>
#include <QWindow>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

class TestFirstStart : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void samplesAreOneClickAway();
    void samplesStayOnThisComputer();
    void tabGoesFromWayToWay();
    void aFolderIsAskedFor();
    void aKeyCanBeEntered();
    void theFormIsOneClickAway();
    void whoHasRulesIsNotBothered();
    void whoHasJobsIsNotBothered();
    void stepsAreTickedAndRemembered();
    void dismissedStepsComeBackFromTheMenu();
    void theWindowTakesDrops();
    void whereDropsGoIsSaid();
    void whatWasDraggedAwayIsForgotten();
    void textGoesToFields();
    void keysOfWhereOneIsComeFirst();

private:
    QWidget *page() const { return m_driver->window().findChild<QWidget *>(u"firstStartPage"_s); }
    void offer() const
    {
        m_driver->window().firstStart().offer();
        QTRY_VERIFY_WITH_TIMEOUT(page() && page()->isVisible(), patience);
    }
    void offerSamples() const
    {
        Preset preset{u"Sample rules"_s, {}};
        preset.request.rules = {{u"letter"_s, u"greetings and a signature"_s}};
        m_driver->window().samples().offer(
            {m_driver->document(u"sample.txt"_s, "Dear Madam, greetings, signature: Ann")}, preset);
    }
    NewJobPage &form() const { return m_driver->window().form(); }
    bool isDone(const QString &step) const
    {
        const QStringList done = m_driver->workspace().settings().value(setting::firstStepsDone);
        return done.contains(step);
    }
    /// A service where nobody answers.
    static ServiceProfile elsewhere()
    {
        return {.id = u"elsewhere"_s,
                .name = u"Far away"_s,
                .place = ServiceProfile::Place::Own,
                .own = QUrl(u"http://127.0.0.1:9"_s)};
    }
    /// What is said while something is over this part of the window; @p drop: and is let go there.
    QString drag(QMimeData &data, const char *over, bool drop) const;
};

QString TestFirstStart::drag(QMimeData &data, const char *over, bool drop) const
{
    QWindow *window = m_driver->window().windowHandle();
    const auto *target = m_driver->find<QWidget>(over);
    const QPoint at = target->mapTo(&m_driver->window(), target->rect().center());
    QDragEnterEvent enter(at, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton,
                          Qt::NoModifier);
    QApplication::sendEvent(window, &enter);
    const auto *veil = m_driver->window().findChild<QWidget *>(u"dropVeil"_s);
    const QString said = veil->isVisible()
        ? m_driver->window().findChild<QLabel *>(u"dropText"_s)->text()
        : QString();
    if (drop) {
        QDropEvent let(at, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window, &let);
        if (let.dropAction() != Qt::CopyAction) // a file manager would delete the files
            return u"moved"_s;
    } else {
        QDragLeaveEvent leave;
        QApplication::sendEvent(window, &leave);
    }
    return veil->isVisible() ? u"still there"_s : said;
}

void TestFirstStart::samplesAreOneClickAway()
{
    offerSamples();
    offer();
    QVERIFY(!form().isVisible());
    m_driver->click("firstSamples");
    QVERIFY(form().isVisible());
    QVERIFY(!page()->isVisible());
    QCOMPARE(form().presetName(), u"Sample rules"_s);
    QCOMPARE(m_driver->workspace().uploads().items().size(), 1);
}

/// As the card says, also where a key in the environment has chosen another service.
void TestFirstStart::samplesStayOnThisComputer()
{
    m_driver->workspace().session().select(elsewhere());
    QVERIFY(!m_driver->workspace().session().isLocal());
    offerSamples();
    offer();
    m_driver->click("firstSamples");
    QVERIFY(m_driver->workspace().session().isLocal());
}

void TestFirstStart::tabGoesFromWayToWay()
{
    offerSamples();
    offer();
    m_driver->find<QWidget>("firstSamples")->setFocus();
    for (const QString &next :
         {u"firstFolder"_s, u"firstConnect"_s, u"firstHandbook"_s, u"firstForm"_s}) {
        m_driver->press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), next);
    }
}

void TestFirstStart::aFolderIsAskedFor()
{
    offer();
    QVERIFY(!m_driver->find<QPushButton>("firstSamples")->isVisible()); // there are none
    m_driver->click("firstFolder");
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->window().findChild<QFileDialog *>(), patience);
    auto *dialog = m_driver->window().findChild<QFileDialog *>();
    QCOMPARE(dialog->fileMode(), QFileDialog::Directory);
    dialog->reject();
    QVERIFY(form().isVisible());
}

void TestFirstStart::aKeyCanBeEntered()
{
    offer();
    m_driver->click("firstConnect");
    QTRY_VERIFY_WITH_TIMEOUT(QApplication::activeModalWidget(), patience);
    qobject_cast<QDialog *>(QApplication::activeModalWidget())->reject();
    QVERIFY(page()->isVisible()); // nothing was chosen yet
}

void TestFirstStart::theFormIsOneClickAway()
{
    offer();
    m_driver->goTo(Place::NewJob);
    QVERIFY(form().isVisible());
    QVERIFY(!page()->isVisible());
}

void TestFirstStart::whoHasRulesIsNotBothered()
{
    JobRequest request;
    request.rules = {{u"letter"_s, u"greetings and a signature"_s}};
    form().setRequest(request);
    m_driver->window().firstStart().offer();
    QVERIFY(!page());
    QVERIFY(form().isVisible());
    QVERIFY(m_driver->window().firstSteps().isHidden());
}

void TestFirstStart::whoHasJobsIsNotBothered()
{
    m_driver->fillForm();
    QVERIFY(m_driver->submitAndWait());
    m_driver->click("clearFilesButton");
    form().setRequest({});
    m_driver->window().firstStart().offer();
    QVERIFY(!page());
}

void TestFirstStart::stepsAreTickedAndRemembered()
{
    offer();
    QVERIFY(m_driver->window().firstSteps().isVisible());
    m_driver->fillForm();
    QTRY_VERIFY_WITH_TIMEOUT(isDone(u"Files"_s) && isDone(u"Rules"_s), patience);
    QVERIFY(!isDone(u"Submit"_s));
    QVERIFY(m_driver->submitAndWait());
    QTRY_VERIFY_WITH_TIMEOUT(isDone(u"Submit"_s), patience);
    QVERIFY(!isDone(u"Results"_s));
    m_driver->goTo(Place::Jobs);
    QTRY_VERIFY_WITH_TIMEOUT(isDone(u"Results"_s), patience);
    m_driver->close();
    QVERIFY2(m_driver->open(), qPrintable(m_driver->failure()));
    QVERIFY(m_driver->window().firstSteps().isVisible());
    QVERIFY(isDone(u"Results"_s));
}

void TestFirstStart::dismissedStepsComeBackFromTheMenu()
{
    m_driver->trigger("actionFirstSteps");
    QVERIFY(m_driver->window().firstSteps().isVisible());
    m_driver->click("dismissFirstSteps");
    QVERIFY(!m_driver->window().firstSteps().isVisible());
    m_driver->close();
    QVERIFY2(m_driver->open(), qPrintable(m_driver->failure()));
    QVERIFY(!m_driver->window().firstSteps().isVisible());
    m_driver->trigger("actionFirstSteps");
    m_driver->click("firstStepResults");
    QCOMPARE(m_driver->window().work().place(), Place::Jobs);
}

void TestFirstStart::theWindowTakesDrops()
{
    m_driver->goTo(Place::Jobs);
    QMimeData data;
    data.setUrls(
        {QUrl::fromLocalFile(m_driver->document(u"one.txt"_s, "Dear Ann")),
         QUrl::fromLocalFile(m_driver->document(u"two.txt"_s, "Dear Ben")),
         QUrl::fromLocalFile(m_driver->document(
             u"letters.classifydesk.json"_s,
             R"({"name": "Letters", "rules": [{"type": "letter", "description": "To someone"}]})"))});
    const QStringList said = drag(data, "placeBar", true).split(u'\n');
    QCOMPARE(said.size(), 3); // files, preset, and that nothing leaves
    QVERIFY2(said.constFirst().contains(u'2'), qPrintable(said.constFirst()));
    QTRY_VERIFY_WITH_TIMEOUT(form().isVisible(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_driver->workspace().uploads().items().size(), 2, patience);
    QTRY_COMPARE_WITH_TIMEOUT(form().presetName(), u"Letters"_s, patience);
    QVERIFY(m_driver->uploadedIds().isEmpty());
}

/// A service may be set to have files as soon as they are picked.
void TestFirstStart::whereDropsGoIsSaid()
{
    QMimeData data;
    const QString path = m_driver->document(u"one.txt"_s, "Dear Ann");
    data.setUrls({QUrl::fromLocalFile(path)});
    const QString staying = drag(data, "placeBar", false);
    ServiceProfile eager = elsewhere();
    m_driver->workspace().session().select(eager);
    QCOMPARE(drag(data, "placeBar", false), staying);
    m_driver->workspace().uploads().addPaths({path});
    const auto besideSubmit = [this] {
        return m_driver->text("submitDestination");
    };
    QTRY_VERIFY_WITH_TIMEOUT(besideSubmit().contains(u"nothing leaves"_s), patience);
    eager.uploadsAhead = true;
    m_driver->workspace().session().select(eager);
    const QString going = drag(data, "placeBar", false);
    QVERIFY(going != staying);
    QVERIFY2(going.contains(eager.name), qPrintable(going));
    QTRY_VERIFY_WITH_TIMEOUT(!besideSubmit().contains(u"nothing leaves"_s), patience);
    QVERIFY2(besideSubmit().contains(eager.name), qPrintable(besideSubmit()));
}

void TestFirstStart::whatWasDraggedAwayIsForgotten()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(m_driver->document(u"one.txt"_s, "Dear Ann"))});
    QCOMPARE(drag(data, "jobLabel", false).split(u'\n').size(), 2);
    QVERIFY(m_driver->workspace().uploads().items().isEmpty());
}

/// Files are files wherever they are let go, text only where no field takes it.
void TestFirstStart::textGoesToFields()
{
    QMimeData data;
    data.setText(u"some words"_s);
    QCOMPARE(drag(data, "jobLabel", false), QString());
    QVERIFY(!drag(data, "placeBar", false).isEmpty());
}

void TestFirstStart::keysOfWhereOneIsComeFirst()
{
    const auto firstPart = [this](const char *place) {
        m_driver->find<QWidget>(place)->setFocus();
        m_driver->trigger("actionKeys");
        auto *dialog = m_driver->dialog<QDialog>("keys");
        const auto *list = dialog->findChild<QTreeWidget *>(u"keysList"_s);
        const QString title = list->topLevelItem(0)->text(0);
        const int parts = list->topLevelItemCount();
        dialog->reject();
        return title + QString::number(parts);
    };
    const QString files = firstPart("filesTable");
    QTRY_VERIFY(!m_driver->window().findChild<QDialog *>(u"keys"_s));
    const QString rules = firstPart("rulesTable");
    QVERIFY(files != rules);
    QCOMPARE(files.back(), rules.back()); // none is left out
}

QTEST_MAIN(TestFirstStart)
#include "tst_firststart.moc"
