// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Jobs that a person asks about, beside those that are watched by themselves.

#include "support/windowtest.h"
#include "ui/jobs/jobspage.h"
#include "workflow/history/jobtable.h"
#include "workflow/watching/jobmonitor.h"

#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

class TestMonitoring : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void aJobIsAddedByItsId();
    void anIdThatNobodyKnowsIsSaid();
    void theServicesListIsFetched();
    void refreshLooksAtOnceAlsoWhilePaused();
    void pausedAndResumed();

private:
    void prepare() override;
    void addById(const QString &text) const;
    void submitPaused() const;
    QString status() const { return m_driver->cell("jobList", 0, u"Status"_s); }
};

void TestMonitoring::prepare()
{
    m_driver->fillForm();
}

void TestMonitoring::addById(const QString &text) const
{
    m_driver->trigger("addJob");
    auto *dialog = m_driver->dialog<QDialog>("addJobDialog");
    auto *add = dialog->findChild<QPushButton *>(u"addJobAccept"_s);
    QVERIFY(!add->isEnabled());
    QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(u"addJobIds"_s), text);
    QVERIFY(add->isEnabled());
    QTest::mouseClick(add, Qt::LeftButton);
}

/// A job that has ended, but the window has not heard of it.
void TestMonitoring::submitPaused() const
{
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->find<QPushButton>("submitButton")->isEnabled(), patience);
    m_driver->click("pauseMonitoringButton");
    QVERIFY(m_driver->workspace().monitor().isPaused());
    QTRY_COMPARE(m_driver->text("nextLook"), u"Monitoring paused"_s);
    m_driver->submit();
    QTRY_COMPARE_WITH_TIMEOUT(status(), u"Running"_s, patience);
}

void TestMonitoring::aJobIsAddedByItsId()
{
    QVERIFY(m_driver->submitAndWait());
    const QString id = m_driver->lastJob().job.id.value;
    m_driver->workspace().table().remove(m_driver->jobs());
    QTRY_VERIFY(m_driver->rows("jobList").isEmpty());
    const auto *nothing = m_driver->find<QLabel>("detailsNothing");
    QVERIFY(nothing->isVisible());
    QVERIFY(!nothing->text().contains(u"Select"_s)); // there is none to be selected
    addById(u"  %1, "_s.arg(id));
    QTRY_COMPARE_WITH_TIMEOUT(m_driver->column("jobList", u"Job ID"_s), QStringList{id}, patience);
    QCOMPARE(m_driver->window().jobs().selectedJobs(), m_driver->jobs());
    QTRY_COMPARE_WITH_TIMEOUT(m_driver->column("resultsTable", u"Type"_s),
                              QStringList({u"invoice"_s, u"cv"_s}), patience);
    QCOMPARE(m_driver->cell("timeline", 0, u"Status"_s), u"Found on the service"_s);
    addById(id); // once more: it is not there twice
    QTRY_COMPARE(m_driver->window().jobs().selectedJobs(), m_driver->jobs());
    QCOMPARE(m_driver->jobs().size(), 1);
    QVERIFY(nothing->text().contains(u"Select"_s));
}

void TestMonitoring::anIdThatNobodyKnowsIsSaid()
{
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->find<QPushButton>("submitButton")->isEnabled(), patience);
    addById(u"0b6d2b5c-5f6e-4c0a-9d56-1f2f3a4b5c6d"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->text("jobsNotice").contains(u"Not found"_s), patience);
    QVERIFY(m_driver->jobs().isEmpty());
}

void TestMonitoring::theServicesListIsFetched()
{
    for (int i = 0; i < 3; ++i) {
        m_driver->type("targetPages", u"1-%1"_s.arg(i + 2)); // the same would be asked about
        QVERIFY(m_driver->submitAndWait());
    }
    const QList<JobKey> submitted = m_driver->jobs();
    m_driver->workspace().table().remove(submitted.first(2));
    QTRY_COMPARE(m_driver->rows("jobList").size(), 1);
    m_driver->trigger("fetchList");
    QTRY_COMPARE_WITH_TIMEOUT(m_driver->rows("jobList").size(), 3, patience);
    QTRY_VERIFY(m_driver->text("jobsNotice").contains(u"2 new, 1 known"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_driver->column("jobList", u"Status"_s),
                              QStringList({u"Success"_s, u"Success"_s, u"Success"_s}), patience);
}

void TestMonitoring::refreshLooksAtOnceAlsoWhilePaused()
{
    submitPaused();
    // The first look may come before the service is done: a person asks again then.
    QTRY_VERIFY_WITH_TIMEOUT((m_driver->trigger("refreshJobs"), status() == u"Success"_s),
                             patience);
    QVERIFY(m_driver->workspace().monitor().isPaused());
    QCOMPARE(m_driver->find<QAction>("refreshJobs")->shortcut(), QKeySequence(Qt::Key_F5));
    QTRY_COMPARE(m_driver->column("resultsTable", u"Type"_s), QStringList({u"invoice"_s, u"cv"_s}));
}

void TestMonitoring::pausedAndResumed()
{
    submitPaused();
    QVERIFY(!m_driver->workspace().monitor().nextPollAt());
    QCOMPARE(m_driver->find<QAction>("pauseMonitoring")->text(), u"Resume"_s);
    m_driver->click("pauseMonitoringButton");
    QVERIFY(!m_driver->workspace().monitor().isPaused());
    QTRY_COMPARE_WITH_TIMEOUT(status(), u"Success"_s, patience);
    QTRY_COMPARE(m_driver->text("jobsInProgress"), u"No job in progress"_s);
}

QTEST_MAIN(TestMonitoring)
#include "tst_monitoring.moc"
