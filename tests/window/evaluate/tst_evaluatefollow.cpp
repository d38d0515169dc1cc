// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is sent and handed on from the place Evaluate: a set is run and repeated, in the real
// window, with the program's own local service and with one that costs something.

#include "support/faultyserver.h"
#include "support/offscreen.h"
#include "support/windowdriver.h"
#include "ui/evaluate/evaluatepage.h"
#include "ui/look/rank.h"
#include "workflow/connection/session.h"
#include "workflow/evaluating/evaluator.h"
#include "workflow/evaluating/labelsets.h"
#include "workflow/form/presetlibrary.h"
#include "workflow/form/presetversions.h"
#include "workflow/history/jobtable.h"
#include "workflow/review/review.h"
#include "workflow/rows/jobfacts.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QSet>

#include <algorithm>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

class TestEvaluateFollow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theSetIsRunAndShown();
    void aPressSendsOnce();
    void whatIsGoneIsSaid();
    void aRunIsRepeated();
    void labelsThatMayBeWrongAreReviewed();
    void aReportIsSaved();

private:
    static constexpr int patience = WindowDriver::patienceMs;

    void open(const QUrl &service = {});
    void write(const QString &name, const QByteArray &content) const;
    void readSet();
    void runOnce();
    QDialog *askToRun() const;
    template<typename T>
    static T *part(const QWidget *dialog, const char *name)
    {
        T *found = dialog->findChild<T *>(QLatin1StringView(name));
        if (!found)
            qFatal("There is no %s.", name);
        return found;
    }
    Evaluator &evaluator() const { return m_driver->workspace().evaluator(); }
    JobTable &table() const { return m_driver->workspace().table(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FaultyServer> m_server;
    std::unique_ptr<WindowDriver> m_driver;
};

void TestEvaluateFollow::init()
{
    failOnWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<FaultyServer>();
    m_driver = std::make_unique<WindowDriver>();
    const QByteArray invoice = "INVOICE\nThis is a request for payment.\nInvoice number 77\n"
                               "Line items: paper 12.00, pens 3.00\nTotal due 15.00\n";
    for (int i = 0; i < 2; ++i)
        write(u"Post/invoice/%1.txt"_s.arg(i), invoice + "Delivered " + QByteArray::number(i));
    write(u"Post/invoice/2.txt"_s, "Invoice number 12\nTotal due 15.00\n"); // less sure
    write(u"Post/cv/wrong.txt"_s, invoice + "Delivered 2");
    write(u"Post/cv/right.txt"_s,
          "CURRICULUM VITAE\nWork experience: gardener at Elm Park\nEducation: school\nSkills\n");
}

void TestEvaluateFollow::cleanup()
{
    m_driver.reset();
    m_server.reset();
    m_folder.reset();
}

void TestEvaluateFollow::write(const QString &name, const QByteArray &content) const
{
    const QString path = m_folder->filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QFile::WriteOnly) || file.write(content) != content.size())
        qFatal("A file could not be written.");
}

/// @p service: empty: the program's own.
void TestEvaluateFollow::open(const QUrl &service)
{
    if (!service.isEmpty())
        m_driver->useService(service);
    QVERIFY2(m_driver->open(), qPrintable(m_driver->failure()));
    Workspace &workspace = m_driver->workspace();
    if (!service.isEmpty())
        workspace.session().setApiKey(u"llx-key"_s, false);
    QTRY_VERIFY_WITH_TIMEOUT(workspace.session().isReady(), patience);
    Preset preset{.name = u"Post"_s, .request = {}};
    preset.request.rules
        = {{u"invoice"_s, u"A request for payment: invoice number, line items, total due"_s},
           {u"cv"_s, u"A person's work experience, education and skills, references"_s}};
    QVERIFY(workspace.presetVersions().save(preset));
    readSet();
}

void TestEvaluateFollow::readSet()
{
    m_driver->goTo(Place::Evaluate);
    LabelSets &sets = m_driver->workspace().labelSets();
    QTRY_VERIFY_WITH_TIMEOUT(sets.isLoaded(), patience);
    sets.read(m_folder->filePath(u"Post"_s), u"Post room"_s);
    QTRY_COMPARE_WITH_TIMEOUT(sets.sets().size(), 1, patience);
    if (evaluator().choice().set == 0)
        m_driver->window().evaluate().open({.set = sets.sets().constFirst().id});
    QTRY_VERIFY_WITH_TIMEOUT(!evaluator().isReading(), patience);
}

QDialog *TestEvaluateFollow::askToRun() const
{
    m_driver->click("runSetAgain");
    return m_driver->dialog<QDialog>("evaluateRun");
}

void TestEvaluateFollow::runOnce()
{
    QDialog *dialog = askToRun();
    auto *run = part<QPushButton>(dialog, "evaluateRunOk");
    QTRY_VERIFY_WITH_TIMEOUT(run->isEnabled(), patience);
    run->click();
    QTRY_COMPARE_WITH_TIMEOUT(table().count(), 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->lastJobEnded(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(
        evaluator().evaluation() && evaluator().evaluation()->files.size() == 5, patience);
}

void TestEvaluateFollow::theSetIsRunAndShown()
{
    open();
    QDialog *dialog = askToRun();
    auto *run = part<QPushButton>(dialog, "evaluateRunOk");
    QTRY_VERIFY_WITH_TIMEOUT(run->isEnabled(), patience);
    QCOMPARE(run->text(), u"Run"_s);
    QCOMPARE(rankOf(run), Rank::Primary);
    QCOMPARE(part<QComboBox>(dialog, "evaluateRunPreset")->currentText(), u"Post"_s);
    QVERIFY(part<QLabel>(dialog, "evaluateRunWhat")->text().contains(u"Post room v1: 5 files"_s));
    QVERIFY(part<QLabel>(dialog, "evaluateRunCost")->text().contains(u"free"_s));
    QCOMPARE(table().count(), 0);
    run->click();
    QTRY_COMPARE_WITH_TIMEOUT(table().count(), 1, patience);
    const JobOrigin origin = m_driver->lastJob().origin;
    QCOMPARE(origin.preset, u"Post"_s);
    QCOMPARE(origin.presetVersion, 1);
    QVERIFY(!origin.presetHash.isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->lastJobEnded(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(
        evaluator().evaluation() && evaluator().evaluation()->files.size() == 5, patience);
    QCOMPARE(evaluator().evaluation()->run, m_driver->lastJob().key);
}

/// Of a service that costs something: the price is on the button, and nothing leaves before it.
void TestEvaluateFollow::aPressSendsOnce()
{
    m_server->setSteps(
        {{.body = R"([{"id": "p-1", "name": "Default", "organization_id": "o-1"}])",
          .target = "/api/v1/projects"},
         {.body = R"([{"id": "o-1", "name": "Mine"}])", .target = "/api/v1/organizations"},
         {.body = R"({"items": []})", .target = "/api/v1/beta/files?"},
         {.status = 201, .body = R"({"id": "f-1"})", .target = "/api/v1/beta/files"},
         {.status = 201, .body = R"({"id": "f-2"})", .target = "/api/v1/beta/files"},
         {.status = 201, .body = R"({"id": "f-3"})", .target = "/api/v1/beta/files"},
         {.status = 201, .body = R"({"id": "f-4"})", .target = "/api/v1/beta/files"},
         {.status = 201, .body = R"({"id": "f-5"})", .target = "/api/v1/beta/files"},
         {.body = R"({"id": "6f9619ff-8b86-4d01-b42d-00cf4fc964aa", "status": "PENDING"})",
          .target = "/api/v1/classifier/jobs"}});
    open(m_server->url());
    QDialog *dialog = askToRun();
    auto *run = part<QPushButton>(dialog, "evaluateRunOk");
    QTRY_VERIFY_WITH_TIMEOUT(run->isEnabled(), patience);
    QCOMPARE(rankOf(run), Rank::Paid);
    // 5 files, 5 pages each at most, for 1 credit a page: $0.03125.
    QCOMPARE(run->text(), u"Run for at most $0.04"_s);
    QVERIFY(part<QLabel>(dialog, "evaluateRunCost")->text().contains(u"at most 25 credits"_s));
    QCOMPARE(m_server->count("POST"), 0);
    QCOMPARE(table().count(), 0);
    run->click();
    run->click(); // as somebody does who is in doubt
    dialog->accept();
    QTRY_VERIFY_WITH_TIMEOUT(table().count() == 1 && !m_driver->lastJob().job.id.isEmpty(),
                             patience);
    QCOMPARE(m_server->count("POST", "/api/v1/classifier/jobs"), 1);
    QCOMPARE(m_server->count("POST", "/api/v1/beta/files"), 5);
    QCOMPARE(m_driver->lastJob().fileCount, 5);
    m_driver->abandon();
}

void TestEvaluateFollow::whatIsGoneIsSaid()
{
    open();
    QVERIFY(QFile::remove(m_folder->filePath(u"Post/invoice/0.txt"_s)));
    write(u"Post/invoice/1.txt"_s, "something else");
    QDialog *dialog = askToRun();
    auto *run = part<QPushButton>(dialog, "evaluateRunOk");
    QTRY_VERIFY_WITH_TIMEOUT(run->isEnabled(), patience);
    const QString what = part<QLabel>(dialog, "evaluateRunWhat")->text();
    QVERIFY2(what.contains(u"3 files"_s), qPrintable(what));
    QVERIFY2(what.contains(u"2 files are left out: 1 no longer where it was, 1 changed since"_s),
             qPrintable(what));
    run->click();
    QTRY_COMPARE_WITH_TIMEOUT(table().count(), 1, patience);
    QCOMPARE(m_driver->lastJob().fileCount, 3);
}

void TestEvaluateFollow::aRunIsRepeated()
{
    open();
    runOnce();
    m_driver->trigger("evaluateRepeat");
    auto *dialog = m_driver->dialog<QDialog>("repeat");
    auto *repeat = part<QPushButton>(dialog, "repeatOk");
    QTRY_VERIFY_WITH_TIMEOUT(repeat->isEnabled(), patience);
    QVERIFY(part<QLabel>(dialog, "repeatCost")->text().startsWith(u"3 runs"_s));
    repeat->click();
    QTRY_COMPARE_WITH_TIMEOUT(table().count(), 4, patience);
    const auto allEnded = [this] {
        return std::ranges::all_of(table().keys(),
                                   [this](JobKey key) { return isComplete(*table().find(key)); });
    };
    QTRY_VERIFY_WITH_TIMEOUT(allEnded(), patience);
    QSet<JobId> ids;
    for (const JobKey key : table().keys())
        ids.insert(table().find(key)->job.id);
    QCOMPARE(ids.size(), 4); // none was taken for another
    QTRY_VERIFY_WITH_TIMEOUT(!evaluator().isReading(), patience);
    m_driver->trigger("evaluateRepeat");
    dialog = m_driver->dialog<QDialog>("repeat");
    auto *figures = part<QLabel>(dialog, "repeatFigures");
    QTRY_VERIFY_WITH_TIMEOUT(
        figures->text().contains(u"5 of 5 files got one answer in all 4 runs (TARa@4)."_s),
        patience);
    QVERIFY(!part<QPushButton>(dialog, "repeatReview")->isVisible());
    dialog->reject();
}

void TestEvaluateFollow::labelsThatMayBeWrongAreReviewed()
{
    open();
    runOnce();
    m_driver->trigger("evaluateSuspects");
    Review &review = m_driver->workspace().review();
    QTRY_COMPARE_WITH_TIMEOUT(review.choice().kind, QueueKind::Given, patience);
    QCOMPARE(review.items().size(), 1);
    QCOMPARE(review.items().constFirst().name, u"wrong.txt"_s);
    QCOMPARE(m_driver->find<QComboBox>("reviewQueueChoice")->currentText(),
             u"Is the label wrong?"_s);
}

void TestEvaluateFollow::aReportIsSaved()
{
    open();
    runOnce();
    m_driver->click("evaluationReport");
    auto *dialog = m_driver->dialog<QFileDialog>("evaluationReportFile");
    const QString path = m_folder->filePath(u"report.html"_s);
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), patience);
    QFile file(path);
    QVERIFY(file.open(QFile::ReadOnly));
    const QString html = QString::fromUtf8(file.readAll());
    QVERIFY(html.contains(u"Post room v1"_s));
    QVERIFY(html.contains(u"Post v1"_s));
    QVERIFY(html.contains(u"data:image/svg+xml"_s));
    QVERIFY(!html.contains(u"<script"_s));
}

QTEST_MAIN(TestEvaluateFollow)
#include "tst_evaluatefollow.moc"
