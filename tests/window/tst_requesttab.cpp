// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The details' Request tab says exactly what was sent, and costs nothing while it is not seen.

#include "support/faultyserver.h"
#include "support/offscreen.h"
#include "support/patience.h"
#include "support/windowdriver.h"
#include "ui/details/detailspage.h"
#include "ui/details/resultsmodel.h"
#include "ui/jobs/jobspage.h"
#include "window/jobs/tidyplace.h"
#include "workflow/connection/session.h"
#include "workflow/history/jobtable.h"
#include "workflow/rows/jobmerge.h"
#include "workflow/sending/outbox.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTabWidget>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

namespace {

enum Tab { Results, Request };

JobRequest requestOf(int files)
{
    JobRequest request = earlierRequest();
    request.fileIds.clear();
    for (int i = 0; i < files; ++i)
        request.fileIds.append({u"6f9619ff-8b86-4d01-b42d-%1"_s.arg(i, 12, 10, QChar(u'0'))});
    request.mode = Mode::Fast;
    request.language = u"de"_s;
    request.maxPages = MaxPages::of(3);
    request.targetPages = PageSelection::fromZeroBased({0, 2});
    request.webhooks = {{.url = u"https://example.com/hook"_s, .signingSecret = u"a secret"_s}};
    return request;
}

ServerStep madeAs(const QByteArray &path, int number)
{
    return {.body = R"({"id": "job-)" + QByteArray::number(number) + R"(", "status": "PENDING"})",
            .target = path};
}

/// A service of both dialects that makes all jobs it is asked for, and lists none.
QList<ServerStep> takingService()
{
    QList<ServerStep> steps{{.body = "[]", .target = "/api/v1/projects"},
                            {.body = "[]", .target = "/api/v1/organizations"},
                            {.body = R"({"items": []})", .target = "/api/v2/classify?"},
                            {.body = R"({"items": []})", .target = "/api/v1/classifier/jobs?"},
                            {.body = R"({"items": []})", .target = "/api/v1/beta"}};
    for (int i = 0; i < 8; ++i)
        steps += {madeAs("/api/v2/classify", i), madeAs("/api/v1/classifier/jobs", i)};
    return steps;
}

QList<ServerStep> refusingService()
{
    const QByteArray body = R"({"detail": [{"loc": ["body", "x"], "msg": "no", "type": "y"}]})";
    QList<ServerStep> steps = takingService();
    for (ServerStep &step : steps) {
        if (step.target == "/api/v2/classify" || step.target == "/api/v1/classifier/jobs")
            step = {.status = 422, .body = body, .target = step.target};
    }
    return steps;
}

} // namespace

class TestRequestTab : public QObject, public TidyPlace
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void itSaysWhatWasSent_data();
    void itSaysWhatWasSent();
    void itSaysSoAfterARestart();
    void whatWasFoundThereIsToldAsFar();
    void ofManyTheFirstAreShown();
    void ofManyCreatesTheFirstIsShown();
    void aBusyJobIsShownAFewTimesASecond();

private:
    void open(Dialect dialect, const QList<ServerStep> &steps);
    JobKey submit(const JobRequest &request, const JobOrigin &origin);
    void show(JobKey key, Tab tab) const;
    JobKey addCreates(int count, Dialect dialect = Dialect::Second) const;
    QList<QJsonObject> sent() const;
    QList<QJsonObject> shown() const;
    QPlainTextEdit *json() const { return m_driver->find<QPlainTextEdit>("requestJson"); }
    QWidget *note() const { return m_driver->find<QWidget>("requestNote"); }

    std::unique_ptr<FaultyServer> m_server;
};

void TestRequestTab::init()
{
    failOnWarnings();
    m_server = std::make_unique<FaultyServer>();
    m_driver = std::make_unique<WindowDriver>();
}

void TestRequestTab::cleanup()
{
    m_driver.reset();
    m_server.reset();
}

void TestRequestTab::open(Dialect dialect, const QList<ServerStep> &steps)
{
    m_server->setSteps(steps);
    openAt(*m_server, dialect);
    if (QTest::currentTestFailed())
        return;
    QCOMPARE(m_driver->workspace().session().dialect(), dialect);
}

JobKey TestRequestTab::submit(const JobRequest &request, const JobOrigin &origin)
{
    QList<JobFile> files;
    for (const FileId &file : request.fileIds)
        files.append({file, file.value + u".txt"_s});
    return m_driver->workspace().outbox().submit(request, files, u"job"_s, {}, origin);
}

void TestRequestTab::show(JobKey key, Tab tab) const
{
    m_driver->window().showJobsOf({key});
    QTRY_COMPARE_WITH_TIMEOUT(m_driver->window().details().job(), key, patience);
    m_driver->find<QTabWidget>("detailsTabs")->setCurrentIndex(tab);
}

/// The bodies of all creates.
QList<QJsonObject> TestRequestTab::sent() const
{
    QList<QJsonObject> bodies;
    const QList<SeenRequest> all = m_server->requests();
    for (const SeenRequest &request : all) {
        if (request.method == "POST" && request.complete)
            bodies += QJsonDocument::fromJson(request.body).object();
    }
    return bodies;
}

QList<QJsonObject> TestRequestTab::shown() const
{
    const QJsonDocument document = QJsonDocument::fromJson(json()->toPlainText().toUtf8());
    if (document.isObject())
        return {document.object()};
    QList<QJsonObject> bodies;
    const QJsonArray all = document.array();
    for (const auto &body : all)
        bodies += body.toObject();
    return bodies;
}

void TestRequestTab::itSaysWhatWasSent_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<int>("files");
    QTest::addColumn<QString>("preset");
    QTest::addColumn<QString>("configuration");
    QTest::addColumn<bool>("refused");
    const QString none;
    QTest::newRow("first") << Dialect::First << 1 << none << none << false;
    QTest::newRow("first, of a preset") << Dialect::First << 3 << u"Post"_s << none << false;
    QTest::newRow("first, refused") << Dialect::First << 1 << none << none << true;
    QTest::newRow("second") << Dialect::Second << 1 << none << none << false;
    QTest::newRow("second, of a preset") << Dialect::Second << 3 << u"Post"_s << none << false;
    QTest::newRow("second, of a configuration")
        << Dialect::Second << 1 << none << u"cfg-1"_s << false;
    QTest::newRow("second, several of a configuration")
        << Dialect::Second << 3 << u"Post"_s << u"cfg-1"_s << false;
    QTest::newRow("second, refused") << Dialect::Second << 1 << none << u"cfg-1"_s << true;
}

void TestRequestTab::itSaysWhatWasSent()
{
    QFETCH(const Dialect, dialect);
    QFETCH(const int, files);
    QFETCH(const QString, preset);
    QFETCH(const QString, configuration);
    QFETCH(const bool, refused);
    open(dialect, refused ? refusingService() : takingService());
    const JobKey key = submit(requestOf(files), {preset, false, {configuration}});
    const qsizetype creates = dialect == Dialect::First ? 1 : files;
    QTRY_COMPARE_WITH_TIMEOUT(sent().size(), creates, patience);
    show(key, Request);
    QTRY_COMPARE_WITH_TIMEOUT(shown().size(), creates, patience);
    const QList<QJsonObject> bodies = sent();
    for (const QJsonObject &body : shown())
        QVERIFY2(bodies.contains(body), QJsonDocument(body).toJson().constData());
    QVERIFY(bodies.constFirst().contains("configuration_id"_L1) == !configuration.isEmpty());
    QVERIFY(!note()->isVisible());
}

void TestRequestTab::itSaysSoAfterARestart()
{
    open(Dialect::Second, takingService());
    submit(requestOf(2), {u"Post"_s, false, {u"cfg-1"_s}});
    QTRY_COMPARE_WITH_TIMEOUT(sent().size(), 2, patience);
    const QList<QJsonObject> bodies = sent();
    m_driver->close();
    QVERIFY2(m_driver->open(), qPrintable(m_driver->failure()));
    show(m_driver->jobs().constFirst(), Request);
    QTRY_COMPARE_WITH_TIMEOUT(shown().size(), 2, patience);
    for (const QJsonObject &body : shown())
        QVERIFY2(bodies.contains(body), QJsonDocument(body).toJson().constData());
}

/// Nobody here knows more of it than the service says.
void TestRequestTab::whatWasFoundThereIsToldAsFar()
{
    open(Dialect::Second, takingService());
    JobNews news;
    news.job.id = {u"job-1"_s};
    news.job.status = JobStatus(u"COMPLETED"_s);
    news.job.rules = earlierRequest().rules;
    news.file = {u"dfl-1"_s};
    news.configuration = {u"cfg-1"_s};
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const JobKey key = m_driver->workspace().table().add(
        adoptedRow(news, Dialect::Second, m_driver->workspace().session().serviceId(), {}, now),
        adoptedDetails(news, Dialect::Second, now));
    show(key, Request);
    QTRY_COMPARE(shown().size(), 1);
    QCOMPARE(shown().constFirst()["configuration_id"_L1].toString(), u"cfg-1"_s);
    QCOMPARE(shown().constFirst()["file_input"_L1].toString(), u"dfl-1"_s);
    QVERIFY(note()->isVisible());
}

/// A job with this many files, all of which the service works on.
JobKey TestRequestTab::addCreates(int count, Dialect dialect) const
{
    JobRow row;
    row.submission = SubmissionState::Accepted;
    row.dialect = dialect;
    row.label = u"many"_s;
    row.service = u"https://elsewhere.example"_s; // so that nobody looks for it
    row.fileCount = count;
    row.job.status = JobStatus(u"RUNNING"_s);
    row.submittedAt = QDateTime::currentDateTimeUtc();
    row.changedAt = row.submittedAt;
    JobDetails details;
    details.request = requestOf(count);
    details.creates = newCreates(count, dialect);
    for (const FileId &file : std::as_const(details.request.fileIds))
        details.files.append({file, file.value});
    return m_driver->workspace().table().add(row, details);
}

void TestRequestTab::ofManyTheFirstAreShown()
{
    open(Dialect::Second, takingService());
    show(addCreates(60), Request);
    QTRY_COMPARE(shown().size(), SentRequest::mostShown);
    QVERIFY(note()->isVisible());
}

/// In the first dialect too, where one create has many.
void TestRequestTab::ofManyCreatesTheFirstIsShown()
{
    open(Dialect::First, takingService());
    show(addCreates(1201, Dialect::First), Request);
    QTRY_COMPARE(shown().size(), 1);
    const QJsonArray files = shown().constFirst()["file_ids"_L1].toArray();
    QCOMPARE(files.size(), 500);
    QCOMPARE(files.first().toString(), requestOf(1201).fileIds.first().value);
    QVERIFY(note()->isVisible());
}

void TestRequestTab::aBusyJobIsShownAFewTimesASecond()
{
    open(Dialect::Second, takingService());
    const JobKey key = addCreates(5000);
    show(key, Results);
    const QAbstractItemModel *results = m_driver->find<QAbstractItemView>("resultsTable")->model();
    QTRY_COMPARE(results->rowCount(), 5000);
    QVERIFY(json()->toPlainText().isEmpty());
    JobTable &table = m_driver->workspace().table();
    const QSignalSpy ticks(&table, &JobTable::detailsChanged);
    const QSignalSpy shownAnew(results, &QAbstractItemModel::dataChanged);
    const QSignalSpy requests(json(), &QPlainTextEdit::textChanged);
    QElapsedTimer time;
    time.start();
    const QList<FileId> files = requestOf(5000).fileIds;
    // A result a tick, as they come in.
    QList<FileResult> done;
    qint64 ticksShown = 0;
    while (ticks.size() < 40) {
        const qsizetype before = shownAnew.size();
        done.append({{}, {}, files.at(done.size()), Classification{u"cv"_s, 1, {}}, {}, {}});
        table.changeDetails(key, {.results = done});
        QVERIFY(comesTrue([&, seen = ticks.size()] { return ticks.size() > seen; }));
        QCoreApplication::processEvents();
        ticksShown += shownAnew.size() > before ? 1 : 0;
    }
    QCOMPARE_LE(ticksShown, time.elapsed() / DetailsPage::leastGapMs + 2);
    QTRY_COMPARE(results->index(int(done.size()) - 1, ResultsModel::Type).data().toString(),
                 u"cv"_s); // the last
    QCOMPARE(requests.size(), 0);
    m_driver->find<QTabWidget>("detailsTabs")->setCurrentIndex(Request);
    QCOMPARE(requests.size(), 1); // now that somebody looks
}

QTEST_MAIN(TestRequestTab)
#include "tst_requesttab.moc"
