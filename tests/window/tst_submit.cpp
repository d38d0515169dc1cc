// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The main job, as a person does it: from an empty form to results.

#include "support/faultyserver.h"
#include "support/offscreen.h"
#include "support/windowdriver.h"
#include "ui/newjob/newjobpage.h"
#include "ui/newjob/rules/rulesmodel.h"
#include "ui/words/errortext.h"
#include "ui/words/resultwords.h"
#include "workflow/connection/session.h"
#include "workflow/picking/uploadqueue.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = WindowDriver::patienceMs;

const QByteArray invoice
    = "INVOICE\nInvoice number 2041\nBill to: Harrow Mill\nLine items: paper 12.00\n"
      "Total due 12.00, payment within 14 days to our IBAN\n";
const QByteArray curriculum
    = "CURRICULUM VITAE\nWork experience: gardener at Elm Park\n"
      "Education: school of horticulture\nSkills: pruning\nReferences on request\n";

} // namespace

class TestSubmit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void nothingLeavesBeforeSubmit();
    void aPersonFillsInTheFormAndGetsResults();
    void theDetailsTellEverything();
    void theSameIsSubmittedOnceUnlessSomebodyInsists();
    void aFormWithErrorsSendsNothingAndSaysWhy();
    void whatTheServiceRefusesStandsAtItsField();
    void aRefusalAboutNoFieldIsSaid();
    void aRefusedScopeIsSaid();
    void thePreviewHasTheRequestAndNeverTheKey();
    void thePagesAreCountedFromOneAndSentFromZero();

private:
    static void typeRules(WindowDriver &driver);
    static void dropFiles(WindowDriver &driver);
    static QString problemAt(WindowDriver &driver, int row, RulesModel::Column column);
    static void openAt(WindowDriver &driver, const FaultyServer &server);
};

/// Two rules without the mouse: Tab goes to the next cell, Enter to the next rule.
void TestSubmit::typeRules(WindowDriver &driver)
{
    driver.click("addRuleButton");
    driver.typeKeys(u"invoice"_s);
    driver.press(Qt::Key_Tab);
    driver.typeKeys(u"A request for payment: invoice number, line items, total due"_s);
    driver.press(Qt::Key_Enter);
    driver.typeKeys(u"cv"_s);
    driver.press(Qt::Key_Tab);
    driver.typeKeys(u"A person's work experience, education and skills, references"_s);
    driver.press(Qt::Key_Enter);
}

void TestSubmit::dropFiles(WindowDriver &driver)
{
    driver.drop(
        "filesTable",
        {driver.document(u"invoice.txt"_s, invoice), driver.document(u"cv.txt"_s, curriculum)});
    QTRY_COMPARE_WITH_TIMEOUT(driver.column("filesTable", u"State"_s),
                              QStringList({u"on this computer"_s, u"on this computer"_s}),
                              patience);
}

QString TestSubmit::problemAt(WindowDriver &driver, int row, RulesModel::Column column)
{
    const QAbstractItemModel *model = driver.find<QAbstractItemView>("rulesTable")->model();
    return model->index(row, column).data(RulesModel::ProblemRole).toString();
}

/// The window on a server that answers as told, with a file by its ID and the rules in the form.
void TestSubmit::openAt(WindowDriver &driver, const FaultyServer &server)
{
    driver.useService(server.url());
    QVERIFY2(driver.open(), qPrintable(driver.failure()));
    QTRY_COMPARE(driver.workspace().session().state(), Session::State::NoKey);
    driver.workspace().session().setApiKey(u"llx-very-secret"_s, false);
    QTRY_VERIFY_WITH_TIMEOUT(driver.workspace().session().isReady(), patience);
    driver.workspace().uploads().addIds(u"0b6d2b5c-5f6e-4c0a-9d56-1f2f3a4b5c6d"_s);
    typeRules(driver);
    QTRY_VERIFY(driver.find<QPushButton>("submitButton")->isEnabled());
}

void TestSubmit::nothingLeavesBeforeSubmit()
{
    FaultyServer server;
    server.setSteps(
        {{.status = 201, .body = R"({"id": "f-1"})", .target = "/api/v1/beta/files"},
         {.status = 201, .body = R"({"id": "f-2"})", .target = "/api/v1/beta/files"},
         {.body = R"({"id": "j-1", "status": "PENDING"})", .target = "/api/v1/classifier/jobs"},
         {.body = "[]"}});
    WindowDriver driver;
    openAt(driver, server);
    if (QTest::currentTestFailed())
        return;
    driver.click("clearFilesButton");
    dropFiles(driver);
    driver.workspace().session().check(); // behind whatever would have left
    QTRY_VERIFY_WITH_TIMEOUT(driver.workspace().session().isReady(), patience);
    QCOMPARE(server.count("POST"), 0);
    QVERIFY(driver.find<QLabel>("submitDestination")->isVisible()); // says what goes where
    QTRY_VERIFY(driver.find<QPushButton>("submitButton")->isEnabled());
    driver.submit();
    QTRY_COMPARE_WITH_TIMEOUT(driver.column("jobList", u"Status"_s), QStringList{u"Running"_s},
                              patience);
    QCOMPARE(server.countOf("/api/v1/classifier/jobs"), 1);
    QCOMPARE(server.count("POST"), 3); // both files, and the job
}

void TestSubmit::aPersonFillsInTheFormAndGetsResults()
{
    WindowDriver driver;
    QVERIFY2(driver.open(), qPrintable(driver.failure()));
    dropFiles(driver);
    QTRY_VERIFY(driver.text("filesTitle").contains(u"2 picked"_s));
    typeRules(driver);
    QVERIFY2(driver.text("estimate").contains(u"2 files · up to 10 pages"_s),
             qPrintable(driver.text("estimate")));
    driver.type("jobLabel", u"March intake"_s);
    QTRY_VERIFY_WITH_TIMEOUT(driver.find<QPushButton>("submitButton")->isEnabled(), patience);

    driver.submit();
    QCOMPARE(driver.jobs().size(), 1); // there before any answer
    QTRY_COMPARE_WITH_TIMEOUT(driver.column("jobList", u"Label"_s), QStringList{u"March intake"_s},
                              patience);
    QTRY_COMPARE_WITH_TIMEOUT(driver.column("jobList", u"Status"_s), QStringList{u"Success"_s},
                              patience);
    QTRY_COMPARE_WITH_TIMEOUT(driver.column("resultsTable", u"Type"_s),
                              QStringList({u"invoice"_s, u"cv"_s}), patience);
    QCOMPARE(driver.column("resultsTable", u"File"_s),
             QStringList({u"invoice.txt"_s, u"cv.txt"_s}));
    const QStringList confidences = driver.column("resultsTable", u"Confidence"_s);
    for (const QString &confidence : confidences)
        QVERIFY2(confidence.toDouble() > 0 && confidence.toDouble() <= 1, qPrintable(confidence));
    QCOMPARE(driver.text("resultsSummary"), resultCountsText(ResultCounts{.typed = 2}));
    QVERIFY(driver.messages().isEmpty());
}

void TestSubmit::theDetailsTellEverything()
{
    WindowDriver driver;
    QVERIFY2(driver.open(), qPrintable(driver.failure()));
    driver.fillForm();
    QVERIFY(driver.submitAndWait());
    QTRY_VERIFY(driver.text("detailsTitle").startsWith(u"Success"_s));
    QVERIFY(driver.text("detailsTitle").contains(driver.lastJob().job.id.value));

    const auto *results = driver.find<QAbstractItemView>("resultsTable");
    const auto *reasoning = driver.find<QPlainTextEdit>("reasoning");
    // Until the results are here both say the same of there being none.
    QTRY_VERIFY_WITH_TIMEOUT(reasoning->toPlainText().contains(u"invoice"_s, Qt::CaseInsensitive),
                             patience);
    QVERIFY(results->currentIndex().isValid());
    QTRY_COMPARE(reasoning->toPlainText(), driver.cell("resultsTable", 0, u"Reasoning"_s));
    driver.find<QAbstractItemView>("resultsTable")->setCurrentIndex(results->model()->index(1, 0));
    QTRY_COMPARE(reasoning->toPlainText(), driver.cell("resultsTable", 1, u"Reasoning"_s));

    const auto json = [&driver](const char *name) {
        return QJsonDocument::fromJson(driver.find<QPlainTextEdit>(name)->toPlainText().toUtf8());
    };
    auto *tabs = driver.find<QTabWidget>("detailsTabs");
    tabs->setCurrentIndex(2); // what is not seen is not made
    tabs->setCurrentIndex(1);
    const QJsonObject request = json("requestJson").object();
    QCOMPARE(request.value("rules"_L1).toArray().size(), 2);
    QCOMPARE(request.value("file_ids"_L1).toArray().size(), 2);
    QVERIFY(!request.contains("mode"_L1)); // nobody chose one
    QCOMPARE(json("rawJob").object().value("status"_L1).toString(), u"SUCCESS"_s);
    const QJsonObject page = json("rawResults").array().at(0).toObject();
    QCOMPARE(page.value("items"_L1).toArray().size(), 2);
    const QStringList timeline = driver.column("timeline", u"Status"_s);
    QVERIFY2(timeline.startsWith(u"Uploading"_s), qPrintable(timeline.join(u", "_s)));
    QVERIFY(timeline.contains(u"Queued"_s));
    QVERIFY(timeline.contains(u"Sending"_s));
    QVERIFY(timeline.contains(u"Accepted"_s));
    QVERIFY(timeline.constLast().startsWith(u"Success"_s));
    driver.click("requestJsonCopy");
    QCOMPARE(QJsonDocument::fromJson(QApplication::clipboard()->text().toUtf8()).object(), request);
}

void TestSubmit::theSameIsSubmittedOnceUnlessSomebodyInsists()
{
    WindowDriver driver;
    QVERIFY2(driver.open(), qPrintable(driver.failure()));
    driver.fillForm();
    QTRY_VERIFY_WITH_TIMEOUT(driver.find<QPushButton>("submitButton")->isEnabled(), patience);
    driver.click("submitButton");
    driver.submit(); // by a hand that double-clicks
    QCOMPARE(driver.jobs().size(), 1);
    driver.submit();
    QCOMPARE(driver.jobs().size(), 1);
    auto *question = driver.find<QWidget>("duplicateQuestion");
    QTRY_VERIFY(question->isVisible());
    QVERIFY(driver.text("duplicateText").contains(u"Nothing was sent"_s));
    driver.click("dontSubmitAgainButton");
    QVERIFY(!question->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(driver.lastJobEnded(), patience);
    QCOMPARE(driver.jobs().size(), 1);

    driver.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(question->isVisible());
    driver.click("submitAgainAnywayButton");
    QVERIFY(!question->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(driver.jobs().size(), 2, patience);
    QTRY_VERIFY_WITH_TIMEOUT(driver.lastJobEnded(), patience);
}

void TestSubmit::aFormWithErrorsSendsNothingAndSaysWhy()
{
    WindowDriver driver;
    QVERIFY2(driver.open(), qPrintable(driver.failure()));
    QTRY_VERIFY_WITH_TIMEOUT(driver.find<QPushButton>("submitButton")->isEnabled(), patience);
    QVERIFY(!driver.find<QLabel>("filesNote")->isVisible()); // empty is no mistake as yet
    driver.submit();
    QCOMPARE(driver.jobs().size(), 0);
    QVERIFY(driver.find<QLabel>("filesNote")->isVisible());
    QVERIFY(driver.find<QLabel>("rulesProblem")->isVisible());
    QVERIFY(driver.text("submitNote").contains(u"Nothing was submitted"_s));

    driver.click("addRuleButton");
    driver.typeKeys(u"a/b"_s);
    driver.press(Qt::Key_Tab);
    driver.typeKeys(u"short"_s);
    driver.submit();
    QCOMPARE(driver.jobs().size(), 0);
    QVERIFY(!problemAt(driver, 0, RulesModel::Type).isEmpty());
    QVERIFY(!problemAt(driver, 0, RulesModel::Description).isEmpty());
    driver.type("targetPages", u"3-1x"_s);
    QVERIFY(driver.text("targetPagesNote").contains(u"Not a list of pages"_s));
    QVERIFY(driver.workspace().uploads().items().isEmpty());
    driver.workspace().uploads().addIds(u"no-file-id"_s);
    QTRY_COMPARE(driver.cell("filesTable", 0, u"State"_s),
                 problemText(FieldProblem{.path = FieldPath{{u"file_ids"_s, u"0"_s}},
                                          .code = FieldProblem::Code::NotUuid}));
    driver.submit();
    QCOMPARE(driver.jobs().size(), 0);
    QVERIFY2(driver.text("submitNote").contains(u"1 file can't be sent"_s),
             qPrintable(driver.text("submitNote")));
}

void TestSubmit::whatTheServiceRefusesStandsAtItsField()
{
    FaultyServer server;
    server.setSteps({{.status = 422,
                      .body = R"({"detail": [{"loc": ["body", "rules", 1, "description"],
                                  "msg": "Too vague to tell apart", "type": "value_error"}]})",
                      .target = "/api/v1/classifier/jobs"},
                     {.body = "[]"}});
    WindowDriver driver;
    openAt(driver, server);
    if (QTest::currentTestFailed())
        return;
    driver.submit();
    QTRY_VERIFY_WITH_TIMEOUT(!problemAt(driver, 1, RulesModel::Description).isEmpty(), patience);
    QCOMPARE(problemAt(driver, 1, RulesModel::Description), u"Too vague to tell apart"_s);
    QVERIFY(problemAt(driver, 0, RulesModel::Description).isEmpty());
    QCOMPARE(driver.column("rulesTable", u"Type"_s), // everything stays as typed, but for the rule
             QStringList({u"invoice"_s, u"cv"_s})); // that nothing was written into
    QVERIFY(driver.messages().contains(u"refused the job"_s));
    QTRY_COMPARE(driver.column("jobList", u"Status"_s), QStringList{u"Refused"_s});
    QCOMPARE(server.count("POST"), 1);

    auto *rules = driver.find<QAbstractItemView>("rulesTable");
    rules->setFocus();
    rules->setCurrentIndex(rules->model()->index(1, RulesModel::Type));
    driver.press(Qt::Key_F2);
    driver.press(Qt::Key_Enter);
    driver.typeKeys(u", employers"_s); // behind what stands there
    QTRY_VERIFY(problemAt(driver, 1, RulesModel::Description).isEmpty()); // it was answered
}

void TestSubmit::aRefusalAboutNoFieldIsSaid()
{
    FaultyServer server;
    server.setSteps({{.status = 400,
                      .body = R"({"detail": "File ID 0b6d is in no project"})",
                      .target = "/api/v1/classifier/jobs"},
                     {.body = "[]"}});
    WindowDriver driver;
    openAt(driver, server);
    if (QTest::currentTestFailed())
        return;
    driver.submit();
    QTRY_COMPARE_WITH_TIMEOUT(driver.column("jobList", u"Status"_s), QStringList{u"Refused"_s},
                              patience);
    QVERIFY(driver.cell("jobList", 0, u"Message"_s).contains(u"File ID 0b6d is in no project"_s));
    QTRY_VERIFY(driver.text("detailsMessage").contains(u"File ID 0b6d is in no project"_s));
}

void TestSubmit::aRefusedScopeIsSaid()
{
    WindowDriver driver;
    QVERIFY2(driver.open(), qPrintable(driver.failure()));
    driver.fillForm();
    QVERIFY(driver.submitAndWait());
    const FileId file = driver.uploadedIds().constFirst();
    driver.click("clearFilesButton");
    driver.workspace().session().setScope({{}, ProjectId{u"no-project"_s}});
    driver.workspace().uploads().addIds(file.value);
    QTRY_VERIFY_WITH_TIMEOUT(driver.find<QPushButton>("submitButton")->isEnabled(), patience);
    driver.submit();
    QTRY_COMPARE_WITH_TIMEOUT(driver.cell("jobList", 0, u"Status"_s), u"Refused"_s, patience);
    QVERIFY2(driver.cell("jobList", 0, u"Message"_s).contains(u"project"_s, Qt::CaseInsensitive),
             qPrintable(driver.cell("jobList", 0, u"Message"_s)));
    QVERIFY2(driver.text("submitNote").contains(u"project"_s, Qt::CaseInsensitive),
             qPrintable(driver.text("submitNote")));
}

void TestSubmit::thePreviewHasTheRequestAndNeverTheKey()
{
    FaultyServer server;
    server.setSteps({{.body = "[]"}});
    WindowDriver driver;
    openAt(driver, server);
    if (QTest::currentTestFailed())
        return;
    driver.click("previewButton");
    auto *preview = driver.dialog<QDialog>("requestPreview");
    const QString json = preview->findChild<QPlainTextEdit *>(u"previewJson"_s)->toPlainText();
    const QString curl = preview->findChild<QPlainTextEdit *>(u"previewCurl"_s)->toPlainText();
    const QJsonObject request = QJsonDocument::fromJson(json.toUtf8()).object();
    QCOMPARE(request.value("file_ids"_L1).toArray().size(), 1);
    QCOMPARE(request.value("rules"_L1).toArray().at(1)["type"_L1].toString(), u"cv"_s);
    QVERIFY(curl.contains(u"classify \"$ids\""_s));
    QVERIFY(curl.contains(u"$LLAMA_CLOUD_API_KEY"_s));
    QVERIFY(curl.contains(server.url().toString()));
    QVERIFY(!curl.contains(u"llx-very-secret"_s));
    QVERIFY(!json.contains(u"llx-very-secret"_s));
    preview->findChild<QTabWidget *>()->setCurrentIndex(2);
    QTest::mouseClick(preview->findChild<QPushButton *>(u"copyRequestButton"_s), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), curl);
    const auto *copyAs = preview->findChild<QPushButton *>(u"copyRequestAs"_s);
    QCOMPARE(copyAs->menu()->actions().size(), 3);
    for (QAction *action : copyAs->menu()->actions()) {
        action->trigger();
        const QString script = QApplication::clipboard()->text();
        QVERIFY(script.contains(u"LLAMA_CLOUD_API_KEY"_s));
        QVERIFY(script.contains(server.url().toString()));
        QVERIFY(!script.contains(u"llx-very-secret"_s));
    }
    QVERIFY(QApplication::clipboard()->text().contains(u"    llp classif"_s));
    QCOMPARE(server.count("POST"), 0);
}

void TestSubmit::thePagesAreCountedFromOneAndSentFromZero()
{
    WindowDriver driver;
    QVERIFY2(driver.open(), qPrintable(driver.failure()));
    driver.type("targetPages", u"1-3, 7"_s);
    QVERIFY(driver.text("targetPagesNote").contains(u"[0, 1, 2, 6]"_s));
    driver.click("modeMultimodal");
    driver.click("noPageLimit");
    const JobRequest request = driver.window().form().request();
    QCOMPARE(request.targetPages.zeroBased(), QList<int>({0, 1, 2, 6}));
    QCOMPARE(request.mode, Mode::Multimodal);
    QVERIFY(request.maxPages.isNoLimit());
}

QTEST_MAIN(TestSubmit)
#include "tst_submit.moc"
