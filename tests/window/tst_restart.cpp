// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is there again when the program is closed and opened.

#include "store/jobs/jobstore.h"
#include "store/store.h"
#include "support/splitterhand.h"
#include "support/windowtest.h"
#include "ui/details/detailspage.h"
#include "ui/jobs/cells/jobcolumns.h"
#include "ui/jobs/jobspage.h"
#include "ui/look/palettes.h"
#include "ui/newjob/newjobpage.h"
#include "ui/shell/notices/messagebar.h"
#include "workflow/connection/session.h"
#include "workflow/history/jobtable.h"
#include "workflow/picking/uploadqueue.h"

#include <QAction>
#include <QHeaderView>
#include <QImage>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

class TestRestart : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void theFormIsAsItWasLeft();
    void filesAreNotUploadedAgain();
    void jobsAndResultsAreThereWithoutTheService();
    void theListLooksAsItDid();
    void theWindowIsArrangedAsItWas();
    void theAppearanceIsAsItWasChosen();
    void anUnfinishedJobGoesOn();
    void whatWasJustSubmittedMakesOneJob();

private:
    void reopen() const;
    bool waitUntilReady() const;
    QTableView *list() const { return m_driver->find<QTableView>("jobList"); }
};

void TestRestart::reopen() const
{
    m_driver->close();
    QVERIFY2(m_driver->open(), qPrintable(m_driver->failure()));
}

bool TestRestart::waitUntilReady() const
{
    return QTest::qWaitFor(
        [this] { return m_driver->find<QPushButton>("submitButton")->isEnabled(); }, patience);
}

void TestRestart::theFormIsAsItWasLeft()
{
    m_driver->fillForm();
    m_driver->type("jobLabel", u"March intake"_s);
    m_driver->type("targetPages", u"1-3, 7"_s);
    m_driver->click("modeMultimodal");
    m_driver->workspace().uploads().addIds(u"no-file-id"_s); // a mistake that nobody has mended yet
    QTRY_COMPARE_WITH_TIMEOUT(m_driver->workspace().uploads().files().size(), 2, patience);
    const JobRequest before = m_driver->window().form().request();
    const QStringList files = m_driver->column("filesTable", u"File"_s);
    reopen();
    QCOMPARE(m_driver->find<QLineEdit>("jobLabel")->text(), u"March intake"_s);
    QCOMPARE(m_driver->find<QLineEdit>("targetPages")->text(), u"1-3, 7"_s);
    QTRY_COMPARE(m_driver->column("filesTable", u"File"_s), files);
    QTRY_COMPARE_WITH_TIMEOUT(m_driver->window().form().request(), before, patience);
}

void TestRestart::filesAreNotUploadedAgain()
{
    m_driver->fillForm();
    QVERIFY(m_driver->submitAndWait());
    const QList<FileId> before = m_driver->uploadedIds();
    QCOMPARE(before.size(), 2);
    reopen();
    QVERIFY(waitUntilReady());
    QTRY_COMPARE(m_driver->uploadedIds(), before);
    m_driver->document(u"cv.txt"_s, "It says something else now, and is longer by a line.\n");
    reopen();
    QVERIFY(waitUntilReady());
    QTRY_COMPARE(m_driver->uploadedIds(), before.mid(0, 1)); // the other has changed
    QVERIFY(m_driver->submitAndWait());
    QCOMPARE(m_driver->uploadedIds().size(), 2);
    QCOMPARE(m_driver->uploadedIds().at(0), before.at(0));
    QVERIFY(m_driver->uploadedIds().at(1) != before.at(1));
}

void TestRestart::jobsAndResultsAreThereWithoutTheService()
{
    m_driver->fillForm();
    m_driver->type("jobLabel", u"March intake"_s);
    QVERIFY(m_driver->submitAndWait());
    QTRY_COMPARE(m_driver->column("resultsTable", u"Type"_s), QStringList({u"invoice"_s, u"cv"_s}));
    const QStringList results = m_driver->rows("resultsTable");
    const QStringList timeline = m_driver->rows("timeline");
    m_driver->find<QTabWidget>("detailsTabs")->setCurrentIndex(2);
    const QString raw = m_driver->find<QPlainTextEdit>("rawResults")->toPlainText();
    QVERIFY(!raw.isEmpty());
    m_driver->close();
    m_driver->useService(QUrl(u"http://127.0.0.1:1"_s)); // where nobody answers
    QVERIFY2(m_driver->open(), qPrintable(m_driver->failure()));
    QTRY_COMPARE(m_driver->column("jobList", u"Label"_s), QStringList{u"March intake"_s});
    QTRY_COMPARE(m_driver->column("jobList", u"Status"_s), QStringList{u"Success"_s});
    QTRY_COMPARE(m_driver->rows("resultsTable"), results); // it was the selected one
    QTRY_COMPARE(m_driver->rows("timeline"), timeline);
    m_driver->find<QTabWidget>("detailsTabs")->setCurrentIndex(2);
    QTRY_COMPARE(m_driver->find<QPlainTextEdit>("rawResults")->toPlainText(), raw);
    QTRY_COMPARE(m_driver->window().jobs().selectedJobs(), m_driver->jobs());
}

void TestRestart::theListLooksAsItDid()
{
    m_driver->fillForm();
    const QStringList names{u"one"_s, u"two"_s, u"three"_s};
    for (int i = 0; i < names.size(); ++i) {
        m_driver->type("jobLabel", names.at(i));
        m_driver->type("targetPages", u"1-%1"_s.arg(i + 2)); // the same would be asked about
        QVERIFY(m_driver->submitAndWait());
    }
    constexpr int labels = static_cast<int>(JobColumn::Label);
    constexpr int states = static_cast<int>(JobColumn::Status);
    constexpr int files = static_cast<int>(JobColumn::Files);
    constexpr int rules = static_cast<int>(JobColumn::Rules);
    QTRY_COMPARE(m_driver->rows("jobList").size(), 3);
    list()->sortByColumn(labels, Qt::AscendingOrder);
    list()->horizontalHeader()->moveSection(list()->horizontalHeader()->visualIndex(files), 0);
    list()->setColumnHidden(rules, false);
    list()->setColumnWidth(states, 211);
    m_driver->type("jobFilter", u"t"_s); // two and three, whose files were also called …txt
    m_driver->window().jobs().selectJob(m_driver->jobs().at(1));
    QTRY_COMPARE(m_driver->column("jobList", u"Label"_s),
                 QStringList({u"one"_s, u"three"_s, u"two"_s}));
    reopen();
    QTRY_COMPARE(m_driver->column("jobList", u"Label"_s),
                 QStringList({u"one"_s, u"three"_s, u"two"_s}));
    const QHeaderView *header = list()->horizontalHeader();
    QCOMPARE(header->visualIndex(files), 0);
    QVERIFY(!header->isSectionHidden(rules));
    QCOMPARE(header->sectionSize(states), 211);
    QCOMPARE(header->sortIndicatorSection(), labels);
    QCOMPARE(m_driver->find<QLineEdit>("jobFilter")->text(), u"t"_s);
    QTRY_COMPARE(m_driver->window().jobs().selectedJobs(), QList<JobKey>{m_driver->jobs().at(1)});
    QTRY_COMPARE(m_driver->window().details().job(), std::optional(m_driver->jobs().at(1)));
    QTRY_COMPARE(list()->currentIndex().row(), 2);
}

void TestRestart::theWindowIsArrangedAsItWas()
{
    m_driver->window().resize(1234, 777);
    const auto panes = [this] {
        return m_driver->find<QSplitter>("formPanes");
    };
    const auto rows = [this] {
        return m_driver->find<QSplitter>("rows");
    };
    dragHandle(*panes(), 520);
    const QList<int> widths = panes()->sizes();
    QCOMPARE(widths.constFirst(), 520);
    m_driver->goTo(Place::Jobs);
    dragHandle(*rows(), rows()->height() - 320);
    m_driver->find<QTabWidget>("detailsTabs")->setCurrentIndex(2);
    const QList<int> heights = rows()->sizes();
    QCOMPARE(heights.constFirst(), rows()->height() - 320);
    reopen();
    QCOMPARE(m_driver->window().work().place(), Place::Jobs);
    QCOMPARE(m_driver->window().size(), QSize(1234, 777));
    QTRY_COMPARE(rows()->sizes(), heights);
    QCOMPARE(m_driver->find<QTabWidget>("detailsTabs")->currentIndex(), 2);
    m_driver->goTo(Place::NewJob);
    QTRY_COMPARE(panes()->sizes(), widths);
}

void TestRestart::theAppearanceIsAsItWasChosen()
{
    const auto ground = [this] {
        return list()->viewport()->palette().color(QPalette::Base);
    };
    const auto groundOf = [](Scheme scheme) {
        return paletteOf(scheme).color(QPalette::Base);
    };
    const auto strip = [this] {
        return m_driver->find<QWidget>("message-look")->palette().color(QPalette::Window);
    };
    m_driver->window().messages().say(u"look"_s, MessageBar::Kind::Warning, u"seen before"_s);
    QCOMPARE(strip(), colorsOf(Scheme::Light).warningStrip);
    const QImage light = m_driver->find<QToolButton>("presetManage")->grab().toImage();
    QCOMPARE(ground(), groundOf(Scheme::Light));
    m_driver->trigger("actionAppearance-dark");
    QTRY_COMPARE(ground(), groundOf(Scheme::Dark));
    QTRY_COMPARE(strip(), colorsOf(Scheme::Dark).warningStrip);
    QVERIFY(m_driver->find<QToolButton>("presetManage")->grab().toImage() != light);
    reopen();
    QCOMPARE(ground(), groundOf(Scheme::Dark));
    QVERIFY(m_driver->find<QAction>("actionAppearance-dark")->isChecked());
    m_driver->trigger("actionAppearance-contrast");
    QTRY_COMPARE(ground(), groundOf(Scheme::HighContrast));
    m_driver->trigger("actionAppearance-system"); // no desktop says otherwise here
    QTRY_COMPARE(ground(), groundOf(Scheme::Light));
    reopen();
    QCOMPARE(ground(), groundOf(Scheme::Light));
    QVERIFY(m_driver->find<QAction>("actionAppearance-system")->isChecked());
}

void TestRestart::anUnfinishedJobGoesOn()
{
    m_driver->fillForm();
    QVERIFY(waitUntilReady());
    m_driver->trigger("pauseMonitoring"); // so that the window does not hear of its end
    m_driver->submit();
    QTRY_VERIFY_WITH_TIMEOUT(!m_driver->lastJob().job.id.isEmpty(), patience);
    m_driver->trigger("pauseMonitoring");
    QVERIFY(!m_driver->lastJobEnded());
    m_driver->close();
    {
        const auto store = Store::open(m_driver->dataFolder());
        QVERIFY(store);
        const auto rows
            = (*store)->wait([](Database &database) { return JobStore(database).rows(); });
        QVERIFY(rows && !rows->constFirst()->job.status.isFinished());
    }
    QVERIFY2(m_driver->open(), qPrintable(m_driver->failure()));
    QTRY_COMPARE_WITH_TIMEOUT(m_driver->column("jobList", u"Status"_s), QStringList{u"Success"_s},
                              patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_driver->column("resultsTable", u"Type"_s),
                              QStringList({u"invoice"_s, u"cv"_s}), patience);
}

/// Closed in the midst of sending, the program finds out by itself what became of it.
void TestRestart::whatWasJustSubmittedMakesOneJob()
{
    m_driver->fillForm();
    QVERIFY(waitUntilReady());
    m_driver->submit();
    reopen();
    QTRY_COMPARE_WITH_TIMEOUT(m_driver->column("jobList", u"Status"_s), QStringList{u"Success"_s},
                              patience);
    m_driver->trigger("fetchList");
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->text("jobsNotice").contains(u"1 known"_s), patience);
    QVERIFY2(m_driver->text("jobsNotice").contains(u"0 new"_s),
             qPrintable(m_driver->text("jobsNotice")));
    QCOMPARE(m_driver->jobs().size(), 1);
}

QTEST_MAIN(TestRestart)
#include "tst_restart.moc"
