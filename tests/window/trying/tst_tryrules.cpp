// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rules tried below the form's rules.

#include "support/faultyserver.h"
#include "support/windowtest.h"
#include "ui/newjob/newjobpage.h"
#include "ui/newjob/trying/trypane.h"
#include "workflow/connection/session.h"
#include "workflow/history/jobtable.h"
#include "workflow/picking/uploadqueue.h"

#include <QAbstractItemModel>
#include <QAction>
#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

class TestTryRules : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void theSelectedFilesAreTried();
    void aChangedRuleShowsWhatItChanged();
    void anOpenRowTellsWhatLedToIt();
    void filesArePinnedAndUnpinned();
    void droppedFilesArePinned();
    void aMovedFileIsFoundByItsContent();
    void aFileThatIsGoneIsSaid();
    void itIsFoldedInANarrowWindow();
    void nothingGoesToTheSelectedService();

private:
    void prepare() override;
    NewJobPage &form() const { return m_driver->window().form(); }
    Trials &trials() const { return form().findChild<TryPane *>()->trials(); }
    QTableView *table() const { return m_driver->find<QTableView>("tryTable"); }
    QStringList rows() const { return m_driver->rows("tryTable"); }
    void tryOnce() const
    {
        m_driver->trigger("tryRules");
        QTRY_VERIFY_WITH_TIMEOUT(trials().hasTried() && !trials().isTrying(), patience);
    }
    void selectFile(int row) const { m_driver->find<QTableView>("filesTable")->selectRow(row); }
    /// The invoice's rule by another name.
    void renameRule() const
    {
        JobRequest request = form().edited();
        request.rules[0].type = u"bill"_s;
        form().setRequest(request);
    }
    void pinBoth() const
    {
        m_driver->find<QTableView>("filesTable")->selectAll();
        m_driver->trigger("pinFiles");
        QTRY_COMPARE_WITH_TIMEOUT(form().care().pinned.size(), 2, patience);
    }
};

void TestTryRules::prepare()
{
    m_driver->window().resize(1360, 860);
    m_driver->fillForm();
    QTRY_COMPARE_WITH_TIMEOUT(m_driver->workspace().uploads().items().size(), 2, patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->workspace().uploads().isIdle(), patience);
}

void TestTryRules::theSelectedFilesAreTried()
{
    QVERIFY(table()->isVisible());
    QCOMPARE(table()->model()->rowCount(), 0);
    selectFile(0);
    QCOMPARE(table()->model()->rowCount(), 1);
    QVERIFY(rows().first().startsWith(u"invoice.txt | not tried yet"_s));
    tryOnce();
    QVERIFY2(rows().first().startsWith(u"invoice.txt | invoice"_s), qPrintable(rows().first()));
    QVERIFY(m_driver->text("tryWhat").contains(u"local trial"_s));
    QVERIFY(m_driver->find<QCheckBox>("tryFollow")->isChecked());
    selectFile(1); // it follows the selection as well
    QTRY_VERIFY_WITH_TIMEOUT(rows().first().startsWith(u"cv.txt | cv"_s), patience);
    m_driver->find<QTableView>("filesTable")->selectAll();
    QTRY_COMPARE_WITH_TIMEOUT(rows().size(), 2, patience);
    QTRY_VERIFY_WITH_TIMEOUT(rows().first().startsWith(u"invoice.txt | invoice"_s), patience);
    QVERIFY(m_driver->jobs().isEmpty());
}

void TestTryRules::aChangedRuleShowsWhatItChanged()
{
    pinBoth();
    tryOnce();
    QVERIFY(!m_driver->find<QLabel>("tryChanges")->isVisible());
    renameRule();
    QTRY_COMPARE_WITH_TIMEOUT(m_driver->text("tryChanges"), u"1 changed, 1 as before"_s, patience);
    QVERIFY2(rows().at(0).startsWith(u"invoice.txt | bill, before invoice"_s),
             qPrintable(rows().at(0)));
    m_driver->trigger("undo");
    QTRY_COMPARE_WITH_TIMEOUT(m_driver->text("tryChanges"), u"2 as before"_s, patience);
    m_driver->find<QCheckBox>("tryFollow")->click();
    renameRule();
    QTest::qWait(2 * Trials::waitMs);
    QCOMPARE(m_driver->text("tryChanges"), u"2 as before"_s);
    tryOnce();
    QCOMPARE(m_driver->text("tryChanges"), u"1 changed, 1 as before"_s);
}

void TestTryRules::anOpenRowTellsWhatLedToIt()
{
    selectFile(0);
    tryOnce();
    auto *why = form().findChild<QPlainTextEdit *>(u"tryExplanation"_s);
    QVERIFY(!why->isVisible());
    table()->setFocus();
    table()->setCurrentIndex(table()->model()->index(0, 0));
    m_driver->press(Qt::Key_Return);
    QVERIFY(why->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(why->toPlainText().contains(u"Its own words found: "_s), patience);
    const QString text = why->toPlainText();
    QVERIFY2(text.startsWith(u"invoice is ahead of cv by "_s), qPrintable(text));
    QVERIFY2(text.contains(u"total due"_s), qPrintable(text));
    QVERIFY2(text.contains(u"Its own words missing: "_s), qPrintable(text));
    m_driver->press(Qt::Key_Escape);
    QVERIFY(!why->isVisible());
}

void TestTryRules::filesArePinnedAndUnpinned()
{
    pinBoth();
    QCOMPARE(rows().size(), 2);
    QVERIFY(m_driver->text("tryWhat").startsWith(u"2 pinned file"_s));
    m_driver->trigger("undo");
    QVERIFY(form().care().pinned.isEmpty());
    m_driver->trigger("redo");
    QCOMPARE(form().care().pinned.size(), 2);
    QCOMPARE(rows().size(), 2);
    table()->setFocus();
    table()->selectRow(0);
    m_driver->press(Qt::Key_Delete);
    QCOMPARE(form().care().pinned.size(), 1);
    QCOMPARE(rows().size(), 1);
    QVERIFY(rows().first().startsWith(u"cv.txt"_s));
}

void TestTryRules::droppedFilesArePinned()
{
    const QString path = m_driver->document(u"third.txt"_s, "INVOICE\nInvoice number 7\n");
    m_driver->drop("tryPane", {path});
    QTRY_COMPARE_WITH_TIMEOUT(form().care().pinned.size(), 1, patience);
    QCOMPARE(form().care().pinned.first().path, path);
    QCOMPARE(m_driver->workspace().uploads().items().size(), 2); // it is in no job for that
}

void TestTryRules::aMovedFileIsFoundByItsContent()
{
    pinBoth();
    tryOnce();
    const QString before = form().care().pinned.first().path;
    const QString after = before + u".moved.txt"_s;
    QVERIFY(QFile::rename(before, after));
    // Two of the same size are read, to see whether they are the same.
    QFile twin(before + u".twin.txt"_s);
    QVERIFY(QFile::copy(after, twin.fileName()));
    m_driver->workspace().uploads().addPaths({after, twin.fileName()});
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->workspace().uploads().isIdle(), patience);
    tryOnce();
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->text("tryNote").startsWith(u"1 pinned file"_s), patience);
    QTRY_VERIFY_WITH_TIMEOUT(rows().first().contains(u".txt | invoice"_s), patience);
    QVERIFY(!trials().results().first().hasFailed());
}

void TestTryRules::aFileThatIsGoneIsSaid()
{
    pinBoth();
    QVERIFY(QFile::remove(form().care().pinned.first().path));
    tryOnce();
    QVERIFY2(rows().at(0).contains(u"It is not there any more"_s), qPrintable(rows().at(0)));
    QVERIFY(rows().at(1).startsWith(u"cv.txt | cv"_s));
}

void TestTryRules::itIsFoldedInANarrowWindow()
{
    const auto *pane = form().findChild<TryPane *>();
    QVERIFY(pane->isVisible());
    m_driver->window().resize(1024, 700);
    QTRY_VERIFY_WITH_TIMEOUT(!pane->isVisible(), patience);
    selectFile(0);
    m_driver->trigger("tryRules");
    QTRY_VERIFY_WITH_TIMEOUT(pane->isVisible(), patience);
    m_driver->click("tryClose");
    QVERIFY(!pane->isVisible());
    m_driver->window().resize(1360, 860);
    QTRY_VERIFY_WITH_TIMEOUT(pane->isVisible(), patience);
}

void TestTryRules::nothingGoesToTheSelectedService()
{
    QVERIFY(!m_driver->find<QPushButton>("tryButton")->text().isEmpty());
    QVERIFY(!form().findChild<QWidget *>(u"tryCloud"_s)->isVisible()); // it costs nothing here
    FaultyServer server;
    server.setSteps(
        {{.body = R"([{"id": "p-1", "name": "Default", "organization_id": "o-1"}])",
          .target = "/api/v1/projects"},
         {.body = R"([{"id": "o-1", "name": "Mine"}])", .target = "/api/v1/organizations"}});
    Session &session = m_driver->workspace().session();
    ServiceProfile elsewhere = profileAt(server.url());
    elsewhere.dialect = Dialect::First;
    elsewhere.storage = FileStorage::Keep;
    session.select(elsewhere);
    session.setApiKey(u"llx-test"_s, false);
    QTRY_VERIFY_WITH_TIMEOUT(session.isReady(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->workspace().uploads().isIdle(), patience);
    const int posts = server.count("POST");
    pinBoth();
    tryOnce();
    renameRule();
    QTRY_COMPARE_WITH_TIMEOUT(m_driver->text("tryChanges"), u"1 changed, 1 as before"_s, patience);
    QCOMPARE(server.count("POST"), posts);
    QCOMPARE(server.count("GET", "/api/v1/beta/files"), 0);
    QVERIFY(m_driver->jobs().isEmpty());
    // One file, if somebody asks for it.
    auto *ask = m_driver->find<QPushButton>("tryCloudButton");
    QVERIFY(ask->isVisible());
    table()->setCurrentIndex(table()->model()->index(1, 0));
    QVERIFY2(ask->text().contains(u"1 file"_s), qPrintable(ask->text()));
    m_driver->click("tryCloudButton");
    QTRY_COMPARE_WITH_TIMEOUT(m_driver->jobs().size(), 1, patience);
    QCOMPARE(m_driver->lastJob().label, u"Try: cv.txt"_s);
    QCOMPARE(m_driver->lastJob().fileCount, 1);
    QVERIFY(form().findChild<QLabel *>(u"tryCloudAnswer"_s)->isVisible());
    QCOMPARE(m_driver->workspace().uploads().items().size(), 2); // the form stays as it is
}

QTEST_MAIN(TestTryRules)
#include "tst_tryrules.moc"
