// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The library of presets: found again, read, compared with what they were, and brought back.

#include "support/windowtest.h"
#include "ui/jobs/jobspage.h"
#include "ui/newjob/newjobpage.h"
#include "ui/presets/presetcontroller.h"
#include "workflow/form/presetversions.h"
#include "workflow/history/jobtable.h"
#include "workflow/history/labels.h"
#include "workflow/picking/uploadqueue.h"

#include <QComboBox>
#include <QDialog>
#include <QInputDialog>
#include <QTabWidget>
#include <QTableView>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

class TestLibrary : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void aSaveMakesAVersion();
    void aVersionHasANote();
    void jobsOfAVersionFromBothEnds();
    void labelsFollowARenamedType();

private:
    void prepare() override;
    NewJobPage &form() const { return m_driver->window().form(); }
    PresetController &presets() const { return m_driver->window().presets(); }
    QString shown() const { return m_driver->find<QComboBox>("preset")->currentText(); }
    void describe(int rule, const QString &text) const;
    /// In the library, which is open: so many of its preset.
    void awaitVersions(qsizetype versions) const;
    void selectVersions(const QList<int> &rows) const;
    /// What people say that it is.
    QString typeOf(const DocumentKey &document);
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

void TestLibrary::awaitVersions(qsizetype versions) const
{
    QDialog *dialog = m_driver->dialog<QDialog>("presetsDialog");
    dialog->findChild<QTabWidget *>(u"presetParts"_s)->setCurrentIndex(1);
    const auto *table = dialog->findChild<QTableView *>(u"versions"_s);
    const auto isThere = [&] {
        return table->model()->rowCount() == versions;
    };
    if (!QTest::qWaitFor(isThere, patience))
        qFatal("There are other versions.");
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
    m_driver->click("presetManage");
    awaitVersions(2);
    QCOMPARE(m_driver->column("versions", u"Note"_s), QStringList({u"numbers count"_s, u""_s}));
    QCOMPARE(m_driver->column("versions", u"Version"_s),
             QStringList({u"v2 · in use ✓"_s, u"v1"_s}));
}

void TestLibrary::jobsOfAVersionFromBothEnds()
{
    QVERIFY(m_driver->submitAndWait());
    const JobKey job = m_driver->lastJob().key;
    describe(0, u"a request for payment with a number"_s);
    presets().save();
    m_driver->goTo(Place::Jobs);
    m_driver->click("detailsVersion"); // of the job
    awaitVersions(2);
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

QTEST_MAIN(TestLibrary)
#include "tst_library.moc"
