// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Results saved from the window, of one job and of several.

#include "store/settings/settings.h"
#include "support/offscreen.h"
#include "support/windowdriver.h"
#include "support/workbooks.h"
#include "ui/jobs/jobspage.h"
#include "ui/saving/saveresultsdialog.h"
#include "window/results/saveplace.h"
#include "workflow/history/jobtable.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLocale>
#include <QMenu>
#include <QScopeGuard>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

class TestSaveResults : public QObject, public SavePlace
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_driver.reset(); }

    void aWorkbookEqualsTheList();
    void csvIsSafeForEveryReader();
    void aLineOfJsonForEachFile();
    void whatIsShownAndSelected();
    void severalJobs();
    void theDialogIsNotInTheWay();
    void thePreviewIsWhatWillBeSaved();
    void withoutColumnsNothingIsSaved();
    void whatWasChosenIsRemembered();
    void theSeparatorFollowsTheLocale();
    void theNameSaysTheFormat();
    void aNameWithoutEndingGetsOne();
    void jobsThatGoAreLeftOut();
    void whatIsChosenMeanwhileComesNext();
    void openingChangesNoSetting();
    void savingCanBeStopped();
    void whatCouldNotBeSaved();
    void aSavedFileCanBeOpened();

public Q_SLOTS:
    void takeUrl(const QUrl &url) { m_opened.append(url); }

private:
    static constexpr int files = 15;
    JobKey m_post = 0;
    JobKey m_bills = 0;
    QList<QUrl> m_opened;
};

void TestSaveResults::init()
{
    failOnWarnings();
    m_driver = std::make_unique<WindowDriver>();
    m_saved = std::make_unique<QTemporaryDir>();
    m_opened.clear();
    openHere();
    m_bills = addJob(u"Bills"_s, 2);
    m_post = addJob(u"Post"_s, files);
    m_driver->window().showJobsOf({m_post});
    QTRY_COMPARE_WITH_TIMEOUT(m_driver->rows("resultsTable").size(), files, patience);
}

void TestSaveResults::aWorkbookEqualsTheList()
{
    openDialog({m_post});
    QVERIFY(!saved(u"results.xlsx"_s).isEmpty()); // the format that comes first
    const QString path = m_saved->filePath(u"results.xlsx"_s);
    const QStringList sheets = sheetsOf(path);
    QCOMPARE(sheets.size(), 2);
    const QJsonObject results = sheetOf(path, sheets.first());
    const QStringList shownFiles = m_driver->column("resultsTable", u"File"_s);
    const QByteArray csv = sheetAsCsv(path, sheets.first());
    for (int row = 0; row < files; ++row) {
        const bool isTyped = row < files - 1 && row % 3 < 2;
        QCOMPARE(textAt(results, row + 1, 0), shownFiles.at(row));
        QCOMPARE(textAt(results, row + 1, 1), isTyped ? u"=cv"_s : QString());
        QCOMPARE(typeAt(results, row + 1, 1), isTyped ? u"s"_s : u"n"_s); // never "f"
        QCOMPARE(textAt(results, row + 1, 2), row < files - 1 ? u"0.25"_s : QString());
        QVERIFY(csv.contains('"' + shownFiles.at(row).toUtf8() + "\","));
    }
    QCOMPARE(results["filter"_L1].toString().section(u':', 1).mid(1), QString::number(files + 1));
    // The counts on the other sheet add up.
    const QJsonObject about = sheetOf(path, sheets.last());
    QMap<QString, int> counts;
    for (int row = 0; row < about["rows"_L1].toArray().size(); ++row) {
        if (typeAt(about, row, 1) == "n"_L1 && !textAt(about, row, 1).isEmpty())
            counts.insert(textAt(about, row, 0), textAt(about, row, 1).toInt());
    }
    QCOMPARE(counts[u"Files in this workbook"_s], files);
    QCOMPARE(counts[u"With a type"_s] + counts[u"No rule matched"_s]
                 + counts[u"Without a result"_s],
             files);
    QCOMPARE(counts[u"=cv"_s], counts[u"With a type"_s]);
    QVERIFY(sheetAsCsv(path, sheets.last()).contains("A request for payment")); // the rules
}

void TestSaveResults::csvIsSafeForEveryReader()
{
    openDialog({m_post});
    chooseFormat(u"csv"_s);
    check({}, false);
    check(u"file"_s, true);
    check(u"type"_s, true);
    check(u"confidence"_s, true);
    check(u"reasoning"_s, true);
    QByteArray csv = saved(u"results.csv"_s);
    QVERIFY2(csv.contains("\r\n\"Post-00.txt\",\"'=cv\",0.25,\"one\ntwo; three\"\r\n"),
             csv.constData());
    QCOMPARE(csv.count("\r\n"), files + 1);
    auto *separator = m_driver->find<QComboBox>("csvSeparator");
    QVERIFY(separator->isEnabled());
    separator->setCurrentIndex(separator->findData(u";"_s));
    m_driver->find<QCheckBox>("csvAsIs")->setChecked(true);
    csv = saved(u"results.csv"_s); // over its own
    QVERIFY2(csv.contains("\"Post-00.txt\";\"=cv\";0.25;\"one\ntwo; three\"\r\n"), csv.constData());
}

void TestSaveResults::aLineOfJsonForEachFile()
{
    openDialog({m_post});
    chooseFormat(u"jsonl"_s);
    QVERIFY(!m_driver->find<QComboBox>("csvSeparator")->isEnabled());
    const QByteArrayList lines = saved(u"results.jsonl"_s).trimmed().split('\n');
    QCOMPARE(lines.size(), files);
    const QJsonObject row = QJsonDocument::fromJson(lines.first()).object();
    QCOMPARE(row["type"_L1].toString(), u"=cv"_s);
    QCOMPARE(row["confidence"_L1], QJsonValue(0.25));
    QCOMPARE(QStringList(row.keys()).size(), chosenColumns().size());
}

/// From above the results: those that are shown, in their order, or the selected ones.
void TestSaveResults::whatIsShownAndSelected()
{
    auto *table = m_driver->find<QTableView>("resultsTable");
    table->sortByColumn(0, Qt::DescendingOrder);
    QTRY_COMPARE(table->model()->index(0, 0).data().toString(), u"Post-14.txt"_s);
    m_driver->trigger("saveAllResults");
    dialog();
    chooseFormat(u"csv"_s);
    QByteArray csv = saved(u"all.csv"_s);
    QVERIFY(csv.indexOf("\"Post-14.txt\"") < csv.indexOf("\"Post-00.txt\""));
    QVERIFY(csv.contains("\"Post-00.txt\""));
    table->clearSelection();
    for (const int row : {1, 3})
        table->selectionModel()->select(table->model()->index(row, 0),
                                        QItemSelectionModel::Select | QItemSelectionModel::Rows);
    m_driver->trigger("saveSelectedResults");
    dialog();
    QVERIFY(savedNote().isEmpty()); // that was about others
    csv = saved(u"some.csv"_s);
    QCOMPARE(csv.count(".txt\""), 2);
    QVERIFY(csv.contains("\"Post-13.txt\"") && csv.contains("\"Post-11.txt\""));
}

void TestSaveResults::severalJobs()
{
    m_driver->window().showJobsOf({m_bills, m_post});
    auto *action = m_driver->find<QAction>("saveResults");
    QTRY_VERIFY(action->text().contains(u'2'));
    Q_EMIT list()->customContextMenuRequested(
        list()->visualRect(list()->model()->index(0, 0)).center());
    auto *menu = m_driver->find<QMenu>("jobMenu");
    QVERIFY(menu->actions().contains(action));
    menu->close();
    openDialog({m_bills, m_post});
    chooseFormat(u"csv"_s);
    check(u"label"_s, true);
    const QByteArray csv = saved(u"two.csv"_s);
    QCOMPARE(csv.count(".txt\""), files + 2);
    QCOMPARE(csv.count("\"Bills\""), 2);
    QCOMPARE(csv.count("\"Post\""), files);
}

void TestSaveResults::theDialogIsNotInTheWay()
{
    m_driver->window().activateWindow();
    m_driver->find<QTableView>("resultsTable")->setFocus();
    m_driver->press(Qt::Key_E, Qt::ControlModifier);
    QPointer<QDialog> open = dialog();
    QVERIFY(!open->isModal());
    m_driver->window().activateWindow();
    m_driver->window().showJobsOf({m_bills});
    QTRY_COMPARE_WITH_TIMEOUT(m_driver->rows("resultsTable").size(), 2, patience);
    QVERIFY(open && open->isVisible());
    const QString before = m_driver->text("saveResultsWhose");
    m_driver->trigger("saveResults"); // the same dialog, for what is selected now
    QCOMPARE(dialog(), open.data());
    QVERIFY(m_driver->text("saveResultsWhose") != before);
    QCOMPARE(m_driver->window().findChildren<QDialog *>(u"saveResults"_s).size(), 1);
    m_driver->click("saveResultsClose");
    QTRY_VERIFY(!open);
}

void TestSaveResults::thePreviewIsWhatWillBeSaved()
{
    openDialog({m_post});
    check({}, false);
    check(u"type"_s, true);
    check(u"reasoning"_s, true);
    QCOMPARE(previewHeaders(), (QStringList{u"Type"_s, u"Reasoning"_s}));
    QCOMPARE(m_driver->rows("exportPreview").constFirst(), u"=cv | one\ntwo; three"_s);
    chooseFormat(u"csv"_s);
    QCOMPARE(previewHeaders(), (QStringList{u"type"_s, u"reasoning"_s}));
    QCOMPARE(m_driver->rows("exportPreview").constFirst(), u"\"'=cv\" | \"one\ntwo; three\""_s);
    chooseFormat(u"jsonl"_s);
    QCOMPARE(m_driver->rows("exportPreview").constFirst(), u"\"=cv\" | \"one\\ntwo; three\""_s);
    QCOMPARE(m_driver->rows("exportPreview").at(2), u"null | \"one\\ntwo; three\""_s);
    check(u"file"_s, true);
    QCOMPARE(previewHeaders(), (QStringList{u"file"_s, u"type"_s, u"reasoning"_s}));
}

void TestSaveResults::withoutColumnsNothingIsSaved()
{
    openDialog({m_post});
    const auto *button = m_driver->find<QPushButton>("saveResultsSave");
    QVERIFY(button->isEnabled());
    check({}, false);
    QVERIFY(!button->isEnabled());
    check(u"hash"_s, true);
    QVERIFY(button->isEnabled());
}

void TestSaveResults::whatWasChosenIsRemembered()
{
    openDialog({m_post});
    chooseFormat(u"csv"_s);
    check({}, false);
    check(u"file"_s, true);
    check(u"size"_s, true);
    auto *separator = m_driver->find<QComboBox>("csvSeparator");
    separator->setCurrentIndex(separator->findData(u"\t"_s));
    m_driver->close();
    QVERIFY2(m_driver->open(), qPrintable(m_driver->failure()));
    QTRY_VERIFY(m_driver->workspace().table().contains(m_post));
    openDialog({m_post});
    QCOMPARE(m_driver->find<QComboBox>("exportFormat")->currentData().toString(), u"csv"_s);
    QCOMPARE(m_driver->find<QComboBox>("csvSeparator")->currentData().toString(), u"\t"_s);
    QCOMPARE(chosenColumns(), (QStringList{u"file"_s, u"size"_s}));
}

void TestSaveResults::theSeparatorFollowsTheLocale()
{
    const QLocale before;
    const auto back = qScopeGuard([&before] { QLocale::setDefault(before); });
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    openDialog({m_post});
    chooseFormat(u"csv"_s);
    QCOMPARE(m_driver->find<QComboBox>("csvSeparator")->currentData().toString(), u";"_s);
    const QByteArray csv = saved(u"results.csv"_s);
    QVERIFY2(csv.contains("\"Post-00.txt\";\"'=cv\";0,25;"), csv.constData());
}

void TestSaveResults::theNameSaysTheFormat()
{
    openDialog({m_post});
    m_driver->click("saveResultsSave");
    auto *asked = m_driver->dialog<QFileDialog>("resultsFile");
    const QString offered = QFileInfo(asked->selectedFiles().value(0)).fileName();
    const QDateTime at = QDateTime(QDate(2026, 3, 4), QTime(5, 6, 7), Qt::UTC).toLocalTime();
    QVERIFY2(offered.startsWith(u"Post "_s + at.toString(u"yyyy-MM-dd"_s)), qPrintable(offered));
    QVERIFY2(offered.endsWith(u".xlsx"_s), qPrintable(offered));
    asked->close();
    QTRY_VERIFY(!m_driver->window().findChild<QFileDialog *>(u"resultsFile"_s));
    QVERIFY(saved(u"results.csv"_s).startsWith("\xEF\xBB\xBF\"file\",")); // not a workbook
    QCOMPARE(m_driver->find<QComboBox>("exportFormat")->currentData().toString(), u"csv"_s);
}

/// As a desktop's own dialog leaves it; it has not asked about the file with the ending either.
void TestSaveResults::aNameWithoutEndingGetsOne()
{
    openDialog({m_post});
    const QString plain = m_saved->filePath(u"results"_s);
    const QString whole = plain + u".xlsx"_s;
    saved(u"results"_s);
    QVERIFY(savedNote().contains(u"results.xlsx"_s));
    QVERIFY(!QFile::exists(plain));
    QCOMPARE(sheetsOf(whole).size(), 2);
    const auto write = [&whole] {
        QFile file(whole);
        return file.open(QIODevice::WriteOnly) && file.write("mine") == 4;
    };
    QVERIFY(write());
    save(u"results"_s);
    m_driver->dialog<QDialog>("replaceResults");
    m_driver->click("replaceResultsCancel");
    QTRY_VERIFY(!m_driver->window().findChild<QDialog *>(u"replaceResults"_s));
    QCOMPARE(QFileInfo(whole).size(), 4);
    save(u"results"_s);
    m_driver->dialog<QDialog>("replaceResults");
    m_driver->click("replaceResultsYes");
    QTRY_VERIFY(QFileInfo(whole).size() > 4);
    QTRY_VERIFY(m_driver->find<QPushButton>("saveResultsSave")->isEnabled());
    saved(u"notes.txt"_s);
    QVERIFY(QFile::exists(m_saved->filePath(u"notes.txt.xlsx"_s)));
}

void TestSaveResults::jobsThatGoAreLeftOut()
{
    openDialog({m_bills, m_post});
    chooseFormat(u"csv"_s);
    JobTable &table = m_driver->workspace().table();
    const QString both = m_driver->text("saveResultsWhose");
    table.discard({m_bills});
    QTRY_VERIFY(m_driver->text("saveResultsWhose").contains(u"Post"_s));
    QCOMPARE(saved(u"post.csv"_s).count(".txt\""), files);
    table.discard({m_post});
    const auto *save = m_driver->find<QPushButton>("saveResultsSave");
    QTRY_VERIFY(!save->isEnabled());
    QVERIFY(!m_driver->text("saveResultsWhose").isEmpty());
    QVERIFY(m_driver->rows("exportPreview").isEmpty());
    table.bringBack({m_bills, m_post});
    QTRY_COMPARE(m_driver->text("saveResultsWhose"), both);
    QVERIFY(save->isEnabled());
    QTRY_VERIFY(!m_driver->rows("exportPreview").isEmpty());
}

void TestSaveResults::whatIsChosenMeanwhileComesNext()
{
    openDialog({m_post});
    const QString path = save(u"post.xlsx"_s);
    openSaveResults(m_driver->workspace(), {{m_bills}}, &m_driver->window());
    QVERIFY(m_driver->text("saveResultsWhose").contains(u"Post"_s));
    QVERIFY(!savedNote().isEmpty()); // it is said that it comes next
    QTRY_VERIFY(m_driver->text("saveResultsWhose").contains(u"Bills"_s));
    QVERIFY(savedNote().contains(u"post.xlsx"_s));
    QCOMPARE(sheetsOf(path).size(), 2);
    QCOMPARE(m_driver->window().findChildren<QDialog *>(u"saveResults"_s).size(), 1);
}

void TestSaveResults::openingChangesNoSetting()
{
    openDialog({m_post});
    const Settings &settings = m_driver->workspace().settings();
    QVERIFY(settings.value(setting::exportTemplate).isEmpty());
    chooseFormat(u"csv"_s);
    QVERIFY(settings.value(setting::exportTemplate).contains("\"format\":\"csv\""));
}

void TestSaveResults::savingCanBeStopped()
{
    openDialog({m_post});
    const QString path = save(u"results.xlsx"_s);
    auto *stop = m_driver->find<QPushButton>("saveResultsStop");
    QVERIFY(stop->isVisible());
    QVERIFY(m_driver->find<QWidget>("saveResultsProgress")->isVisible());
    QVERIFY(!m_driver->find<QPushButton>("saveResultsSave")->isEnabled());
    stop->click();
    QTRY_VERIFY(!stop->isVisible());
    QVERIFY(!savedNote().isEmpty());
    QVERIFY(!m_driver->find<QWidget>("openSavedResults")->isVisible());
    QVERIFY(!QFile::exists(path));
    QVERIFY(m_driver->find<QPushButton>("saveResultsSave")->isEnabled());
}

void TestSaveResults::whatCouldNotBeSaved()
{
    openDialog({m_post});
    save(u"gone/results.xlsx"_s);
    QTRY_VERIFY(savedNote().contains(u"results.xlsx"_s));
    QVERIFY(!m_driver->find<QWidget>("openSavedResults")->isVisible());
    QVERIFY(QDir(m_saved->path()).isEmpty());
}

void TestSaveResults::aSavedFileCanBeOpened()
{
    openDialog({m_post});
    auto *open = m_driver->find<QPushButton>("openSavedResults");
    QVERIFY(!open->isVisible());
    saved(u"results.xlsx"_s);
    QVERIFY(open->isVisible());
    QDesktopServices::setUrlHandler(u"file"_s, this, "takeUrl");
    open->click();
    m_driver->click("showSavedResults");
    QDesktopServices::unsetUrlHandler(u"file"_s);
    QCOMPARE(m_opened,
             (QList<QUrl>{QUrl::fromLocalFile(m_saved->filePath(u"results.xlsx"_s)),
                          QUrl::fromLocalFile(m_saved->path())}));
}

QTEST_MAIN(TestSaveResults)
#include "tst_saveresults.moc"
