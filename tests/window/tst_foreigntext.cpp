// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whatever services, documents and people write is shown as it is: markup in it opens no file and
// changes nothing, in no table, label, box, menu or tooltip.

#include "support/faultyserver.h"
#include "support/markup.h"
#include "support/offscreen.h"
#include "support/windowdriver.h"
#include "ui/newjob/newjobpage.h"
#include "ui/shell/notices/messagebar.h"
#include "window/jobs/tidyplace.h"
#include "workflow/connection/profilelibrary.h"
#include "workflow/connection/session.h"
#include "workflow/form/presetlibrary.h"
#include "workflow/form/viewlibrary.h"
#include "workflow/history/jobtable.h"
#include "workflow/picking/uploadqueue.h"

#include <QComboBox>
#include <QDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeWidget>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray page(const QJsonObject &item)
{
    return QJsonDocument(QJsonObject{{u"items"_s, QJsonArray{item}}}).toJson();
}

QByteArray list(const QJsonObject &item)
{
    return QJsonDocument(QJsonArray{item}).toJson();
}

/// A service that means harm with every word.
QList<ServerStep> hostileService()
{
    const QString text = hostileText();
    const QJsonObject rule{{u"type"_s, text}, {u"description"_s, text}};
    const QJsonObject named{{u"id"_s, text}, {u"name"_s, text}};
    const QJsonObject file{{u"id"_s, u"6f9619ff-8b86-4d01-b42d-00cf4fc964bb"_s},
                           {u"name"_s, text},
                           {u"file_type"_s, text}};
    const QJsonObject configuration{{u"id"_s, text},
                                    {u"name"_s, text},
                                    {u"version"_s, text},
                                    {u"product_type"_s, u"classify_v2"_s},
                                    {u"parameters"_s, QJsonObject{{u"rules"_s, QJsonArray{rule}}}}};
    const QJsonObject refusal{{u"detail"_s, text}};
    return {{.body = list(named), .target = "/api/v1/projects"},
            {.body = list(named), .target = "/api/v1/organizations"},
            {.body = page(file), .target = "/api/v1/beta/files?"},
            {.body = page(configuration), .target = "/api/v1/beta/configurations"},
            {.status = 422,
             .body = QJsonDocument(refusal).toJson(),
             .target = "/api/v1/classifier/jobs"},
            {.body = R"({"items": []})", .target = "/api/"}};
}

} // namespace

class TestForeignText : public QObject, public TidyPlace
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theWindowShowsItAsItIs();
    void everyKindOfJobIsShownAsItIs_data();
    void everyKindOfJobIsShownAsItIs();
    void dialogsShowItAsItIs_data();
    void dialogsShowItAsItIs();
    void deliveriesAreShownAsTheyAre();

private:
    void openHostile();
    JobKey addHostile(SubmissionState state, const char *status) const;
    void saveNames() const;
    void fillHostile() const;
    void open(const QString &opener) const;
    void check(const MarkupSearch &search, const QStringList &places) const;

    FaultyServer m_server;
};

void TestForeignText::init()
{
    failOnWarnings();
    m_driver = std::make_unique<WindowDriver>();
}

void TestForeignText::cleanup()
{
    m_driver.reset();
}

void TestForeignText::openHostile()
{
    m_server.setSteps(hostileService());
    openAt(m_server);
    ServiceProfile profile = m_driver->workspace().session().profile();
    profile.name = hostileText();
    profile.scope.organization = {hostileText()};
    profile.scope.project = {hostileText()};
    m_driver->workspace().profiles().put(profile);
    m_driver->workspace().session().select(profile);
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->workspace().session().isReady(), patience);
    saveNames();
}

/// A preset, a view and a saved form that bear it.
void TestForeignText::saveNames() const
{
    JobRequest content;
    content.rules = {{hostileText(), hostileText()}};
    QVERIFY(m_driver->workspace().presets().save({hostileText(), content}));
    QVERIFY(m_driver->workspace().views().save({hostileText(), "{}"}));
    m_driver->trigger(u"view-%1"_s.arg(hostileText()).toUtf8().constData());
    m_driver->choose("preset", hostileText());
}

JobKey TestForeignText::addHostile(SubmissionState state, const char *status) const
{
    const QString text = hostileText();
    JobRow row;
    row.submission = state;
    row.label = text;
    row.service = state == SubmissionState::Queued || state == SubmissionState::Unsure
        ? u"https://elsewhere.example/"_s + text // so that nobody sends or looks for it
        : m_driver->workspace().session().serviceId();
    row.job.status = status ? JobStatus(QString::fromLatin1(status)) : JobStatus(text);
    row.job.id = {text};
    row.job.mode = text;
    row.job.rules = {{text, text}};
    row.job.language = text;
    row.job.errorMessage = text;
    row.job.userId = text;
    row.job.projectId = {text};
    row.job.jobRecordId = text;
    row.origin.preset = text;
    row.error = ServiceError{
        .kind = ServiceError::Kind::Rejected,
        .fields = {{.path = {{text}}, .code = FieldProblem::Code::SaidByService, .said = text}},
        .serverSaid = text,
        .technical = text};
    row.pollError = row.error;
    row.fileCount = 2;
    row.resultCount = 1;
    row.failedFileCount = 1;
    row.submittedAt = QDateTime::currentDateTimeUtc().addSecs(-600);
    row.changedAt = row.submittedAt;
    JobDetails details;
    details.request.fileIds = {{text}, {u"other "_s + text}};
    details.request.rules = {{text, text}};
    details.files = {{{text}, text}, {{u"other "_s + text}, text}};
    details.results = {{text, {text}, {text}, Classification{text, 0.5, text}, {}, {}}};
    details.timeline = {{row.submittedAt, text, text}};
    details.rawJob = QJsonDocument(QJsonObject{{text, text}}).toJson();
    details.rawResults = text.toUtf8();
    return m_driver->workspace().table().add(row, details);
}

void TestForeignText::fillHostile() const
{
    JobRequest request;
    request.rules = {{hostileText(), u"x"_s}, {hostileText(), hostileText()}}; // with problems
    Webhook webhook;
    webhook.url = u"https://example.com/"_s + hostileText();
    webhook.events = {hostileText()};
    webhook.headers = {{hostileText(), hostileText()}};
    request.webhooks = {webhook};
    m_driver->window().form().setRequest(request);
    m_driver->window().form().setPresetName(hostileText());
    const QString name = u"<b>x<%1b>&y.txt"_s.arg(u'\u2044'); // a name can't hold a slash
    m_driver->workspace().uploads().addPaths({m_driver->document(name, "A letter to somebody.\n")});
}

void TestForeignText::check(const MarkupSearch &search, const QStringList &places) const
{
    QVERIFY2(search.taken().isEmpty(), qPrintable(search.taken().join(u'\n')));
    for (const QString &place : places)
        QVERIFY2(search.seenIn().contains(place), qPrintable(u"not seen in "_s + place));
}

void TestForeignText::theWindowShowsItAsItIs()
{
    openHostile();
    fillHostile();
    m_driver->window().messages().say(u"hostile"_s, MessageBar::Kind::Error, hostileText());
    addHostile(SubmissionState::Accepted, "PARTIAL_SUCCESS");
    QTRY_COMPARE(m_driver->rows("jobList").size(), 1);
    select({hostileText()});
    QTRY_COMPARE(m_driver->rows("resultsTable").size(), 2);
    for (const int tab : {2, 1}) // what is not seen is not made
        m_driver->find<QTabWidget>("detailsTabs")->setCurrentIndex(tab);
    m_driver->click("webhooksFold");
    MarkupSearch search;
    search.lookAt(&m_driver->window());
    check(search,
          {u"jobList"_s, u"resultsTable"_s, u"reasoning"_s, u"timeline"_s, u"rawResults"_s,
           u"requestJson"_s, u"detailsTitle"_s, u"detailsMessage"_s, u"missingResults"_s,
           u"messageText-hostile"_s, u"service"_s, u"project"_s, u"preset"_s, u"viewsMenu"_s,
           u"viewsButton"_s, u"rulesTable"_s, u"webhookHeaders"_s});
}

void TestForeignText::everyKindOfJobIsShownAsItIs_data()
{
    QTest::addColumn<SubmissionState>("state");
    QTest::addColumn<QByteArray>("status");
    QTest::newRow("queued") << SubmissionState::Queued << QByteArray();
    QTest::newRow("refused") << SubmissionState::Refused << QByteArray();
    QTest::newRow("unsure") << SubmissionState::Unsure << QByteArray();
    QTest::newRow("given up") << SubmissionState::GivenUp << QByteArray();
    QTest::newRow("a status of its own") << SubmissionState::Accepted << QByteArray();
    QTest::newRow("running") << SubmissionState::Accepted << QByteArray("RUNNING");
    QTest::newRow("partial") << SubmissionState::Accepted << QByteArray("PARTIAL_SUCCESS");
    QTest::newRow("failed") << SubmissionState::Adopted << QByteArray("ERROR");
    QTest::newRow("ended") << SubmissionState::Accepted << QByteArray("SUCCESS");
}

void TestForeignText::everyKindOfJobIsShownAsItIs()
{
    QFETCH(const SubmissionState, state);
    QFETCH(const QByteArray, status);
    openHostile();
    addHostile(state, status.isEmpty() ? nullptr : status.constData());
    QTRY_COMPARE(m_driver->rows("jobList").size(), 1);
    select({hostileText()});
    QTRY_COMPARE(m_driver->rows("resultsTable").size(), 2);
    MarkupSearch search;
    search.lookAt(&m_driver->window());
    check(search, {u"jobList"_s, u"detailsTitle"_s, u"detailsMessage"_s, u"timeline"_s});
}

void TestForeignText::dialogsShowItAsItIs_data()
{
    QTest::addColumn<QString>("opener");
    QTest::addColumn<QString>("dialog");
    QTest::addColumn<QStringList>("places");
    QTest::newRow("files on the service") << u"addFromServiceButton"_s << u"remoteFilesDialog"_s
                                          << QStringList{u"remoteFilesTable"_s};
    QTest::newRow("preview") << u"previewButton"_s << u"requestPreview"_s << QStringList();
    QTest::newRow("presets") << u"presetManage"_s << u"presetsDialog"_s
                             << QStringList{u"presetsList"_s, u"configurationsList"_s};
    QTest::newRow("preset's name") << u"presetSaveAs"_s << u"presetName"_s << QStringList();
    QTest::newRow("connection") << u"connection"_s << u"connectionDialog"_s
                                << QStringList{u"profileName"_s};
    QTest::newRow("usage") << u"actionUsage"_s << u"usageDialog"_s << QStringList{u"usageLines"_s};
    QTest::newRow("view's name") << u"saveViewAs"_s << u"viewName"_s
                                 << QStringList{u"viewNameText"_s};
    QTest::newRow("view's new name") << u"renameView"_s << u"newViewName"_s
                                     << QStringList{u"newViewName"_s, u"newViewNameText"_s};
    QTest::newRow("view's end") << u"deleteView"_s << u"viewRemoveQuestion"_s
                                << QStringList{u"viewRemoveQuestion"_s};
    QTest::newRow("label") << u"labelJobs"_s << u"labelQuestion"_s
                           << QStringList{u"labelQuestionText"_s};
    QTest::newRow("deletion") << u"deleteJobs"_s << u"deleteQuestion"_s << QStringList();
    QTest::newRow("old jobs") << u"retentionSettings"_s << u"retentionDialog"_s << QStringList();
}

/// By a button or by an entry of a menu.
void TestForeignText::open(const QString &opener) const
{
    if (auto *action = m_driver->window().findChild<QAction *>(opener)) {
        QTRY_VERIFY2(action->isEnabled(), qPrintable(opener));
        action->trigger();
    } else {
        m_driver->click(opener.toLatin1().constData());
    }
}

void TestForeignText::dialogsShowItAsItIs()
{
    QFETCH(const QString, opener);
    QFETCH(const QString, dialog);
    QFETCH(const QStringList, places);
    openHostile();
    fillHostile();
    addHostile(SubmissionState::Accepted, "SUCCESS");
    QTRY_COMPARE(m_driver->rows("jobList").size(), 1);
    select({hostileText()});
    open(opener);
    auto *opened = m_driver->dialog<QDialog>(dialog.toLatin1().constData());
    if (auto *pages = opened->findChild<QTabWidget *>(u"presetsPages"_s))
        pages->setCurrentIndex(1);
    const auto shown = [&] {
        MarkupSearch now;
        now.lookAt(opened);
        return std::all_of(places.cbegin(), places.cend(),
                           [&](const QString &place) { return now.seenIn().contains(place); });
    };
    static_cast<void>(QTest::qWaitFor(shown, patience)); // some ask the service first
    MarkupSearch search;
    search.lookAt(opened);
    check(search, places);
}

/// What anybody may post to a receiver's address is a text too.
void TestForeignText::deliveriesAreShownAsTheyAre()
{
    openHere();
    m_driver->fillForm();
    m_driver->click("webhooksFold");
    m_driver->click("addWebhookButton");
    m_driver->click("tryWebhookButton");
    auto *trial = m_driver->dialog<QDialog>("webhookTrial");
    trial->findChild<QPushButton *>(u"makeReceiver"_s)->click();
    auto *send = trial->findChild<QPushButton *>(u"sendSample"_s);
    QTRY_VERIFY_WITH_TIMEOUT(send->isEnabled(), patience);
    QNetworkRequest post(QUrl(m_driver->find<QLineEdit>("webhookUrl")->text()));
    post.setRawHeader("Content-Type", "application/json");
    post.setRawHeader("X-Webhook-Event-Type", hostileText().toLatin1());
    QNetworkAccessManager network;
    const std::unique_ptr<QNetworkReply> reply(network.post(post, hostileText().toUtf8()));
    const auto *arrived = trial->findChild<QTreeWidget *>(u"trialDeliveries"_s);
    QTRY_COMPARE_WITH_TIMEOUT(arrived->topLevelItemCount(), 1, patience);
    MarkupSearch search;
    search.lookAt(trial);
    check(search, {u"trialDeliveries"_s});
}

QTEST_MAIN(TestForeignText)
#include "tst_foreigntext.moc"
