// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the list's rows tell, how one is found, and what can be done with it.

#include "support/offscreen.h"
#include "ui/details/detailspage.h"
#include "ui/jobs/cells/jobbar.h"
#include "ui/jobs/cells/jobcolumns.h"
#include "ui/jobs/jobspage.h"
#include "ui/jobs/list/joblistmodel.h"
#include "ui/look/typemark.h"
#include "ui/newjob/newjobpage.h"
#include "window/jobs/tidyplace.h"
#include "workflow/history/jobtable.h"

#include <QAction>
#include <QDesktopServices>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTableView>
#include <QTemporaryDir>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

class TestJobRows : public QObject, private TidyPlace
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_driver.reset(); }

    void theLabelHasWhatIsLeft();
    void theBarTellsTheTypes();
    void theNoteStandsBesideTheLabel();
    void aJobIsFoundByItsFiles();
    void theFilterHandsOverToTheList();
    void whatWasSelectedComesBack();
    void emptyChipsFade();
    void theMenuHoldsWhatCanBeDone();
    void rulesGoIntoTheForm();
    void filesAreShown();

public Q_SLOTS:
    void takeUrl(const QUrl &url) { m_opened.append(url); }

private:
    JobKey addWithFiles(const QString &label, const QStringList &paths) const;
    QModelIndex cellOf(const QString &label, JobColumn column) const;
    std::optional<JobKey> shownInDetails() const { return m_driver->window().details().job(); }
    JobsPage &page() const { return m_driver->window().jobs(); }

    QList<QUrl> m_opened;
};

void TestJobRows::init()
{
    failOnWarnings();
    m_opened.clear();
    m_driver = std::make_unique<WindowDriver>();
    openHere();
}

/// A job that has ended, with a receipt for each of its files but the last, which failed.
JobKey TestJobRows::addWithFiles(const QString &label, const QStringList &paths) const
{
    JobTable &table = m_driver->workspace().table();
    JobDetails details;
    details.request = earlierRequest();
    details.request.rules.append({u"receipt"_s, u"Proof of a payment: paid, change, till"_s});
    for (const QString &path : paths) {
        JobFile file{{u"id-"_s + path}, path.section(u'/', -1)};
        file.path = path;
        details.files.append(file);
        FileResult result;
        result.id = u"result-"_s + path;
        result.fileId = file.id;
        if (path != paths.constLast())
            result.result = Classification{u"receipt"_s, 0.9, {}};
        details.results.append(result);
    }
    const JobKey key = add(label, "PARTIAL_SUCCESS");
    table.changeDetails(key, JobDetailsChange::to(details));
    table.change(key, [&](JobRow &row) {
        row.job.rules = details.request.rules;
        row.fileCount = static_cast<int>(paths.size());
        row.resultCount = row.fileCount - 1;
        row.failedFileCount = 1;
    });
    return key;
}

QModelIndex TestJobRows::cellOf(const QString &label, JobColumn column) const
{
    const QStringList shown = m_driver->column("jobList", u"Label"_s);
    const auto row = static_cast<int>(shown.indexOf(label));
    return list()->model()->index(row, static_cast<int>(column));
}

void TestJobRows::theLabelHasWhatIsLeft()
{
    add(u"apples"_s, "SUCCESS");
    QTRY_COMPARE(labels().size(), 1);
    const QHeaderView *header = list()->horizontalHeader();
    const auto widthOf = [header](JobColumn column) {
        return header->sectionSize(static_cast<int>(column));
    };
    m_driver->window().resize(1360, 860);
    QTRY_COMPARE(header->length(), list()->viewport()->width());
    const int label = widthOf(JobColumn::Label);
    const int created = widthOf(JobColumn::Created);
    m_driver->window().resize(2000, 860);
    QTRY_COMPARE(header->length(), list()->viewport()->width());
    QVERIFY(widthOf(JobColumn::Label) > label);
    QCOMPARE(widthOf(JobColumn::Created), created);
    list()->setColumnHidden(static_cast<int>(JobColumn::Created), true);
    QTRY_COMPARE(header->length(), list()->viewport()->width());
    list()->setColumnHidden(static_cast<int>(JobColumn::Label), true);
    QTRY_COMPARE(header->length(), list()->viewport()->width());
    list()->setColumnHidden(static_cast<int>(JobColumn::Label), false);
    QTRY_COMPARE(header->length(), list()->viewport()->width());
    QVERIFY(widthOf(JobColumn::Label) > label);
}

void TestJobRows::theBarTellsTheTypes()
{
    addWithFiles(u"pears"_s, {u"/x/a.txt"_s, u"/x/b.txt"_s, u"/x/c.txt"_s});
    QTRY_COMPARE(labels().size(), 1);
    const auto bar = [this] {
        return cellOf(u"pears"_s, JobColumn::Results).data(JobListModel::BarRole).value<JobBar>();
    };
    const QList<TypeCount> expected{{u"receipt"_s, 1, 2}};
    QTRY_COMPARE(bar().types, expected);
    QCOMPARE(bar().progress.failed, 1);
    QVERIFY(!bar().isRunning);
}

void TestJobRows::theNoteStandsBesideTheLabel()
{
    addWithFiles(u"pears"_s, {u"/x/a.txt"_s, u"/x/b.txt"_s});
    QTRY_COMPARE(labels().size(), 1);
    const QModelIndex label = cellOf(u"pears"_s, JobColumn::Label);
    const QString message = cellOf(u"pears"_s, JobColumn::Message).data().toString();
    QVERIFY(!message.isEmpty());
    QVERIFY(label.data(JobListModel::NoteRole).toString().contains(message));
    QVERIFY(label.data(Qt::AccessibleTextRole).toString().contains(message));
    QVERIFY(list()->isColumnHidden(static_cast<int>(JobColumn::Message)));
}

void TestJobRows::aJobIsFoundByItsFiles()
{
    add(u"apples"_s, "SUCCESS");
    const JobKey pears = addWithFiles(u"pears"_s, {u"/x/Lantern Café.txt"_s});
    add(u"plums"_s, "SUCCESS");
    QTRY_COMPARE(labels().size(), 3);
    const auto *shown = m_driver->find<QLabel>("jobsShown");
    QVERIFY(!shown->isVisible());
    m_driver->type("jobFilter", u"lantern"_s);
    QTRY_COMPARE(labels(), QStringList{u"pears"_s});
    QVERIFY(shown->isVisible());
    QVERIFY(shown->text().startsWith(u'1') && shown->text().endsWith(u'3'));
    QTRY_COMPARE(page().currentJob(), std::optional(pears));
    QTRY_COMPARE(shownInDetails(), std::optional(pears));
    addWithFiles(u"figs"_s, {u"/x/other lantern.txt"_s});
    QTRY_COMPARE(labels(), (QStringList{u"figs"_s, u"pears"_s}));
    QCOMPARE(page().currentJob(), std::optional(pears)); // nobody has typed
    m_driver->type("jobFilter", u"lantern plums"_s); // words of two jobs
    QTRY_VERIFY(m_driver->find<QWidget>("emptyJobs")->isVisible());
}

void TestJobRows::theFilterHandsOverToTheList()
{
    add(u"apples"_s, "SUCCESS");
    const JobKey pears = add(u"pears"_s, "SUCCESS");
    QTRY_COMPARE(labels().size(), 2);
    focusList();
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Return}) {
        m_driver->type("jobFilter", u"pear"_s);
        QTRY_COMPARE(labels(), QStringList{u"pears"_s});
        m_driver->press(key);
        QVERIFY(list()->hasFocus());
        QTRY_COMPARE(page().selectedJobs(), QList<JobKey>{pears});
        m_driver->find<QLineEdit>("jobFilter")->setFocus();
        m_driver->press(Qt::Key_Escape);
        QVERIFY(m_driver->find<QLineEdit>("jobFilter")->text().isEmpty());
        QTRY_COMPARE(labels().size(), 2);
    }
}

void TestJobRows::whatWasSelectedComesBack()
{
    const JobKey apples = add(u"apples"_s, "SUCCESS");
    const JobKey pears = add(u"pears"_s, "SUCCESS");
    const JobKey plums = add(u"plums"_s, "SUCCESS");
    QTRY_COMPARE(labels().size(), 3);
    page().selectJob(apples);
    m_driver->type("jobFilter", u"ears"_s);
    QTRY_COMPARE(page().selectedJobs(), QList<JobKey>{pears});
    m_driver->press(Qt::Key_Escape);
    QTRY_COMPARE(page().selectedJobs(), QList<JobKey>{apples});
    QTRY_COMPARE(shownInDetails(), std::optional(apples));

    m_driver->type("jobFilter", u"p"_s); // in all of them: what is selected is among them
    QTRY_COMPARE(labels().size(), 3);
    QCOMPARE(page().currentJob(), std::optional(apples));
    m_driver->type("jobFilter", u"ears"_s);
    QTRY_COMPARE(page().currentJob(), std::optional(pears));
    page().selectJob(plums); // which lifts the filter
    QTRY_COMPARE(page().selectedJobs(), QList<JobKey>{plums});
    QVERIFY(m_driver->find<QLineEdit>("jobFilter")->text().isEmpty());
}

void TestJobRows::emptyChipsFade()
{
    add(u"apples"_s, "SUCCESS");
    const auto isFaint = [this](const char *name) {
        const auto *chip = m_driver->find<QToolButton>(name);
        return chip->palette().color(QPalette::ButtonText)
            == chip->palette().color(QPalette::PlaceholderText);
    };
    QTRY_VERIFY(!isFaint("chipSuccess"));
    QVERIFY(isFaint("chipFailed"));
    QVERIFY(!isFaint("chipAll"));
    m_driver->click("chipFailed"); // it is chosen all the same
    QVERIFY(!isFaint("chipFailed"));
    QTRY_COMPARE(labels().size(), 0);
    m_driver->click("chipFailed");
    QVERIFY(isFaint("chipFailed"));
}

void TestJobRows::theMenuHoldsWhatCanBeDone()
{
    addWithFiles(u"pears"_s, {u"/x/a.txt"_s, u"/x/b.txt"_s});
    QTRY_COMPARE(labels().size(), 1);
    select({u"pears"_s});
    const QModelIndex row = cellOf(u"pears"_s, JobColumn::Label);
    Q_EMIT list()->customContextMenuRequested(list()->visualRect(row).center());
    auto *menu = m_driver->find<QMenu>("jobMenu");
    QStringList names;
    const QList<QAction *> actions = menu->actions();
    for (const QAction *action : actions) {
        QVERIFY2(action->isEnabled(), qPrintable(action->objectName()));
        names.append(action->objectName());
    }
    for (const auto &name : {u"saveResults"_s, u"useRules"_s, u"showFiles"_s, u"submitAgain"_s,
                             u"submitFailedAgain"_s, u"archiveJobs"_s})
        QVERIFY2(names.contains(name), qPrintable(name));
    for (const auto &name : {u"cancelJobs"_s, u"giveUp"_s, u"unarchiveJobs"_s, u"undoInList"_s})
        QVERIFY2(!names.contains(name), qPrintable(name));
    menu->close();
}

void TestJobRows::rulesGoIntoTheForm()
{
    const JobKey pears = addWithFiles(u"pears"_s, {u"/x/a.txt"_s, u"/x/b.txt"_s});
    m_driver->fillForm();
    QTRY_COMPARE(m_driver->rows("filesTable").size(), 2);
    QTRY_COMPARE(labels().size(), 1);
    select({u"pears"_s});
    m_driver->trigger("useRules");
    const NewJobPage &form = m_driver->window().form();
    QTRY_COMPARE(form.edited().rules, m_driver->workspace().table().find(pears)->job.rules);
    QTRY_VERIFY(form.isVisible());
    QCOMPARE(m_driver->rows("filesTable").size(), 2);
}

void TestJobRows::filesAreShown()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"a"_s) && QDir(folder.path()).mkpath(u"b"_s));
    addWithFiles(u"pears"_s, {folder.filePath(u"a/1.txt"_s), folder.filePath(u"b/2.txt"_s)});
    addWithFiles(u"plums"_s, {u"/there/is/no/such/folder/1.txt"_s});
    QTRY_COMPARE(labels().size(), 2);
    QDesktopServices::setUrlHandler(u"file"_s, this, "takeUrl");
    select({u"pears"_s});
    m_driver->trigger("showFiles");
    QTRY_COMPARE(m_opened.size(), 1);
    QCOMPARE(QDir(m_opened.constFirst().toLocalFile()), QDir(folder.path()));
    select({u"plums"_s});
    m_driver->trigger("showFiles");
    QTRY_VERIFY(notice().contains(u"such"_s));
    QDesktopServices::unsetUrlHandler(u"file"_s);
    QCOMPARE(m_opened.size(), 1);
}

QTEST_MAIN(TestJobRows)
#include "tst_jobrows.moc"
