// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/workplace.h"

#include "store/jobs/jobstore.h"
#include "support/jobrows.h"
#include "workflow/rows/jobmerge.h"

#include <QDir>
#include <QFile>
#include <QTestEventLoop>

#include <algorithm>

namespace cd::test {

using namespace Qt::StringLiterals;

namespace {

constexpr auto historyFile = "classifydesk.sqlite"_L1;

template<typename T, typename Read>
T readHistory(const QString &folder, Read read)
{
    Database database;
    if (const auto opened = database.open(folder + u'/' + historyFile); !opened)
        qFatal("%s", qPrintable(opened.error().technical));
    const StoreResult<T> found = read(JobStore(database));
    if (!found)
        qFatal("%s", qPrintable(found.error().technical));
    return *found;
}

} // namespace

JobRequest sampleRequest(const QString &rule)
{
    JobRequest request;
    request.fileIds = {{u"6f9619ff-8b86-4d01-b42d-00cf4fc964ff"_s}};
    request.rules = {{rule, u"A bill for goods or services"_s}};
    return request;
}

QByteArray jobJson(const QByteArray &id, const QByteArray &status)
{
    return R"({"id": ")" + id + R"(", "status": ")" + status
        + R"(", "mode": "FAST", "rules": [{"type": "invoice", "description": "A bill for goods"}],)"
          R"( "parsing_configuration": {"lang": "en", "max_pages": 5},)"
          R"( "user_id": "u", "project_id": "p", "created_at": "2026-03-04T05:06:07Z"})";
}

QByteArray pageJson(const QByteArrayList &items, const QByteArray &nextToken)
{
    const QByteArray next = nextToken.isEmpty() ? QByteArray("null") : '"' + nextToken + '"';
    return R"({"items": [)" + items.join(',') + R"(], "next_page_token": )" + next + '}';
}

QByteArray resultJson(const QByteArray &fileId, const QByteArray &type)
{
    const QByteArray result = type.isEmpty()
        ? QByteArray("null")
        : R"({"type": ")" + type + R"(", "confidence": 0.75, "reasoning": "because"})";
    return R"({"id": "r-)" + fileId + R"(", "file_id": ")" + fileId + R"(", "result": )" + result
        + '}';
}

ServerStep made(const QByteArray &id)
{
    return {.body = jobJson(id)};
}

ServerStep heldBack(const QByteArray &id)
{
    return {.body = jobJson(id), .held = true};
}

ServerStep refusedForNow()
{
    return {.status = 503, .headers = {{"Retry-After", "0"}}};
}

ServerStep roundTrips()
{
    return {.body = "{}", .target = "/round-trip"};
}

QByteArray jobTarget(const QByteArray &id)
{
    return "/api/v1/classifier/jobs/" + id;
}

QByteArray resultsTarget(const QByteArray &id)
{
    return jobTarget(id) + "/results";
}

QByteArray listTarget(const QByteArray &token)
{
    const QByteArray page = "/api/v1/classifier/jobs?page_size=100";
    return token.isEmpty() ? page : page + "&page_token=" + token;
}

StoreBlock::StoreBlock(Store &store)
{
    store.post(
        [end = m_end](Database &) {
            end->acquire();
            return true;
        },
        &store, [](bool) {});
}

StoreBlock::~StoreBlock()
{
    m_end->release();
}

Workplace::Parts::Parts(std::unique_ptr<Store> openStore, FakeClock &clock,
                        const Patience &patience)
    : store(std::move(openStore))
    , door(nullptr, {.first = FakeClock::Ms(1), .longest = FakeClock::Ms(4), .patience = patience})
    , jobs(door)
    , files(door)
    , table(*store)
    , labels(*store)
    , ledger(table, clock)
    , fileUploads(*store, files, clock)
    , outbox(table, jobs, fileUploads, ledger, clock)
    , goneFiles(table, files, fileUploads)
    , monitor(table, jobs, files, ledger, clock)
    , jobImport(table, monitor, jobs, ledger, clock)
{
}

Workplace::Workplace(const QUrl &service, const Patience &patience)
    : m_url(service)
    , m_patience(patience)
    , m_folder(std::make_unique<QTemporaryDir>())
{
}

Workplace::~Workplace() = default;

QString Workplace::service() const
{
    return m_url.toString();
}

void Workplace::begin()
{
    auto store = Store::open(folder());
    if (!store)
        qFatal("%s", qPrintable(store.error().technical));
    m_parts = std::make_unique<Parts>(std::move(*store), m_clock, m_patience);
    if (const auto begun = table().load(); !begun)
        qFatal("%s", qPrintable(begun.error().technical));
    if (!QTest::qWaitFor([this] { return table().isLoaded(); }, tryForMs))
        qFatal("The history was not read.");
    door().setConnection(
        {.baseUrl = m_url, .apiKey = u"llx-test"_s, .sessionCookie = {}, .scope = {}});
    outbox().resume();
    fileUploads().setService(service(), false);
    outbox().setService(service(), false);
    monitor().setService(service(), false);
    jobImport().setTarget(service(), {});
}

void Workplace::reach()
{
    fileUploads().setService(service(), true);
    outbox().setService(service(), true);
}

void Workplace::watch()
{
    monitor().setService(service(), true);
}

void Workplace::end()
{
    m_parts.reset();
}

void Workplace::kill()
{
    auto left = std::make_unique<QTemporaryDir>();
    const QStringList files = QDir(folder()).entryList(QDir::Files);
    for (const QString &name : files) {
        if (name.startsWith(historyFile)
            && !QFile::copy(m_folder->filePath(name), left->filePath(name)))
            qFatal("%s was not copied", qPrintable(name));
    }
    end();
    m_folder = std::move(left);
}

bool Workplace::roundTrip()
{
    QTestEventLoop loop;
    QObject context;
    bool isAnswered = false;
    HttpRequest request;
    request.path = u"/round-trip"_s;
    const Call call = door().send(request, &context, [&](const Result<HttpAnswer> &) {
        isAnswered = true;
        loop.exitLoop();
    });
    loop.enterLoopMSecs(tryForMs);
    return isAnswered;
}

void Workplace::settle()
{
    QObject here;
    bool isWritten = false;
    table().write(&here, [&isWritten](const StoreResult<void> &) { isWritten = true; });
    static_cast<void>(comesTrue([&isWritten] { return isWritten; }));
    store().wait([](Database &) { return true; });
    QCoreApplication::processEvents();
}

void Workplace::setReadOnly(bool readOnly)
{
    store().wait([readOnly](Database &database) {
        return database.run(u"PRAGMA query_only = %1"_s.arg(int(readOnly)))
            .map([](const QSqlQuery &) {});
    });
}

JobKey Workplace::addAccepted(const QByteArray &id, const QString &ofService)
{
    JobRow row;
    row.submission = SubmissionState::Accepted;
    row.job = jobAsAsked(sampleRequest());
    row.job.id = {QString::fromLatin1(id)};
    row.job.status = JobStatus(JobStatus::Known::Pending);
    row.service = ofService.isEmpty() ? service() : ofService;
    row.fileCount = 1;
    row.submittedAt = m_clock.now();
    row.changedAt = m_clock.now();
    row.watched = true;
    JobDetails details;
    details.request = sampleRequest();
    details.files = {{details.request.fileIds.first(), u"a.pdf"_s}};
    return table().add(row, details);
}

JobKey Workplace::submit(const QString &rule)
{
    const JobRequest request = sampleRequest(rule);
    return outbox().submit(request, {{request.fileIds.first(), u"a.pdf"_s}}, rule);
}

QList<JobRow> Workplace::rowsOnDisk() const
{
    return readHistory<QList<JobRow>>(
        folder(), [](const JobStore &store) { return store.rows().map(&plain); });
}

JobRow Workplace::rowOnDisk(JobKey key) const
{
    const QList<JobRow> rows = rowsOnDisk();
    const auto found = std::find_if(rows.begin(), rows.end(),
                                    [key](const JobRow &row) { return row.key == key; });
    return found == rows.end() ? JobRow() : *found;
}

JobDetails Workplace::detailsOnDisk(JobKey key) const
{
    return readHistory<JobDetails>(folder(),
                                   [key](const JobStore &store) { return store.details(key); });
}

} // namespace cd::test
