// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What was decided about results, wherever it is seen besides the Review.

#include "support/offscreen.h"
#include "support/windowdriver.h"
#include "ui/details/detailspage.h"
#include "ui/details/resultsmodel.h"
#include "ui/jobs/jobspage.h"
#include "ui/newjob/newjobpage.h"
#include "ui/presets/presetcontroller.h"
#include "ui/shell/mainwindow.h"
#include "window/jobs/tidyplace.h"
#include "workflow/form/presetlibrary.h"
#include "workflow/history/jobtable.h"
#include "workflow/history/labels.h"
#include "workflow/review/review.h"
#include "workflow/rows/rowreviews.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

class TestReviewed : public QObject, public TidyPlace
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_driver.reset(); }

    void whatIsDecidedAppearsBesideTheType();
    void onlyThoseThatWereReviewed();
    void aTypeForAllSelectedAndBack();
    void onlyTheNewestIsTakenBack();
    void someResultsAreReviewed();
    void rulesSayWhatReviewsSay();

private:
    void decide(const QList<Decision> &decisions) const;
    Decision decision(int file, const QString &type) const;
    void pick(const QList<int> &rows) const;
    QString reviewed(int row) const { return m_driver->cell("resultsTable", row, u"Reviewed"_s); }
    /// What the labels say of the files; empty: open.
    QStringList labels() const;

    static constexpr int files = 6;
    JobKey m_key = 0;
    QList<DocumentKey> m_documents;
};

/// A job of six files: five of type cv, of which two are unsure, one without a type.
void TestReviewed::init()
{
    failOnWarnings();
    m_driver = std::make_unique<WindowDriver>();
    openHere();
    JobRow row;
    row.submission = SubmissionState::Accepted;
    row.label = u"Post"_s;
    row.service = u"https://elsewhere.example"_s; // so that nobody looks for it
    row.job.id = {u"job-1"_s};
    row.job.status = JobStatus(u"SUCCESS"_s);
    row.job.updatedAt = QDateTime(QDate(2026, 3, 4), QTime(5, 6, 7), Qt::UTC);
    row.submittedAt = row.job.updatedAt;
    row.changedAt = row.job.updatedAt;
    row.origin.preset = u"Mail"_s;
    row.fileCount = files;
    row.resultCount = files;
    JobDetails details;
    details.request.rules = {{u"cv"_s, u"curricula"_s}, {u"invoice"_s, u"bills"_s}};
    for (int i = 0; i < files; ++i) {
        const FileId id{u"f-%1"_s.arg(i)};
        details.request.fileIds.append(id);
        details.files.append({id, id.value + u".txt"_s});
        const auto type = i < 5 ? std::optional(u"cv"_s) : std::nullopt;
        details.results.append(
            {{}, {}, id, Classification{type, i < 2 ? 0.3 : 0.95, u"why"_s}, {}, {}});
    }
    m_documents = documentsOf(exportRows(details), row.service);
    m_key = m_driver->workspace().table().add(row, details);
    m_driver->window().showJobsOf({m_key});
    QTRY_COMPARE_WITH_TIMEOUT(m_driver->rows("resultsTable").size(), files, patience);
}

Decision TestReviewed::decision(int file, const QString &type) const
{
    return {.document = m_documents.at(file),
            .kind = type.isEmpty() ? Decision::Kind::NoType : Decision::Kind::Type,
            .text = type,
            .shown = Suggestion{file < 5 ? std::optional(u"cv"_s) : std::nullopt, 0.3},
            .job = m_key,
            .preset = u"Mail"_s};
}

void TestReviewed::decide(const QList<Decision> &decisions) const
{
    bool isDone = false;
    m_driver->workspace().labels().add(
        decisions, m_driver.get() ? &m_driver->window() : nullptr,
        [&isDone](const StoreResult<QList<Decision>> &added) { isDone = added.has_value(); });
    QTRY_VERIFY_WITH_TIMEOUT(isDone, patience);
}

QStringList TestReviewed::labels() const
{
    QStringList all;
    bool isRead = false;
    m_driver->workspace().labels().read(
        m_documents, &m_driver->window(), [&](const Labels::States &states) {
            for (const DocumentKey &document : m_documents) {
                const ReviewState state = states.value(document);
                all += !state.verdict                               ? QString()
                    : state.verdict->kind == Decision::Kind::NoType ? u"none"_s
                                                                    : state.verdict->text;
                if (state.verdict && state.verdict->isBulk)
                    all.last() += u" in bulk"_s;
            }
            isRead = true;
        });
    return QTest::qWaitFor([&isRead] { return isRead; }, patience) ? all : QStringList();
}

void TestReviewed::pick(const QList<int> &rows) const
{
    auto *table = m_driver->find<QTableView>("resultsTable");
    table->clearSelection();
    for (const int row : rows)
        table->selectionModel()->select(table->model()->index(row, 0),
                                        QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

void TestReviewed::whatIsDecidedAppearsBesideTheType()
{
    auto *table = m_driver->find<QTableView>("resultsTable");
    QVERIFY(table->isColumnHidden(ResultsModel::Reviewed)); // while there is nothing to say
    decide({decision(0, u"invoice"_s), decision(1, u"cv"_s), decision(5, u"invoice"_s)});
    QTRY_VERIFY(!table->isColumnHidden(ResultsModel::Reviewed));
    QCOMPARE(reviewed(0), u"invoice"_s);
    QCOMPARE(reviewed(1), u"confirmed"_s);
    QCOMPARE(reviewed(2), u"open"_s);
    QCOMPARE(m_driver->cell("resultsTable", 0, u"Type"_s), u"cv"_s); // the service's stays
    QVERIFY(m_driver->text("resultsSummary").endsWith(u"3 reviewed, 2 corrected"_s));
    m_driver->workspace().review().takeBack();
    QTRY_VERIFY(table->isColumnHidden(ResultsModel::Reviewed));
    QVERIFY(!m_driver->text("resultsSummary").contains(u"reviewed"_s));
}

void TestReviewed::onlyThoseThatWereReviewed()
{
    auto *chips = m_driver->find<QWidget>("reviewChips");
    QVERIFY(!chips->isVisible());
    decide({decision(0, u"invoice"_s), decision(1, u"cv"_s)});
    QTRY_VERIFY(chips->isVisible());
    QCOMPARE(m_driver->find<QToolButton>("reviewedResults")->text(), u"2 reviewed"_s);
    QCOMPARE(m_driver->find<QToolButton>("correctedResults")->text(), u"1 corrected"_s);
    QCOMPARE(m_driver->find<QToolButton>("openResults")->text(), u"4 open"_s);
    m_driver->click("reviewedResults");
    QTRY_COMPARE(m_driver->column("resultsTable", u"File"_s),
                 (QStringList{u"f-0.txt"_s, u"f-1.txt"_s}));
    m_driver->click("openResults"); // one at a time
    QTRY_COMPARE(m_driver->rows("resultsTable").size(), 4);
    decide({decision(2, u"cv"_s)}); // which is open no more
    QTRY_COMPARE(m_driver->rows("resultsTable").size(), 3);
    m_driver->click("showAllResults");
    QTRY_COMPARE(m_driver->rows("resultsTable").size(), files);
    QVERIFY(!m_driver->find<QToolButton>("openResults")->isChecked());
}

/// One decision about many is marked as such, and one step back.
void TestReviewed::aTypeForAllSelectedAndBack()
{
    pick({0, 2, 5});
    auto *menu = m_driver->find<QMenu>("setTypeMenu");
    QVERIFY(menu->title().contains(u'3'));
    QStringList types;
    for (const QAction *action : menu->actions())
        types += action->text();
    QCOMPARE(types, (QStringList{u"cv"_s, u"invoice"_s, {}, u"No type"_s}));
    menu->actions().at(1)->trigger();
    QTRY_COMPARE(m_driver->find<QLabel>("setTypeSaid")->text(), u"3 set to invoice"_s);
    QCOMPARE(labels(),
             (QStringList{
                 u"invoice in bulk"_s, {}, u"invoice in bulk"_s, {}, {}, u"invoice in bulk"_s}));
    QTRY_COMPARE(reviewed(0), u"invoice"_s);
    m_driver->click("setTypeUndo");
    QTRY_COMPARE(labels(), (QStringList{{}, {}, {}, {}, {}, {}}));
    QVERIFY(!m_driver->find<QLabel>("setTypeSaid")->isVisible());
    pick({0});
    m_driver->trigger("setNoType");
    QTRY_COMPARE(m_driver->find<QLabel>("setTypeSaid")->text(), u"1 set to no type"_s);
    QCOMPARE(labels().first(), u"none"_s); // one alone is no bulk
}

void TestReviewed::onlyTheNewestIsTakenBack()
{
    pick({0, 1});
    m_driver->find<QMenu>("setTypeMenu")->actions().at(1)->trigger();
    QTRY_VERIFY(m_driver->find<QLabel>("setTypeSaid")->isVisible());
    decide({decision(4, u"cv"_s)});
    QTRY_VERIFY(!m_driver->find<QLabel>("setTypeSaid")->isVisible());
    QCOMPARE(labels().at(0), u"invoice in bulk"_s);
}

void TestReviewed::someResultsAreReviewed()
{
    QSignalSpy asked(&m_driver->window().details(), &DetailsPage::reviewAsked);
    const auto choice = [&asked] {
        return asked.isEmpty() ? QueueChoice() : asked.last().first().value<QueueChoice>();
    };
    pick({2, 5});
    m_driver->trigger("reviewSelected");
    QCOMPARE(choice(),
             (QueueChoice{.jobs = {m_key}, .documents = {m_documents.at(2), m_documents.at(5)}}));
    m_driver->trigger("reviewUnsure");
    QCOMPARE(choice(),
             (QueueChoice{.jobs = {m_key}, .documents = {m_documents.at(0), m_documents.at(1)}}));
    m_driver->trigger("reviewAll");
    QCOMPARE(choice(), QueueChoice{.jobs = {m_key}});
    QSignalSpy ofJobs(&m_driver->window().jobs(), &JobsPage::reviewAsked);
    m_driver->trigger("reviewJobs");
    QCOMPARE(ofJobs.size(), 1);
    QCOMPARE(ofJobs.first().first().value<QueueChoice>(), QueueChoice{.jobs = {m_key}});
}

void TestReviewed::rulesSayWhatReviewsSay()
{
    JobRequest request;
    request.rules = {{u"cv"_s, u"curricula and letters"_s}, {u"invoice"_s, u"bills to be paid"_s}};
    QVERIFY(m_driver->workspace().presets().save({u"Mail"_s, request}).has_value());
    m_driver->window().presets().load(u"Mail"_s);
    m_driver->goTo(Place::NewJob);
    auto *rules = m_driver->find<QTableView>("rulesTable");
    rules->setCurrentIndex(rules->model()->index(0, 0));
    auto *tally = m_driver->find<QLabel>("rulesTally");
    QVERIFY(!tally->text().contains(u"Reviewed"_s));
    decide({decision(0, u"invoice"_s), decision(1, u"cv"_s), decision(2, u"cv"_s)});
    QTRY_VERIFY_WITH_TIMEOUT(
        tally->text().endsWith(u"Reviewed: 2 right, 1 wrong, called invoice"_s), patience);
    QVERIFY(tally->isVisible());
    rules->setCurrentIndex(rules->model()->index(1, 0)); // of which nothing is known
    QVERIFY(!tally->text().contains(u"Reviewed"_s));
}

QTEST_MAIN(TestReviewed)
#include "tst_reviewed.moc"
