// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Words that documents lend to rules, and which words decided where rules were wrong.

#include "support/windowtest.h"
#include "ui/newjob/newjobpage.h"
#include "workflow/history/jobtable.h"
#include "workflow/history/labels.h"
#include "workflow/picking/uploadqueue.h"
#include "workflow/rows/rowreviews.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTreeWidget>

#include <algorithm>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

class TestSuggestWords : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void chosenWordsAreAddedInOneStep();
    void whatIsSaidAlreadyIsMarked();
    void whatToDoIsSaidWhereNothingIsSelected();
    void whatFindsNoRoomIsSaid();
    void anotherRuleBeginsAnew();
    void whichWordsDecidedIsSaid();

private:
    void prepare() override;
    NewJobPage &form() const { return m_driver->window().form(); }
    QString description() const { return form().edited().rules.first().description; }
    void describe(const QString &description) const;
    /// Selects the receipts among the form's files.
    void selectReceipts() const;
    QWidget *open() const;
    static void search(const QWidget &pane);
    static QTreeWidgetItem *item(const QWidget &pane, const QString &word);
    template<typename T>
    static T *part(const QWidget &pane, const char *name)
    {
        T *found = pane.findChild<T *>(QLatin1StringView(name));
        if (!found)
            qFatal("There is no %s.", name);
        return found;
    }
};

/// Three receipts and three delivery notes, and a rule for each.
void TestSuggestWords::prepare()
{
    describe(u"Proof that something was paid"_s);
    QStringList paths;
    for (int i = 0; i < 3; ++i) {
        const QByteArray number = QByteArray::number(i);
        paths += m_driver->document(u"receipt %1.txt"_s.arg(i),
                                    "Cashier " + number + "\nloyalty card\nmany thanks\npaid");
        paths += m_driver->document(u"note %1.txt"_s.arg(i),
                                    "Carrier " + number + "\npallet count\nsigned for\nmany goods");
    }
    m_driver->workspace().uploads().addPaths(paths);
    QTRY_COMPARE_WITH_TIMEOUT(m_driver->workspace().uploads().files().size(), 6, patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->workspace().uploads().isIdle(), patience);
}

void TestSuggestWords::describe(const QString &description) const
{
    JobRequest request;
    request.rules = {{u"receipt"_s, description}, {u"delivery note"_s, u"What came with goods"_s}};
    form().setRequest(request);
}

void TestSuggestWords::selectReceipts() const
{
    auto *table = m_driver->find<QTableView>("filesTable");
    table->clearSelection();
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const QModelIndex name = table->model()->index(row, 0);
        if (name.data().toString().startsWith(u"receipt"_s))
            table->selectionModel()->select(
                name, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
}

QWidget *TestSuggestWords::open() const
{
    m_driver->trigger("suggestWordsAction");
    return m_driver->dialog<QWidget>("suggestDialog");
}

void TestSuggestWords::search(const QWidget &pane)
{
    part<QPushButton>(pane, "suggestSearch")->click();
    QTRY_VERIFY_WITH_TIMEOUT(part<QPushButton>(pane, "suggestCancel")->isHidden(), patience);
}

QTreeWidgetItem *TestSuggestWords::item(const QWidget &pane, const QString &word)
{
    return part<QTreeWidget>(pane, "suggestWords")->findItems(word, Qt::MatchExactly).value(0);
}

void TestSuggestWords::chosenWordsAreAddedInOneStep()
{
    selectReceipts();
    const QWidget *pane = open();
    QCOMPARE(part<QLabel>(*pane, "suggestTitle")->text(), u"Words for receipt"_s);
    search(*pane);
    QTreeWidgetItem *cashier = item(*pane, u"Cashier"_s);
    QTreeWidgetItem *card = item(*pane, u"loyalty card"_s);
    QVERIFY(cashier && card);
    QCOMPARE(cashier->text(1), u"in 3 of 3"_s);
    QCOMPARE(cashier->text(2), u"in 0 of 3"_s);
    QVERIFY(!item(*pane, u"Carrier"_s));
    QVERIFY(part<QLabel>(*pane, "suggestPassed")->text().startsWith(u"Left out: "_s));
    cashier->setSelected(true);
    card->setSelected(true);
    auto *words = part<QTreeWidget>(*pane, "suggestWords");
    words->setFocus();
    QTest::keyClick(words, Qt::Key_Return);
    const QString longer = description();
    QVERIFY(longer.startsWith(u"Proof that something was paid, "_s));
    QVERIFY(longer.contains(u"Cashier"_s) && longer.contains(u"loyalty card"_s));
    QCOMPARE(item(*pane, u"Cashier"_s)->text(3), u"this rule"_s);
    QVERIFY(!part<QPushButton>(*pane, "suggestAdd")->isEnabled()); // they are there already
    m_driver->trigger("undo");
    QCOMPARE(description(), u"Proof that something was paid"_s);
    QCOMPARE(item(*pane, u"Cashier"_s)->text(3), QString());
}

void TestSuggestWords::whatIsSaidAlreadyIsMarked()
{
    describe(u"Paid to cashiers"_s);
    selectReceipts();
    const QWidget *pane = open();
    search(*pane);
    QVERIFY(item(*pane, u"Cashier"_s));
    QCOMPARE(item(*pane, u"Cashier"_s)->text(3), u"this rule"_s); // in another form
    item(*pane, u"Cashier"_s)->setSelected(true);
    QVERIFY(!part<QPushButton>(*pane, "suggestAdd")->isEnabled());
}

void TestSuggestWords::whatToDoIsSaidWhereNothingIsSelected()
{
    m_driver->find<QTableView>("filesTable")->clearSelection();
    const QWidget *pane = open();
    const auto *hint = part<QLabel>(*pane, "suggestHint");
    QVERIFY(hint->isVisible());
    QVERIFY(hint->text().startsWith(u"Select files of this type"_s));
    search(*pane);
    QVERIFY(hint->text().startsWith(u"No file is selected"_s));
    m_driver->find<QTableView>("filesTable")->selectAll();
    search(*pane);
    QVERIFY(hint->text().startsWith(u"There is nothing to compare with"_s));
}

void TestSuggestWords::whatFindsNoRoomIsSaid()
{
    const QString full(Rule::maxDescriptionLength - 5, u'x');
    describe(full);
    selectReceipts();
    const QWidget *pane = open();
    search(*pane);
    QVERIFY(item(*pane, u"Cashier"_s));
    item(*pane, u"Cashier"_s)->setSelected(true);
    part<QPushButton>(*pane, "suggestAdd")->click();
    QCOMPARE(description(), full);
    QCOMPARE(part<QLabel>(*pane, "suggestRoom")->text(),
             u"No room in the description for: Cashier"_s);
}

void TestSuggestWords::anotherRuleBeginsAnew()
{
    selectReceipts();
    const QWidget *pane = open();
    search(*pane);
    QVERIFY(item(*pane, u"Cashier"_s));
    auto *rules = m_driver->find<QTableView>("rulesTable");
    rules->setCurrentIndex(rules->model()->index(1, rules->currentIndex().column()));
    QCOMPARE(part<QLabel>(*pane, "suggestTitle")->text(), u"Words for delivery note"_s);
    QCOMPARE(part<QTreeWidget>(*pane, "suggestWords")->topLevelItemCount(), 0);
}

void TestSuggestWords::whichWordsDecidedIsSaid()
{
    JobRequest request;
    request.rules = {{u"receipt"_s, u"Paid at a till: cashier, loyalty card, change"_s},
                     {u"delivery note"_s, u"Goods that came: carrier, pallet, consignment"_s}};
    form().setRequest(request);
    QVERIFY(m_driver->submitAndWait());
    const JobKey key = m_driver->jobs().last();
    // A person says of a receipt that it is a delivery note.
    bool isLabelled = false;
    m_driver->workspace().table().readDetails(
        key, &m_driver->window(), [&](const StoreResult<JobDetails> &details) {
            QVERIFY(details);
            const QList<ExportRow> rows = exportRows(*details);
            const auto documents
                = documentsOf(rows, m_driver->workspace().table().find(key)->service);
            for (qsizetype i = 0; i < rows.size(); ++i) {
                if (rows.at(i).fileName != u"receipt 0.txt"_s)
                    continue;
                m_driver->workspace().labels().add(
                    {{.document = documents.at(i),
                      .kind = Decision::Kind::Type,
                      .text = u"delivery note"_s,
                      .shown = Suggestion{rows.at(i).result->type, 0.9},
                      .job = key}},
                    &m_driver->window(),
                    [&isLabelled](const auto &added) { isLabelled = added.has_value(); });
            }
        });
    QTRY_VERIFY_WITH_TIMEOUT(isLabelled, patience);
    m_driver->window().showJobsOf({key});
    QTRY_COMPARE_WITH_TIMEOUT(m_driver->rows("resultsTable").size(), 6, patience);
    const auto *note = m_driver->find<QLabel>("missNote");
    auto *results = m_driver->find<QTableView>("resultsTable");
    const auto select = [&](const QString &name) {
        for (int row = 0; row < results->model()->rowCount(); ++row) {
            if (m_driver->cell("resultsTable", row, u"File"_s) == name)
                results->selectRow(row);
        }
    };
    select(u"receipt 0.txt"_s);
    QTRY_VERIFY_WITH_TIMEOUT(note->isVisible(), patience);
    QVERIFY2(note->text().contains(u"receipt won by: "_s), qPrintable(note->text()));
    QVERIFY2(note->text().contains(u"cashier"_s), qPrintable(note->text()));
    QVERIFY2(note->text().contains(u"Of delivery note not found: "_s), qPrintable(note->text()));
    QVERIFY2(note->text().contains(u"pallet"_s), qPrintable(note->text()));
    select(u"receipt 1.txt"_s); // nobody has corrected it
    QTRY_VERIFY_WITH_TIMEOUT(!note->isVisible(), patience);
}

QTEST_MAIN(TestSuggestWords)
#include "tst_suggestwords.moc"
