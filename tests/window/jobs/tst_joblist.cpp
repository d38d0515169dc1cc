// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The list holds still, and shows what is asked for.

#include "support/windowtest.h"
#include "ui/details/detailspage.h"
#include "ui/jobs/cells/jobcolumns.h"
#include "ui/jobs/jobspage.h"
#include "workflow/history/jobtable.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QEnterEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QToolButton>
#include <QUuid>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

namespace {

const auto labelTitle = u"Label"_s;

} // namespace

class TestJobList : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void theFilterLooksIntoEveryColumn();
    void whatNothingFitsIsSaid();
    void chipsCountAndShowGroups();
    void nothingMovesUnderThePointer();
    void whatComesWhileThePointerIsThereIsAnnounced();
    void aScrolledListStaysWhereItIs();
    void aHeaderSortsAndTheOrderStays();
    void theSelectionStaysThroughEverything();
    void columnsAreChosenInAMenu();
    void modelsKeepTheirWord();

private:
    JobKey add(const QString &label, const QString &status, int minute = 0) const;
    void addThree() const;
    QTableView *list() const { return m_driver->find<QTableView>("jobList"); }
    QStringList labels() const { return m_driver->column("jobList", labelTitle); }
    void pointAtList(bool there) const;
    void clickHeader(JobColumn column) const;
};

/// A job of another service, so that nobody looks whether it is there.
JobKey TestJobList::add(const QString &label, const QString &status, int minute) const
{
    JobRow row;
    row.submission = SubmissionState::Accepted;
    row.job.id = JobId{QUuid::createUuid().toString(QUuid::WithoutBraces)};
    row.job.status = JobStatus(status);
    row.job.mode = u"FAST"_s;
    row.job.rules = {{u"invoice-"_s + label, u"A request for payment"_s}};
    row.job.createdAt = QDateTime({2026, 3, 1}, {12, minute}, Qt::UTC);
    row.label = label;
    row.service = u"https://api.cloud.llamaindex.ai"_s;
    row.fileCount = 1;
    row.submittedAt = row.job.createdAt;
    row.changedAt = row.job.createdAt;
    return m_driver->workspace().table().add(row, {});
}

void TestJobList::addThree() const
{
    add(u"apples"_s, u"SUCCESS"_s, 1);
    add(u"pears"_s, u"ERROR"_s, 2);
    add(u"plums"_s, u"CANCELLED"_s, 3);
    QTRY_COMPARE(labels(), QStringList({u"plums"_s, u"pears"_s, u"apples"_s})); // newest first
}

void TestJobList::pointAtList(bool there) const
{
    const QPointF at(40, 40);
    QEnterEvent enter(at, at, list()->viewport()->mapToGlobal(at));
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(list()->viewport(), there ? &enter : &leave);
}

void TestJobList::clickHeader(JobColumn column) const
{
    QHeaderView *header = list()->horizontalHeader();
    const int at = header->sectionViewportPosition(static_cast<int>(column)) + 12;
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, {at, header->height() / 2});
}

void TestJobList::theFilterLooksIntoEveryColumn()
{
    addThree();
    m_driver->type("jobFilter", u"PEAR"_s);
    QTRY_COMPARE(labels(), QStringList{u"pears"_s});
    m_driver->type("jobFilter", u"success"_s); // a status
    QTRY_COMPARE(labels(), QStringList{u"apples"_s});
    QVERIFY(list()->isColumnHidden(static_cast<int>(JobColumn::Rules)));
    m_driver->type("jobFilter", u"invoice-plums"_s); // a rule, in a column that is hidden
    QTRY_COMPARE(labels(), QStringList{u"plums"_s});
    m_driver->type("jobFilter", u"fast apples"_s); // two words in two columns
    QTRY_COMPARE(labels(), QStringList{u"apples"_s});
    m_driver->type("jobFilter", u"\"fast apples\""_s); // which stand together in none
    QTRY_COMPARE(labels(), QStringList());
    m_driver->type("jobFilter", QString());
    QTRY_COMPARE(labels().size(), 3);
}

void TestJobList::whatNothingFitsIsSaid()
{
    auto *empty = m_driver->find<QWidget>("emptyJobs");
    QVERIFY(empty->isVisible());
    QVERIFY(m_driver->find<QPushButton>("emptyFetchList")->isVisible());
    m_driver->click("emptyConnect"); // for who has an account: a place for its key
    auto *services = m_driver->dialog<QDialog>("connectionDialog");
    auto *key = services->findChild<QLineEdit *>(u"connectionKey"_s);
    QVERIFY(key->isEnabled() && key->hasFocus());
    services->close();
    addThree();
    QTRY_VERIFY(!empty->isVisible());
    m_driver->type("jobFilter", u"quinces"_s);
    QTRY_VERIFY(empty->isVisible());
    QVERIFY(!m_driver->find<QPushButton>("emptyFetchList")->isVisible());
    m_driver->click("emptyClearFilter");
    QTRY_COMPARE(labels().size(), 3);
    QVERIFY(!empty->isVisible());
    QVERIFY(m_driver->find<QLineEdit>("jobFilter")->text().isEmpty());
}

void TestJobList::chipsCountAndShowGroups()
{
    addThree();
    add(u"grapes"_s, u"SUCCESS"_s, 4);
    add(u"figs"_s, u"RIPENING"_s, 5); // a status that nobody has heard of
    const auto chip = [this](const char *name) {
        return m_driver->find<QToolButton>(name)->text();
    };
    QTRY_COMPARE(chip("chipAll"), u"All 5"_s);
    QCOMPARE(chip("chipSuccess"), u"Success 2"_s);
    QCOMPARE(chip("chipFailed"), u"Failed 1"_s);
    QCOMPARE(chip("chipCancelled"), u"Cancelled 1"_s);
    QCOMPARE(chip("chipRunning"), u"Running 1"_s);
    QTRY_COMPARE(m_driver->cell("jobList", 0, u"Status"_s), u"RIPENING"_s);

    m_driver->click("chipSuccess");
    QTRY_COMPARE(labels(), QStringList({u"grapes"_s, u"apples"_s}));
    m_driver->click("chipFailed"); // both
    QTRY_COMPARE(labels(), QStringList({u"grapes"_s, u"pears"_s, u"apples"_s}));
    m_driver->click("chipSuccess");
    QTRY_COMPARE(labels(), QStringList{u"pears"_s});
    QVERIFY(!m_driver->find<QToolButton>("chipAll")->isChecked());
    m_driver->click("chipAll");
    QTRY_COMPARE(labels().size(), 5);
    QVERIFY(!m_driver->find<QToolButton>("chipFailed")->isChecked());
}

void TestJobList::nothingMovesUnderThePointer()
{
    addThree();
    clickHeader(JobColumn::Label);
    QTRY_COMPARE(labels(), QStringList({u"apples"_s, u"pears"_s, u"plums"_s}));
    JobTable &table = m_driver->workspace().table();
    JobRow apples = *table.find(m_driver->jobs().at(0));
    apples.label = u"zucchini"_s;

    pointAtList(true);
    table.update(apples);
    QTRY_COMPARE(labels(), QStringList({u"zucchini"_s, u"pears"_s, u"plums"_s})); // in its place
    add(u"quinces"_s, u"SUCCESS"_s, 7); // its order comes after that of the change
    QTRY_VERIFY(m_driver->find<QPushButton>("newRowsBar")->isVisible());
    QCOMPARE(labels(), QStringList({u"zucchini"_s, u"pears"_s, u"plums"_s}));
    pointAtList(false);
    QTRY_COMPARE(labels(), QStringList({u"pears"_s, u"plums"_s, u"quinces"_s, u"zucchini"_s}));
}

void TestJobList::whatComesWhileThePointerIsThereIsAnnounced()
{
    addThree();
    auto *bar = m_driver->find<QPushButton>("newRowsBar");
    QVERIFY(!bar->isVisible());
    pointAtList(true);
    add(u"figs"_s, u"SUCCESS"_s, 4);
    add(u"grapes"_s, u"SUCCESS"_s, 5);
    QTRY_COMPARE(bar->text(), u"2 new"_s);
    QVERIFY(bar->isVisible());
    QCOMPARE(labels().size(), 3);
    QTest::mouseClick(bar, Qt::LeftButton);
    QTRY_COMPARE(labels().size(), 5);
    QCOMPARE(labels().constFirst(), u"grapes"_s);
    QVERIFY(!bar->isVisible());
}

void TestJobList::aScrolledListStaysWhereItIs()
{
    for (int i = 0; i < 40; ++i)
        add(u"job %1"_s.arg(i), u"SUCCESS"_s, i);
    QTRY_COMPARE(labels().size(), 40);
    QScrollBar *bar = list()->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    bar->setValue(bar->maximum() / 2);
    const int place = bar->value();
    const QString shown = list()->indexAt({5, 5}).siblingAtColumn(1).data().toString();
    add(u"newest"_s, u"SUCCESS"_s, 50);
    QTRY_VERIFY(m_driver->find<QPushButton>("newRowsBar")->isVisible());
    QCOMPARE(bar->value(), place);
    QCOMPARE(list()->indexAt({5, 5}).siblingAtColumn(1).data().toString(), shown);
    bar->setValue(0);
    QTRY_COMPARE(labels().constFirst(), u"newest"_s);
}

void TestJobList::aHeaderSortsAndTheOrderStays()
{
    addThree();
    clickHeader(JobColumn::Label);
    QTRY_COMPARE(labels(), QStringList({u"apples"_s, u"pears"_s, u"plums"_s}));
    clickHeader(JobColumn::Label);
    QTRY_COMPARE(labels(), QStringList({u"plums"_s, u"pears"_s, u"apples"_s}));
    JobTable &table = m_driver->workspace().table();
    JobRow pears = *table.find(m_driver->jobs().at(1));
    pears.job.status = JobStatus(u"SUCCESS"_s);
    pears.changedAt = QDateTime::currentDateTimeUtc();
    table.update(pears);
    QTRY_COMPARE(m_driver->cell("jobList", 1, u"Status"_s), u"Success"_s);
    add(u"oranges"_s, u"SUCCESS"_s, 9);
    QTRY_COMPARE(labels(), QStringList({u"plums"_s, u"pears"_s, u"oranges"_s, u"apples"_s}));
}

void TestJobList::theSelectionStaysThroughEverything()
{
    addThree();
    const QList<JobKey> keys = m_driver->jobs();
    JobsPage &page = m_driver->window().jobs();
    page.selectJob(keys.at(1));
    QTRY_COMPARE(m_driver->window().details().job(), std::optional(keys.at(1)));
    list()->setFocus();
    m_driver->press(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(page.selectedJobs(), QList<JobKey>({keys.at(1), keys.at(0)}));

    clickHeader(JobColumn::Label);
    QTRY_COMPARE(labels().constFirst(), u"apples"_s);
    QCOMPARE(page.selectedJobs(), QList<JobKey>({keys.at(0), keys.at(1)}));
    add(u"aardvarks"_s, u"SUCCESS"_s, 9);
    QTRY_COMPARE_WITH_TIMEOUT(labels().size(), 4, patience); // a key was pressed: it waits a while
    QCOMPARE(page.selectedJobs(), QList<JobKey>({keys.at(0), keys.at(1)}));
    m_driver->type("jobFilter", u"plums"_s);
    QTRY_COMPARE(labels().size(), 1);
    QTRY_COMPARE(page.currentJob(), std::optional(keys.at(2))); // the first that is there
    m_driver->type("jobFilter", QString());
    QTRY_COMPARE(page.selectedJobs(), QList<JobKey>({keys.at(0), keys.at(1)}));
    page.selectJob(keys.at(2));
    m_driver->type("jobFilter", u"pears"_s);
    QTRY_COMPARE(labels(), QStringList{u"pears"_s});
    page.selectJob(keys.at(0)); // lifts the filter that hides it
    QTRY_COMPARE(page.selectedJobs(), QList<JobKey>{keys.at(0)});
    QCOMPARE(labels().size(), 4);
}

void TestJobList::columnsAreChosenInAMenu()
{
    addThree();
    auto *menu = m_driver->find<QMenu>("columnsMenu");
    Q_EMIT menu->aboutToShow();
    const QList<QAction *> actions = menu->actions();
    QCOMPARE(actions.size(), jobColumnCount);
    QAction *user = actions.at(static_cast<int>(JobColumn::User));
    QVERIFY(!user->isChecked());
    user->trigger();
    QVERIFY(!list()->isColumnHidden(static_cast<int>(JobColumn::User)));
    for (QAction *action : actions) {
        Q_EMIT menu->aboutToShow();
        if (action->isChecked() && action->isEnabled())
            action->trigger();
    }
    Q_EMIT menu->aboutToShow();
    QCOMPARE(list()->horizontalHeader()->hiddenSectionCount(), jobColumnCount - 1);
    const auto last = std::find_if(actions.cbegin(), actions.cend(),
                                   [](const QAction *action) { return action->isChecked(); });
    QVERIFY(last != actions.cend());
    QVERIFY(!(*last)->isEnabled()); // or nobody could find the header's menu again
}

void TestJobList::modelsKeepTheirWord()
{
    using Mode = QAbstractItemModelTester::FailureReportingMode;
    auto *results = m_driver->find<QTableView>("resultsTable")->model();
    const QList<QAbstractItemModel *> models{list()->model(), results,
                                             m_driver->find<QTableView>("timeline")->model(),
                                             m_driver->find<QTableView>("filesTable")->model(),
                                             m_driver->find<QTableView>("rulesTable")->model()};
    for (QAbstractItemModel *model : models)
        new QAbstractItemModelTester(model, Mode::QtTest, model);
    m_driver->fillForm();
    QVERIFY(m_driver->submitAndWait());
    QTRY_COMPARE(m_driver->rows("resultsTable").size(), 2);
    for (int i = 0; i < 50; ++i) // some come one by one, most at once
        add(u"job %1"_s.arg(i), i % 3 ? u"SUCCESS"_s : u"ERROR"_s, i);
    QTRY_COMPARE(labels().size(), 51);
    clickHeader(JobColumn::Status);
    m_driver->type("jobFilter", u"\"job 1\""_s);
    QTRY_COMPARE(labels().size(), 11);
    m_driver->type("jobFilter", QString());
    QTRY_COMPARE(labels().size(), 51);
    m_driver->workspace().table().remove(m_driver->jobs().mid(10, 30));
    QTRY_COMPARE(labels().size(), 21);
    results->sort(1, Qt::DescendingOrder);
    m_driver->window().jobs().selectJob(m_driver->jobs().constLast()); // no results, no timeline
    QTRY_COMPARE(m_driver->rows("resultsTable").size(), 0);
    m_driver->click("clearFilesButton");
    auto *rules = m_driver->find<QTableView>("rulesTable");
    rules->setCurrentIndex(rules->model()->index(0, 0));
    m_driver->click("removeRuleButton");
    QCOMPARE(rules->model()->rowCount(), 1);
}

QTEST_MAIN(TestJobList)
#include "tst_joblist.moc"
