// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The results of a job: found, told apart, and copied as the action says. For saving see
// saveresults.

#include "support/offscreen.h"
#include "support/windowdriver.h"
#include "ui/details/resultsmodel.h"
#include "ui/jobs/jobspage.h"
#include "ui/words/resultwords.h"
#include "window/jobs/tidyplace.h"
#include "workflow/history/jobtable.h"

#include <QAction>
#include <QClipboard>
#include <QDoubleSpinBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMimeData>
#include <QRegularExpression>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

class TestResults : public QObject, public TidyPlace
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_driver.reset(); }

    void theHeadlineCountsEveryFile();
    void actionsSayWhatTheyTake();
    void whatIsCopiedLandsInCells();
    void countsAreAFilter();
    void aSearchNeedsNoMouse();
    void theSameKeyFindsInTheList();
    void aPersonSaysWhatIsUnsure();
    void anotherJobIsShownWhole();
    void noColumnIsCutWhileAnotherIsEmpty();

private:
    void pick(const QList<int> &rows) const;
    QAction *action(const char *name) const { return m_driver->find<QAction>(name); }
    static QList<int> numbersIn(const QString &text);
    /// The numbers that an action's words name.
    QList<int> saidBy(const char *name) const { return numbersIn(action(name)->text()); }
    qsizetype shown() const { return m_driver->rows("resultsTable").size(); }
    /// So many of all are shown, and said to be.
    void checkShown(int count) const;
    QString focused() const { return QApplication::focusWidget()->objectName(); }

    static constexpr int files = 15;
    JobRow m_row;
    JobDetails m_details;
};

/// A job of 15 files: ten with a type, three without, two failed.
void TestResults::init()
{
    failOnWarnings();
    m_driver = std::make_unique<WindowDriver>();
    openHere();
    m_row = {};
    m_row.submission = SubmissionState::Accepted;
    m_row.label = u"Post"_s;
    m_row.service = u"https://elsewhere.example"_s; // so that nobody looks for it
    m_row.job.id = {u"job-1"_s};
    m_row.job.status = JobStatus(u"PARTIAL_SUCCESS"_s);
    m_row.job.updatedAt = QDateTime(QDate(2026, 3, 4), QTime(5, 6, 7), Qt::UTC);
    m_row.submittedAt = m_row.job.updatedAt;
    m_row.changedAt = m_row.job.updatedAt;
    m_row.fileCount = files;
    m_row.resultCount = files - 2;
    m_row.failedFileCount = 2;
    m_details = {};
    for (int i = 0; i < files; ++i) {
        const FileId id{u"f-%1"_s.arg(i, 2, 10, QChar(u'0'))};
        m_details.request.fileIds.append(id);
        m_details.files.append({id, id.value + u".txt"_s});
        const auto type = i < 10 ? std::optional(u"=cv"_s) : std::nullopt;
        if (i < files - 2)
            m_details.results.append(
                {{}, {}, id, Classification{type, 0.5, u"one\ntwo\tthree"_s}, {}, {}});
    }
    const JobKey key = m_driver->workspace().table().add(m_row, m_details);
    m_driver->window().showJobsOf({key});
    QTRY_COMPARE_WITH_TIMEOUT(m_driver->rows("resultsTable").size(), files, patience);
}

void TestResults::pick(const QList<int> &rows) const
{
    auto *table = m_driver->find<QTableView>("resultsTable");
    table->clearSelection();
    for (const int row : rows)
        table->selectionModel()->select(table->model()->index(row, 0),
                                        QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

QList<int> TestResults::numbersIn(const QString &text)
{
    static const QRegularExpression number(u"\\d+"_s);
    QList<int> all;
    for (auto match = number.globalMatch(text); match.hasNext();)
        all += match.next().captured().toInt();
    return all;
}

void TestResults::checkShown(int count) const
{
    QTRY_COMPARE(shown(), count);
    QTRY_COMPARE(numbersIn(m_driver->text("resultsShown")), (QList<int>{count, files}));
    QCOMPARE(m_driver->find<QToolButton>("showAllResults")->isVisible(), count < files);
}

void TestResults::theHeadlineCountsEveryFile()
{
    const ResultCounts counts = countResults(m_row, m_details);
    QCOMPARE(counts, (ResultCounts{.typed = 10, .untyped = 3, .failed = 2}));
    QCOMPARE(m_driver->text("resultsSummary"), resultCountsText(counts));
}

void TestResults::actionsSayWhatTheyTake()
{
    pick({4});
    QCOMPARE(saidBy("copySelectedResults"), QList<int>()); // "this row"
    QCOMPARE(saidBy("copyAllResults"), QList<int>{files});
    QCOMPARE(saidBy("copyJson"), QList<int>{files});
    QCOMPARE(saidBy("saveAllResults"), QList<int>{files});
    QVERIFY(!action("saveSelectedResults")->isVisible()); // one row is always the current one
    pick({4, 6});
    for (const char *name : {"copySelectedResults", "saveSelectedResults"}) {
        QCOMPARE(saidBy(name), QList<int>{2});
        QVERIFY(action(name)->isVisible());
    }
    pick({});
    QVERIFY(!action("copySelectedResults")->isEnabled());
}

void TestResults::whatIsCopiedLandsInCells()
{
    pick({6, 4});
    auto *table = m_driver->find<QTableView>("resultsTable");
    table->setFocus();
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    const QString text = QApplication::clipboard()->text();
    QVERIFY(text.startsWith(u"f-04.txt\tf-04\t'=cv\t0.5\t\"one\ntwo\tthree\"\tjob-1\tPost"_s));
    QCOMPARE(text.count(u"job-1"_s), 2);
    QVERIFY(text.indexOf(u"f-04"_s) < text.indexOf(u"f-06"_s));
    const QMimeData *data = QApplication::clipboard()->mimeData();
    QVERIFY(data->hasHtml());
    QCOMPARE(data->data(u"text/csv"_s).count("job-1"), 2);
    m_driver->trigger("copyAllResults");
    QCOMPARE(QApplication::clipboard()->text().count(u"job-1"_s), files);
    QVERIFY(QApplication::clipboard()->text().startsWith(u"file\tfile_id\t"_s));
    pick({4});
    m_driver->trigger("copySelectedResults");
    QCOMPARE(QApplication::clipboard()->text().count(u"job-1"_s), 1);
}

void TestResults::countsAreAFilter()
{
    QList<int> counts;
    for (const char *name : {"type-=cv", "kindUntyped", "kindFailed"})
        counts += numbersIn(m_driver->find<QToolButton>(name)->text());
    QCOMPARE(counts, (QList<int>{10, 3, 2})); // which are all
    checkShown(files);
    m_driver->click("kindFailed");
    checkShown(2);
    QCOMPARE(saidBy("saveAllResults"), QList<int>{2});
    m_driver->click("kindUntyped");
    checkShown(3);
    QTest::mouseClick(m_driver->find<QToolButton>("kindFailed"), Qt::LeftButton,
                      Qt::ControlModifier);
    checkShown(5);
    QCOMPARE(numbersIn(m_driver->find<QToolButton>("type-=cv")->text()), QList<int>{10});
    m_driver->click("showAllResults");
    checkShown(files);
    m_driver->click("type-=cv");
    checkShown(10);
    m_driver->click("type-=cv");
    checkShown(files);
}

void TestResults::aSearchNeedsNoMouse()
{
    focusList();
    auto *table = m_driver->find<QTableView>("resultsTable");
    table->setFocus();
    m_driver->press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(focused(), u"resultsSearch"_s);
    m_driver->typeKeys(u"f-03"_s);
    checkShown(1);
    m_driver->press(Qt::Key_Down);
    QVERIFY(table->hasFocus());
    QCOMPARE(table->currentIndex().row(), 0);
    m_driver->press(Qt::Key_F, Qt::ControlModifier);
    m_driver->typeKeys(u"three"_s); // in the reasoning
    checkShown(13);
    m_driver->press(Qt::Key_Escape);
    checkShown(files);
    m_driver->typeKeys(u"nowhere"_s);
    checkShown(0);
    QVERIFY(!m_driver->find<QToolButton>("saveResults")->isEnabled());
    m_driver->press(Qt::Key_Return);
    QVERIFY(table->hasFocus());
    m_driver->press(Qt::Key_Escape); // from there, too
    checkShown(files);
    QVERIFY(table->currentIndex().isValid());
    m_driver->press(Qt::Key_Backtab, Qt::ShiftModifier);
    m_driver->press(Qt::Key_Backtab, Qt::ShiftModifier);
    m_driver->press(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(focused(), u"resultsSearch"_s);
    m_driver->press(Qt::Key_Backtab, Qt::ShiftModifier); // to the types, in one step
    m_driver->press(Qt::Key_End);
    QCOMPARE(focused(), u"kindFailed"_s);
    m_driver->press(Qt::Key_Space);
    checkShown(2);
}

void TestResults::theSameKeyFindsInTheList()
{
    focusList();
    m_driver->press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(focused(), u"jobFilter"_s);
}

void TestResults::aPersonSaysWhatIsUnsure()
{
    const auto unsure = [this] {
        return m_driver->find<QToolButton>("unsureResults");
    };
    const auto below = [this] {
        return m_driver->find<QDoubleSpinBox>("unsureBelow");
    };
    QCOMPARE(numbersIn(unsure()->text()), QList<int>{10});
    below()->setValue(0.5);
    QCOMPARE(numbersIn(unsure()->text()), QList<int>{0});
    QVERIFY(!unsure()->isEnabled());
    below()->setValue(0.6);
    m_driver->click("unsureResults");
    checkShown(10);
    m_driver->click("unsureResults");
    checkShown(files);
    m_driver->close();
    openHere();
    QCOMPARE(below()->value(), 0.6);
}

/// What was looked for in one is not missed in the next.
void TestResults::anotherJobIsShownWhole()
{
    m_driver->click("kindFailed");
    m_driver->type("resultsSearch", u"f-13"_s);
    checkShown(1);
    JobRow other = m_row;
    other.job.id = {u"job-2"_s};
    m_driver->window().showJobsOf({m_driver->workspace().table().add(other, m_details)});
    checkShown(files);
    QVERIFY(m_driver->find<QLineEdit>("resultsSearch")->text().isEmpty());
    QVERIFY(!m_driver->find<QToolButton>("kindFailed")->isChecked());
}

void TestResults::noColumnIsCutWhileAnotherIsEmpty()
{
    const auto *header = m_driver->find<QTableView>("resultsTable")->horizontalHeader();
    const auto widthOf = [header](ResultsModel::Column column) {
        return header->sectionSize(column);
    };
    for (const int width : {1200, 2400}) {
        m_driver->window().resize(width, 900);
        QTRY_COMPARE(header->length(), header->viewport()->width());
        QVERIFY(widthOf(ResultsModel::File) >= widthOf(ResultsModel::Type));
        QVERIFY(widthOf(ResultsModel::File) >= widthOf(ResultsModel::Confidence));
    }
}

QTEST_MAIN(TestResults)
#include "tst_results.moc"
