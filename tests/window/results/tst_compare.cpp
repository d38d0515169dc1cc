// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Two jobs over the same files, one with other rules: what has changed, and which files.

#include "support/windowtest.h"
#include "ui/details/compare/comparedmodel.h"
#include "ui/details/compare/matrixmodel.h"
#include "ui/details/detailspage.h"
#include "ui/jobs/jobspage.h"
#include "ui/newjob/newjobpage.h"
#include "workflow/history/jobtable.h"

#include <QAction>
#include <QDialog>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

class TestCompare : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void aCellShowsWhichFilesChanged();
    void whatIsShownIsSaved();
    void twoSelectedJobsAreComparedByTheirMenu();
    void aJobThatGoesIsSaid();
    void eachJobHasItsOwnComparison();
    void noComparisonWithAJobThatHasGone();

private:
    void prepare() override;
    void chooseOther() const;
    QTableView *table(const char *name) const { return m_driver->find<QTableView>(name); }
    QStringList shownFiles() const { return m_driver->column("comparedTable", u"File"_s); }
    /// The number in the words of a button.
    int numberIn(const char *button) const;
    void checkSums(int here, int there) const;
    QStringList tabs() const;
    QString focused() const { return QApplication::focusWidget()->objectName(); }

    JobKey m_first = 0;
    JobKey m_second = 0; // with one rule called otherwise
};

void TestCompare::prepare()
{
    m_driver->window().resize(1500, 950);
    m_driver->fillForm();
    m_driver->type("jobLabel", u"Post"_s);
    QVERIFY(m_driver->submitAndWait());
    m_first = m_driver->lastJob().key;
    JobRequest changed = m_driver->window().form().request();
    for (Rule &rule : changed.rules) {
        if (rule.type == u"cv"_s)
            rule.type = u"resume"_s;
    }
    m_driver->window().form().setRequest(changed);
    m_driver->type("jobLabel", u"Post"_s);
    QVERIFY(m_driver->submitAndWait());
    m_second = m_driver->lastJob().key;
    QVERIFY(m_first != m_second);
    m_driver->window().showJobsOf({m_second});
    QTRY_COMPARE(m_driver->rows("resultsTable").size(), 2);
}

void TestCompare::chooseOther() const
{
    m_driver->click("compareRuns");
    auto *dialog = m_driver->dialog<QDialog>("chooseRun");
    const auto *runs = dialog->findChild<QTableView *>(u"chooseRunTable"_s);
    QTRY_COMPARE(runs->model()->rowCount(), 1);
    QTest::keyClick(dialog->findChild<QLineEdit *>(u"chooseRunSearch"_s), Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(shownFiles().size(), 2);
    QTRY_VERIFY(m_driver->takesKeysAgain());
}

int TestCompare::numberIn(const char *button) const
{
    static const QRegularExpression number(u"\\d+"_s);
    return number.match(m_driver->find<QToolButton>(button)->text()).captured().toInt();
}

void TestCompare::checkSums(int here, int there) const
{
    const int both = numberIn("compareSame") + numberIn("compareChanged");
    QCOMPARE(both + numberIn("compareOnlyHere"), here);
    QCOMPARE(both + numberIn("compareOnlyThere"), there);
    const QAbstractItemModel &matrix = *table("compareMatrix")->model();
    int inCells = 0;
    for (int row = 0; row < matrix.rowCount(); ++row) {
        for (int column = 0; column < matrix.columnCount(); ++column)
            inCells += matrix.index(row, column).data().toInt();
    }
    QCOMPARE(inCells, both);
}

QStringList TestCompare::tabs() const
{
    const auto *tabs = m_driver->find<QTabWidget>("detailsTabs");
    QStringList names;
    for (int i = 0; i < tabs->count(); ++i)
        names.append(tabs->widget(i)->objectName());
    return names;
}

void TestCompare::aCellShowsWhichFilesChanged()
{
    QCOMPARE(m_driver->workspace().table().find(m_first)->run, 1);
    QCOMPARE(m_driver->workspace().table().find(m_second)->run, 2);
    QVERIFY(m_driver->column("jobList", u"Label"_s).contains(u"Post #2"_s));
    QVERIFY(m_driver->text("detailsTitle").contains(u"Post #2"_s));
    chooseOther();
    QVERIFY(m_driver->text("compareTitle").contains(u"Post #2"_s));
    QCOMPARE(numberIn("compareSame"), 1);
    QCOMPARE(numberIn("compareChanged"), 1);
    checkSums(2, 2);

    auto *matrix = table("compareMatrix");
    auto *model = qobject_cast<MatrixModel *>(matrix->model());
    const KindPair wanted{{FileOutcome::Typed, u"resume"_s}, {FileOutcome::Typed, u"cv"_s}};
    QModelIndex cell;
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            if (model->kindsAt(model->index(row, column)) == wanted)
                cell = model->index(row, column);
        }
    }
    QVERIFY(cell.isValid());
    matrix->scrollTo(cell);
    QTest::mouseClick(matrix->viewport(), Qt::LeftButton, {}, matrix->visualRect(cell).center());
    QTRY_COMPARE(shownFiles(), QStringList{u"cv.txt"_s});
    QCOMPARE(m_driver->cell("comparedTable", 0, u"Type here"_s), u"resume"_s);
    QCOMPARE(m_driver->cell("comparedTable", 0, u"Type there"_s), u"cv"_s);
    QVERIFY(!m_driver->find<QPlainTextEdit>("reasoningHere")->toPlainText().isEmpty());
    QVERIFY(!m_driver->find<QPlainTextEdit>("reasoningThere")->toPlainText().isEmpty());

    m_driver->click("compareSame");
    QTRY_COMPARE(shownFiles(), QStringList{u"invoice.txt"_s});
    QVERIFY(!model->picked()); // one of the two is in force
    m_driver->click("compareShowAll");
    QTRY_COMPARE(shownFiles().size(), 2);
    table("comparedTable")->setFocus();
    m_driver->press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(focused(), u"compareSearch"_s);
    m_driver->typeKeys(u"invoice.txt"_s);
    QTRY_COMPARE(shownFiles(), QStringList{u"invoice.txt"_s});
    m_driver->press(Qt::Key_Escape);
    QTRY_COMPARE(shownFiles().size(), 2);
}

void TestCompare::whatIsShownIsSaved()
{
    const QTemporaryDir folder;
    chooseOther();
    m_driver->click("compareChanged");
    QTRY_COMPARE(shownFiles(), QStringList{u"cv.txt"_s});
    const auto save = [this](const QString &path) {
        m_driver->click("compareSave");
        auto *asked = m_driver->dialog<QFileDialog>("comparisonFile");
        Q_EMIT asked->fileSelected(path);
        asked->close();
        QTRY_VERIFY(!m_driver->text("compareSaved").isEmpty());
    };
    const QString path = folder.filePath(u"both.csv"_s);
    save(path);
    QVERIFY2(m_driver->text("compareSaved").contains(path),
             qPrintable(m_driver->text("compareSaved")));
    QFile file(path);
    QVERIFY(file.open(QFile::ReadOnly));
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    for (const QByteArray &cell : {"\"cv.txt\""_ba, "\"resume\""_ba, "\"cv\""_ba, "\"changed\""_ba,
                                   "\"Post #2\""_ba, "\"Post\""_ba})
        QVERIFY2(lines.at(1).contains(cell), lines.at(1).constData());
    save(folder.filePath(u"both"_s)); // a name without an ending
    QTRY_VERIFY(QFile::exists(folder.filePath(u"both.xlsx"_s)));
    QVERIFY(!QFile::exists(folder.filePath(u"both"_s)));
    const QString said = m_driver->text("compareSaved");
    save(folder.filePath(u"both"_s)); // nobody was asked about that file
    QVERIFY(m_driver->text("compareSaved") != said);
}

void TestCompare::twoSelectedJobsAreComparedByTheirMenu()
{
    auto *compare = m_driver->find<QAction>("compareJobs");
    QVERIFY(!compare->isEnabled()); // one is selected
    auto *list = table("jobList");
    QTRY_COMPARE(list->model()->rowCount(), 2);
    list->selectAll();
    QTRY_VERIFY(compare->isEnabled());
    compare->trigger();
    QTRY_COMPARE(shownFiles().size(), 2);
    QCOMPARE(m_driver->window().details().job(), m_driver->window().jobs().currentJob());
    checkSums(2, 2);
}

void TestCompare::aJobThatGoesIsSaid()
{
    chooseOther();
    QVERIFY(m_driver->text("compareNote").isEmpty());
    m_driver->workspace().table().discard({m_first});
    QTRY_VERIFY(!m_driver->text("compareNote").isEmpty());
    QCOMPARE(shownFiles().size(), 2); // what was compared stays
    m_driver->workspace().table().bringBack({m_first});
    QTRY_VERIFY(m_driver->text("compareNote").isEmpty());
    checkSums(2, 2);
    m_driver->workspace().table().remove({m_second});
    QTRY_VERIFY(m_driver->window().details().job() != std::optional(m_second));
    QVERIFY(!tabs().contains(u"comparePane"_s));
}

void TestCompare::eachJobHasItsOwnComparison()
{
    QVERIFY(!tabs().contains(u"comparePane"_s));
    chooseOther();
    QVERIFY(tabs().contains(u"comparePane"_s));
    m_driver->window().showJobsOf({m_first});
    QTRY_VERIFY(!tabs().contains(u"comparePane"_s));
    m_driver->window().showJobsOf({m_second});
    QTRY_VERIFY(tabs().contains(u"comparePane"_s));
    m_driver->find<QTabWidget>("detailsTabs")
        ->setCurrentWidget(m_driver->find<QWidget>("comparePane"));
    QTRY_COMPARE(shownFiles().size(), 2);
    m_driver->click("compareEnd");
    QTRY_VERIFY(!tabs().contains(u"comparePane"_s));
    QCOMPARE(m_driver->find<QTabWidget>("detailsTabs")->currentIndex(), 0); // the results again
}

/// There would be nothing to show, under the names of what was compared last.
void TestCompare::noComparisonWithAJobThatHasGone()
{
    chooseOther();
    m_driver->window().showJobsOf({m_first});
    QTRY_COMPARE(m_driver->window().details().job(), std::optional(m_first));
    m_driver->window().showJobsOf({m_second});
    QTRY_VERIFY(tabs().contains(u"comparePane"_s));
    m_driver->workspace().table().remove({m_first});
    QTRY_VERIFY(!m_driver->text("compareNote").isEmpty());
    m_driver->window().details().setJob({});
    m_driver->window().details().setJob(m_second);
    QVERIFY(!tabs().contains(u"comparePane"_s));
}

QTEST_MAIN(TestCompare)
#include "tst_compare.moc"
