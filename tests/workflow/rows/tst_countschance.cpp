// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/rows/jobfacts.h"
#include "workflow/rows/jobmerge.h"
#include "workflow/rows/resultcounts.h"
#include "workflow/workplace.h"

#include <QRandomGenerator>
#include <QRegularExpression>

#include <algorithm>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;
using Retry = ServiceError::Retry;

/// The files of a submission by what became of them: whatever the service says of its jobs, in
/// whatever order, each file is counted once. By chance, but the same for the same seed.
class TestCountsChance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void theyAlwaysAddUp_data();
    void theyAlwaysAddUp();

private:
    std::optional<Classification> someResult();
    void submit(Workplace &place);
    void first(Workplace &place);
    void several(Workplace &place);
    void second(Workplace &place);
    void check(Workplace &place);

    QRandomGenerator m_random;
    JobKey m_key = 0;
    QList<FileId> m_files; // of the request
};

std::optional<Classification> TestCountsChance::someResult()
{
    switch (m_random.bounded(3)) {
    case 0:
        return std::nullopt;
    case 1:
        return Classification{std::nullopt, 0.1, {}};
    default:
        return Classification{u"invoice"_s, 0.9, {}};
    }
}

/// A submission on its way, some of whose files it goes without.
void TestCountsChance::submit(Workplace &place)
{
    JobRow row;
    row.submission = SubmissionState::Sending;
    row.dialect = m_random.bounded(2) == 0 ? Dialect::First : Dialect::Second;
    row.service = place.service();
    JobDetails details;
    details.request = sampleRequest();
    details.request.fileIds.clear();
    row.fileCount = 1 + int(m_random.bounded(7));
    for (int i = 0; i < row.fileCount; ++i) {
        const FileId id{u"f-%1"_s.arg(i)};
        if (i > 0 && m_random.bounded(4) == 0) { // a copy of one before
            const qsizetype of = m_random.bounded(details.request.fileIds.size());
            details.files.append(JobFile{details.request.fileIds.at(of), id.value});
            continue;
        }
        const bool isLeftOut = i > 0 && m_random.bounded(4) == 0;
        details.files.append(isLeftOut ? JobFile{{}, id.value, u"/"_s + id.value}
                                       : JobFile{id, id.value});
        if (!isLeftOut)
            details.request.fileIds.append(id);
    }
    m_files = details.request.fileIds;
    details.creates = newCreates(m_files.size(), row.dialect);
    if (row.dialect == Dialect::First && m_random.bounded(2) == 0) {
        // As if a create took three files at most.
        for (qsizetype left = m_files.size(); left > 0; left -= details.creates.last().fileCount) {
            Create create;
            create.fileCount = 1 + int(m_random.bounded(std::min<qsizetype>(left, 3)));
            details.creates.append(create);
        }
    }
    m_key = place.table().add(row, details);
}

/// News of the one job of API v1, or its results.
void TestCountsChance::first(Workplace &place)
{
    CreateLedger &ledger = place.ledger();
    if (ledger.lacksResults(m_key, 0) && m_random.bounded(2) == 0) {
        QList<FileResult> results;
        for (const FileId &file : m_files) {
            if (m_random.bounded(5) > 0)
                results.append({u"r-"_s + file.value, {u"a"_s}, file, someResult(), {}, {}});
        }
        if (m_random.bounded(5) > 0)
            ledger.resultsCame(m_key, 0, results, place.details(m_key).files);
        else
            ledger.hasNoResults(m_key, 0);
        return;
    }
    constexpr const char *words[]
        = {"PENDING", "PENDING", "ON_HOLD", "SUCCESS", "ERROR", "PARTIAL_SUCCESS", "CANCELLED"};
    JobNews news;
    news.job.id = {u"a"_s};
    news.job.status = JobStatus(QString::fromLatin1(words[m_random.bounded(7)]));
    ledger.update(m_key, QList{news});
}

/// What becomes of one of several creates of API v1, news of its job, or the job's results.
void TestCountsChance::several(Workplace &place)
{
    CreateLedger &ledger = place.ledger();
    const QList<Create> creates = ledger.creates(m_key);
    const int position = int(m_random.bounded(creates.size()));
    qsizetype placed = 0;
    for (int i = 0; i < position; ++i)
        placed += creates.at(i).fileCount;
    const JobId id{u"job-%1"_s.arg(position)};
    if (ledger.lacksResults(m_key, position) && m_random.bounded(2) == 0) {
        QList<FileResult> results;
        for (const FileId &file : m_files.mid(placed, creates.at(position).fileCount)) {
            if (m_random.bounded(5) > 0)
                results.append({u"r-"_s + file.value, id, file, someResult(), {}, {}});
        }
        if (m_random.bounded(5) > 0)
            ledger.resultsCame(m_key, position, results, place.details(m_key).files);
        else
            ledger.hasNoResults(m_key, position);
        return;
    }
    switch (m_random.bounded(14)) {
    case 0:
        return ledger.failUnsent(m_key, {.kind = ServiceError::Kind::Cancelled});
    case 1:
        return ledger.failUnsent(m_key, {.kind = ServiceError::Kind::Cancelled}, true);
    case 2:
        return ledger.resetUnsent(m_key);
    case 3:
    case 4:
        return ledger.failed(m_key, position,
                             {.kind = ServiceError::Kind::Rejected, .retry = Retry::Never});
    case 5:
        return ledger.failed(m_key, position, {.retry = Retry::Later});
    case 6:
    case 7:
        return ledger.failed(m_key, position,
                             {.kind = ServiceError::Kind::Interrupted,
                              .acted = ServiceError::Acted::Maybe,
                              .retry = Retry::Later});
    default:
        break;
    }
    constexpr const char *words[]
        = {"PENDING", "ON_HOLD", "SUCCESS", "SUCCESS", "ERROR", "PARTIAL_SUCCESS", "CANCELLED"};
    JobNews news;
    news.job.id = id;
    news.job.status = JobStatus(QString::fromLatin1(words[m_random.bounded(7)]));
    ledger.update(m_key, QMap<int, JobNews>{{position, news}});
}

/// News of one of the jobs of API v2, or what becomes of creates.
void TestCountsChance::second(Workplace &place)
{
    CreateLedger &ledger = place.ledger();
    const int position = int(m_random.bounded(m_files.size()));
    const int event = int(m_random.bounded(10));
    if (event == 0)
        return ledger.failUnsent(m_key, {.kind = ServiceError::Kind::Cancelled});
    if (event == 1)
        return ledger.resetUnsent(m_key);
    if (event < 4) {
        const Retry retry = event == 2 ? Retry::Never : Retry::Later;
        return ledger.failed(m_key, position,
                             {.kind = ServiceError::Kind::NotFound, .retry = retry});
    }
    constexpr const char *words[]
        = {"PENDING", "RUNNING", "ON_HOLD", "COMPLETED", "COMPLETED", "FAILED", "CANCELLED"};
    JobNews news;
    news.job.id = {u"j-%1"_s.arg(position)};
    news.job.status = JobStatus(QString::fromLatin1(words[m_random.bounded(7)]));
    news.file = m_files.at(position);
    if (news.job.status.isFinished())
        news.result = FileResult{news.job.id.value, news.job.id, news.file, someResult(), {}, {}};
    ledger.update(m_key, QMap<int, JobNews>{{position, news}});
}

void TestCountsChance::check(Workplace &place)
{
    const JobRow row = place.row(m_key);
    const JobDetails details = place.details(m_key);
    const ResultCounts counts = countResults(row, details);
    QCOMPARE(counts.files(), row.fileCount);
    QCOMPARE(counts.leftOut, std::ranges::count_if(details.files, [](const JobFile &file) {
                 return file.id.isEmpty();
             }));
    QCOMPARE(counts.classified(), row.resultCount);
    if (!isComplete(row))
        return;
    QCOMPARE(counts.open(), 0);
    // Of a row's own job of API v1 without results nothing is counted.
    if (row.failedFileCount > 0 || row.hasCreates)
        QCOMPARE(counts.failed + counts.cancelled + counts.leftOut, row.failedFileCount);
}

void TestCountsChance::theyAlwaysAddUp_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 60; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void TestCountsChance::theyAlwaysAddUp()
{
    QFETCH(quint32, seed);
    m_random.seed(seed);
    Workplace place(QUrl(u"http://127.0.0.1:9"_s)); // nothing is sent
    place.begin();
    submit(place);
    for (int event = 0; event < 40; ++event) {
        bool isOpen = false;
        place.ledger().open({m_key}, this, [&isOpen] { isOpen = true; });
        CD_SOON_VERIFY(isOpen);
        if (place.row(m_key).dialect == Dialect::Second)
            second(place);
        else if (place.row(m_key).hasCreates)
            several(place);
        else
            first(place);
        check(place);
        if (QTest::currentTestFailed())
            return;
    }
    CD_TRY_COMPARE(place.rowOnDisk(m_key), place.row(m_key));
    CD_TRY_COMPARE(countResults(place.rowOnDisk(m_key), place.detailsOnDisk(m_key)),
                   countResults(place.row(m_key), place.details(m_key)));
}

QTEST_GUILESS_MAIN(TestCountsChance)
#include "tst_countschance.moc"
