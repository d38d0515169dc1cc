// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The places: how one comes to them, what stands where, and what takes nobody away.

#include "support/splitterhand.h"
#include "support/windowtest.h"
#include "ui/deliver/deliverpage.h"
#include "ui/details/detailspage.h"
#include "ui/evaluate/evaluatepage.h"
#include "ui/jobs/jobspage.h"
#include "ui/newjob/newjobpage.h"
#include "ui/review/reviewpage.h"
#include "ui/shell/places/placebutton.h"
#include "workflow/history/jobtable.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

class TestPlaces : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void aKeyLeadsToEach();
    void aClickLeadsToEachAndLeavesTheKeyboardThere();
    void eachHasTheWholeWidth();
    void afterSubmittingNothingJumps();
    void onlyTheLastJobsOfThisSittingAreThere();
    void theNumberOfJobsInProgressIsShown();
    void whatShowsSomethingGoesThere();
    void aNarrowWindowHasIconsOnly();
    void filesAndRulesAreBesideEachOtherInAWideWindow();
    void aSmallScreenIsEnough();
    void theSelectedJobIsBesideOrBelow();
    void theListCanBePinnedInAVeryWideWindow();
    void theNextStartLooksTheSame();

private:
    template<typename T>
    T *seen(const char *name) const // without going there
    {
        return m_driver->window().findChild<T *>(QLatin1StringView(name));
    }
    Place place() const { return m_driver->window().work().place(); }
    void resize(int width, int height) const;
};

void TestPlaces::resize(int width, int height) const
{
    m_driver->window().resize(width, height);
    QTRY_COMPARE(m_driver->window().work().width(), width);
    QCoreApplication::sendPostedEvents();
}

void TestPlaces::aKeyLeadsToEach()
{
    QCOMPARE(place(), Place::NewJob);
    seen<QWidget>("rulesTable")->setFocus();
    m_driver->press(Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(place(), Place::Jobs);
    QVERIFY(m_driver->window().jobs().isVisible());
    QVERIFY(!m_driver->window().form().isVisible());
    QVERIFY(seen<QToolButton>("placeJobs")->isChecked());
    QVERIFY(!seen<QToolButton>("placeNewJob")->isChecked());
    seen<QWidget>("jobFilter")->setFocus();
    m_driver->press(Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(place(), Place::NewJob);
    QVERIFY(m_driver->window().form().isVisible());
    QVERIFY(!m_driver->window().jobs().isVisible());
    QVERIFY(seen<QWidget>("rulesTable")->hasFocus()); // where one was
    m_driver->press(Qt::Key_2, Qt::ControlModifier);
    QVERIFY(seen<QWidget>("jobFilter")->hasFocus());
    m_driver->press(Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(place(), Place::Review);
    QVERIFY(m_driver->window().review().isVisible());
    QVERIFY(!m_driver->window().jobs().isVisible());
    QVERIFY(seen<QToolButton>("placeReview")->isChecked());
    QVERIFY(seen<QWidget>("reviewQueue")->hasFocus()); // whose keys decide
    m_driver->press(Qt::Key_4, Qt::ControlModifier);
    QCOMPARE(place(), Place::Evaluate);
    QVERIFY(m_driver->window().evaluate().isVisible());
    QVERIFY(!m_driver->window().review().isVisible());
    QVERIFY(seen<QToolButton>("placeEvaluate")->isChecked());
    m_driver->press(Qt::Key_5, Qt::ControlModifier);
    QCOMPARE(place(), Place::Deliver);
    QVERIFY(m_driver->window().deliver().isVisible());
    QVERIFY(!m_driver->window().evaluate().isVisible());
    QVERIFY(seen<QToolButton>("placeDeliver")->isChecked());
    m_driver->press(Qt::Key_2, Qt::ControlModifier);
    QVERIFY(seen<QWidget>("jobFilter")->hasFocus());
}

void TestPlaces::aClickLeadsToEachAndLeavesTheKeyboardThere()
{
    seen<QWidget>("rulesTable")->setFocus();
    m_driver->goTo(Place::Jobs);
    QVERIFY(m_driver->window().jobs().isAncestorOf(m_driver->window().focusWidget()));
    m_driver->goTo(Place::NewJob);
    QVERIFY(m_driver->window().form().isAncestorOf(m_driver->window().focusWidget()));
    m_driver->goTo(Place::Review);
    QVERIFY(m_driver->window().review().isAncestorOf(m_driver->window().focusWidget()));
    m_driver->goTo(Place::Evaluate);
    QVERIFY(m_driver->window().evaluate().isAncestorOf(m_driver->window().focusWidget()));
    m_driver->goTo(Place::Deliver);
    QVERIFY(m_driver->window().deliver().isAncestorOf(m_driver->window().focusWidget()));
}

void TestPlaces::eachHasTheWholeWidth()
{
    resize(1360, 860);
    const int bar = seen<QWidget>("placeBar")->width();
    QVERIFY(bar < 200);
    QCOMPARE(m_driver->window().form().width(), 1360 - bar);
    m_driver->goTo(Place::Jobs);
    QCOMPARE(m_driver->window().jobs().width(), 1360 - bar);
    QCOMPARE(m_driver->window().details().width(), 1360 - bar);
    m_driver->goTo(Place::Review);
    QCOMPARE(m_driver->window().review().width(), 1360 - bar);
    m_driver->goTo(Place::Evaluate);
    QCOMPARE(m_driver->window().evaluate().width(), 1360 - bar);
    m_driver->goTo(Place::Deliver);
    QCOMPARE(m_driver->window().deliver().width(), 1360 - bar);
}

void TestPlaces::afterSubmittingNothingJumps()
{
    QVERIFY(!seen<QWidget>("sentStrip")->isVisible());
    m_driver->fillForm();
    m_driver->type("jobLabel", u"March & April"_s);
    QVERIFY(m_driver->submitAndWait());
    QCOMPARE(place(), Place::NewJob);
    QVERIFY(seen<QWidget>("sentStrip")->isVisible());
    const auto *sent = seen<QToolButton>("sentJob1");
    QVERIFY(sent->isVisible());
    QCOMPARE(sent->text(), u"March && April"_s); // which is no key
    QTRY_COMPARE(m_driver->text("sentJob1Text"), u"2 done"_s);
    QCOMPARE(sent->accessibleName(), u"March & April: Success, 2 done"_s);
    QVERIFY(!seen<QWidget>("sentJob1Bar")->isVisible()); // nothing is under way
    QVERIFY(!seen<QToolButton>("sentJob2")->isVisible());
    QCOMPARE(m_driver->window().jobs().currentJob(), std::optional(m_driver->lastJob().key));

    m_driver->click("showSentJobs");
    QCOMPARE(place(), Place::Jobs);
    QCOMPARE(m_driver->window().jobs().currentJob(), std::optional(m_driver->lastJob().key));
}

void TestPlaces::onlyTheLastJobsOfThisSittingAreThere()
{
    m_driver->fillForm();
    const QStringList labels{u"one"_s, u"two"_s, u"three"_s, u"four"_s};
    for (int i = 0; i < labels.size(); ++i) {
        m_driver->type("jobLabel", labels.at(i));
        m_driver->type("targetPages", u"1-%1"_s.arg(i + 1)); // the same would be asked about
        QVERIFY(m_driver->submitAndWait());
    }
    QCOMPARE(m_driver->text("sentJob1"), u"four"_s);
    QCOMPARE(m_driver->text("sentJob2"), u"three"_s);
    QCOMPARE(m_driver->text("sentJob3"), u"two"_s);
    resize(m_driver->window().minimumSizeHint().width(), 700);
    QVERIFY(seen<QToolButton>("sentJob1")->isVisible()); // whatever else there is no room for
    QVERIFY(seen<QPushButton>("showSentJobs")->isVisible());
    resize(1400, 900);
    QTRY_VERIFY(seen<QToolButton>("sentJob2")->isVisible());
    m_driver->click("sentJob2");
    QCOMPARE(place(), Place::Jobs);
    QCOMPARE(m_driver->window().jobs().currentJob(), std::optional(m_driver->jobs().at(2)));
    m_driver->workspace().table().remove({m_driver->jobs().at(3)});
    QTRY_COMPARE(m_driver->text("sentJob1"), u"three"_s);
    m_driver->workspace().table().remove(m_driver->jobs());
    QTRY_VERIFY(seen<QWidget>("sentStrip")->isHidden());
    m_driver->close();
    QVERIFY2(m_driver->open(), qPrintable(m_driver->failure()));
    QVERIFY(seen<QWidget>("sentStrip")->isHidden());
}

void TestPlaces::theNumberOfJobsInProgressIsShown()
{
    const auto *button = seen<PlaceButton>("placeJobs");
    QCOMPARE(button->count(), 0);
    QCOMPARE(button->accessibleName(), u"Jobs"_s);
    JobRow row;
    row.submission = SubmissionState::Accepted;
    row.job.id = {u"job"_s};
    row.job.status = JobStatus(u"PENDING"_s);
    row.service = u"https://elsewhere.example"_s; // nobody looks whether it ends
    row.submittedAt = QDateTime::currentDateTimeUtc();
    row.changedAt = row.submittedAt;
    const JobKey key = m_driver->workspace().table().add(row, {});
    QTRY_COMPARE(button->count(), 1);
    QCOMPARE(button->accessibleName(), u"Jobs, 1 in progress"_s);
    QTRY_COMPARE(m_driver->text("jobsInProgress"), u"1 job in progress"_s);
    m_driver->workspace().table().remove({key});
    QTRY_COMPARE(button->count(), 0);
}

void TestPlaces::whatShowsSomethingGoesThere()
{
    m_driver->click("jobsInProgress");
    QCOMPARE(place(), Place::Jobs);
    m_driver->fillForm(); // as a preset would
    QCOMPARE(place(), Place::NewJob);
    m_driver->window().activateWindow();
    seen<QWidget>("jobLabel")->setFocus(); // the rules have a search of their own
    m_driver->press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(place(), Place::Jobs);
    QVERIFY(seen<QWidget>("jobFilter")->hasFocus());
    m_driver->window().loadSamples();
    QCOMPARE(place(), Place::NewJob);
    m_driver->window().showJobsOf({});
    QCOMPARE(place(), Place::Jobs);
}

void TestPlaces::aNarrowWindowHasIconsOnly()
{
    const auto *jobs = seen<QToolButton>("placeJobs");
    const auto hasWords = [jobs] {
        return jobs->toolButtonStyle() == Qt::ToolButtonTextBesideIcon;
    };
    resize(WorkArea::iconsBelow, 800);
    QVERIFY(hasWords());
    resize(WorkArea::iconsBelow - 1, 800);
    QVERIFY(!hasWords());
    QTRY_VERIFY(seen<QWidget>("placeBar")->width() < 64);
    m_driver->click("collapsePlaces"); // by a person
    QVERIFY(hasWords());
    resize(1300, 800);
    QVERIFY(hasWords());
    m_driver->click("collapsePlaces");
    QVERIFY(!hasWords());
    resize(1000, 800);
    resize(1300, 800);
    QVERIFY(!hasWords()); // as it was left in such a window
}

void TestPlaces::filesAndRulesAreBesideEachOtherInAWideWindow()
{
    const auto *panes = seen<QSplitter>("formPanes");
    resize(1360, 860);
    QTRY_COMPARE(panes->orientation(), Qt::Horizontal);
    resize(1024, 860);
    QTRY_COMPARE(panes->orientation(), Qt::Horizontal);
    resize(900, 860);
    QTRY_COMPARE(panes->orientation(), Qt::Vertical);
    const auto *submit = seen<QPushButton>("submitButton");
    QVERIFY(!submit->visibleRegion().isEmpty()); // always in view
    QCOMPARE(submit->visibleRegion().boundingRect().size(), submit->size());
}

void TestPlaces::aSmallScreenIsEnough()
{
    m_driver->fillForm();
    QVERIFY(m_driver->submitAndWait());
    for (const Place place :
         {Place::Jobs, Place::Review, Place::Evaluate, Place::Deliver, Place::NewJob}) {
        m_driver->goTo(place);
        resize(1024, 700);
        QCOMPARE(m_driver->window().height(), 700);
    }
}

void TestPlaces::theSelectedJobIsBesideOrBelow()
{
    resize(1400, 860);
    m_driver->goTo(Place::Jobs);
    const auto *rows = seen<QSplitter>("rows");
    QCOMPARE(rows->orientation(), Qt::Vertical);
    m_driver->trigger("actionDetailsBeside");
    QCOMPARE(rows->orientation(), Qt::Horizontal);
    auto *menu = seen<QMenu>("viewMenu");
    Q_EMIT menu->aboutToShow();
    QVERIFY(seen<QAction>("actionDetailsBeside")->isChecked());
    m_driver->trigger("actionDetailsBeside");
    QCOMPARE(rows->orientation(), Qt::Vertical);
}

void TestPlaces::theListCanBePinnedInAVeryWideWindow()
{
    auto *menu = seen<QMenu>("viewMenu");
    resize(WorkArea::pinnedFrom - 1, 900);
    Q_EMIT menu->aboutToShow();
    QVERIFY(!seen<QAction>("actionPinJobs")->isEnabled());
    resize(WorkArea::pinnedFrom, 900);
    Q_EMIT menu->aboutToShow();
    QVERIFY(seen<QAction>("actionPinJobs")->isEnabled());
    m_driver->trigger("actionPinJobs");
    const JobsPage &jobs = m_driver->window().jobs();
    const NewJobPage &form = m_driver->window().form();
    QTRY_VERIFY(jobs.isVisible() && form.isVisible());
    QVERIFY(!m_driver->window().details().isVisible());
    m_driver->press(Qt::Key_F, Qt::ControlModifier); // it is here
    QCOMPARE(place(), Place::NewJob);
    QVERIFY(seen<QWidget>("jobFilter")->hasFocus());
    Q_EMIT seen<QTableView>("jobList")->activated({}); // by Enter or a double click
    QCOMPARE(place(), Place::Jobs);
    m_driver->press(Qt::Key_1, Qt::ControlModifier);

    m_driver->press(Qt::Key_2, Qt::ControlModifier);
    QVERIFY(jobs.isVisible() && !form.isVisible());
    QVERIFY(m_driver->window().details().isVisible());
    QVERIFY(seen<QWidget>("jobFilter")->hasFocus()); // it came along
    QCOMPARE(seen<QSplitter>("rows")->widget(0), &jobs);
    m_driver->press(Qt::Key_1, Qt::ControlModifier);
    QVERIFY(jobs.isVisible() && form.isVisible());
    resize(1400, 900); // no room
    QVERIFY(!jobs.isVisible() && form.isVisible());
    resize(WorkArea::pinnedFrom, 900);
    QVERIFY(jobs.isVisible() && form.isVisible());
    m_driver->trigger("actionPinJobs");
    QVERIFY(!jobs.isVisible() && form.isVisible());
}

void TestPlaces::theNextStartLooksTheSame()
{
    resize(WorkArea::pinnedFrom, 900);
    m_driver->goTo(Place::Jobs);
    m_driver->trigger("actionDetailsBeside");
    m_driver->click("collapsePlaces");
    QTRY_VERIFY(seen<QWidget>("placeBar")->width() < 64);
    const auto *rows = seen<QSplitter>("rows");
    QTRY_COMPARE(rows->width(), WorkArea::pinnedFrom - seen<QWidget>("placeBar")->width());
    dragHandle(*rows, 640);
    const QList<int> widths = rows->sizes();
    QCOMPARE(widths.constFirst(), 640);
    m_driver->trigger("actionPinJobs");
    m_driver->close();
    QVERIFY2(m_driver->open(), qPrintable(m_driver->failure()));
    QCOMPARE(place(), Place::Jobs);
    QCOMPARE(seen<QSplitter>("rows")->orientation(), Qt::Horizontal);
    QVERIFY(m_driver->window().work().bar().isCollapsed());
    m_driver->goTo(Place::NewJob);
    QVERIFY(m_driver->window().jobs().isVisible());
    m_driver->goTo(Place::Jobs);
    QTRY_COMPARE(seen<QSplitter>("rows")->sizes(), widths);
    m_driver->goTo(Place::Review);
    m_driver->close();
    QVERIFY2(m_driver->open(), qPrintable(m_driver->failure()));
    QCOMPARE(place(), Place::Review);
}

QTEST_MAIN(TestPlaces)
#include "tst_places.moc"
