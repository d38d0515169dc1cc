// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/diagnostics.h"

#include "store/settings/settings.h"
#include "support/faultyserver.h"
#include "support/patience.h"
#include "workflow/connection/exchangelog.h"
#include "workflow/connection/profilelibrary.h"
#include "workflow/connection/session.h"
#include "workflow/form/presetlibrary.h"
#include "workflow/history/jobtable.h"
#include "workflow/workplace.h"
#include "workflow/workspace.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

namespace {

/// Stands in everything that is nobody else's business.
const QString secret = u"hush-7f3a"_s;

QJsonObject asObject(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

class TestDiagnostics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void theLastExchangesAreKept();
    void theyTellWhatAReportNeeds();
    void nothingPersonalIsInThem_data();
    void nothingPersonalIsInThem();

private:
    void open(const QUrl &url);
    QString folder() const { return m_folder->filePath(secret); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

void TestDiagnostics::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    m_workspace.reset();
    m_folder = std::make_unique<QTemporaryDir>();
}

/// With a key, a profile, a project, a preset and a job that hold the secret.
void TestDiagnostics::open(const QUrl &url)
{
    m_workspace = std::make_unique<Workspace>(folder(),
                                              WorkspaceOptions{.useKeychain = false,
                                                               .readEnvironment = false,
                                                               .service = url,
                                                               .dialect = Dialect::First});
    QVERIFY2(m_workspace->open(), qPrintable(m_workspace->failure().technical));
    ServiceProfile profile = profileAt(url);
    profile.name = secret;
    profile.scope = {{secret}, {secret}};
    m_workspace->session().select(profile);
    JobRequest request;
    request.rules = {{secret, secret}};
    QVERIFY(m_workspace->presets().save({secret, request}));
    m_workspace->session().setApiKey(u"llx-"_s + secret, false);
    JobRow row;
    row.submission = SubmissionState::Accepted;
    row.label = secret;
    row.service = m_workspace->session().serviceId();
    row.job.status = JobStatus(secret);
    row.job.errorMessage = secret;
    m_workspace->table().add(row, {});
}

void TestDiagnostics::theLastExchangesAreKept()
{
    FaultyServer server;
    Workplace place(server.url());
    place.begin();
    const ExchangeLog log(place.door());
    const int many = int(ExchangeLog::mostKept) + 5;
    for (int i = 0; i < many; ++i) {
        RedactedExchange exchange;
        exchange.status = i;
        Q_EMIT place.door().exchanged(exchange);
    }
    QCOMPARE(log.exchanges().size(), ExchangeLog::mostKept);
    QCOMPARE(log.exchanges().constFirst().status, 5);
    QCOMPARE(log.exchanges().constLast().status, many - 1);
}

void TestDiagnostics::theyTellWhatAReportNeeds()
{
    FaultyServer server;
    server.setSteps({{.body = "[]", .target = "/api/v1/projects"},
                     {.status = 503, .headers = {{"Retry-After", "3000"}}}});
    open(server.url());
    CD_TRY_VERIFY(m_workspace->session().isReady());
    const QJsonObject told = asObject(diagnostics(*m_workspace));
    QCOMPARE(told["program"_L1]["qt"_L1].toString(), QString::fromLatin1(qVersion()));
    QCOMPARE(told["service"_L1]["place"_L1].toString(), u"own"_s);
    QCOMPARE(told["service"_L1]["state"_L1].toString(), u"ready"_s);
    QCOMPARE(told["jobs"_L1]["accepted/unknown"_L1].toInt(), 1);
    const QJsonArray exchanges = told["exchanges"_L1].toArray();
    QVERIFY(!exchanges.isEmpty());
    const auto projects = std::find_if(exchanges.begin(), exchanges.end(), [](const auto &one) {
        return one["path"_L1].toString() == "/api/v1/projects"_L1;
    });
    QVERIFY(projects != exchanges.end());
    QCOMPARE((*projects)["method"_L1].toString(), u"GET"_s);
    QCOMPARE((*projects)["host"_L1].toString(), u"this computer"_s);
    QCOMPARE((*projects)["status"_L1].toInt(), 200);
}

void TestDiagnostics::nothingPersonalIsInThem_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("an answer") << QByteArray("[]");
    QTest::newRow("an echo of it all")
        << QByteArray(R"([{"id": "hush-7f3a", "name": "hush-7f3a"}])");
    QTest::newRow("no answer to be read") << QByteArray("hush-7f3a");
}

void TestDiagnostics::nothingPersonalIsInThem()
{
    QFETCH(const QByteArray, body);
    FaultyServer server;
    server.setSteps({{.body = body, .target = "/hush-7f3a/api/v1/projects"},
                     {.status = 400, .body = R"({"detail": "hush-7f3a"})"}});
    QUrl url = server.url();
    url.setPath(u"/"_s + secret); // an address may say where somebody works
    open(url);
    CD_TRY_VERIFY(m_workspace->exchanges().exchanges().size() >= 1);
    CD_TRY_VERIFY(m_workspace->session().isReady() || m_workspace->session().error());
    for (const char *query : {"file_name", "name", "external_file_id"}) {
        RedactedExchange exchange;
        exchange.url = u"https://%1.example.com/api/v1/files?%2=%1"_s.arg(
            secret, QString::fromLatin1(query));
        exchange.technical = folder() + u"/secret.pdf"_s;
        exchange.requestHeaders = {{"Authorization", secret.toLatin1()}};
        Q_EMIT m_workspace->session().door().exchanged(exchange);
    }
    const QByteArray told = diagnostics(*m_workspace);
    QVERIFY2(!told.contains(secret.toLatin1()), told.constData());
    QVERIFY2(!told.contains(m_folder->path().toUtf8()), told.constData());
    QVERIFY(told.contains("another address"));
    QVERIFY(told.contains("external_file_id"));
}

QTEST_GUILESS_MAIN(TestDiagnostics)
#include "tst_diagnostics.moc"
