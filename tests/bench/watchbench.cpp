// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// watchbench [JOBS [SECONDS]]: the program watches so many jobs (1000) that end at random moments
// within so many seconds (60) of one another. Tells how many requests it sent until it knew all
// ends and had all results, against asking for each unfinished job once a second (counted, not
// sent), and how long after its end on the service each was known. Exit status 1: an end or a
// result was missed.

#include "bench/figures.h"
#include "bench/readyworkspace.h"
#include "bench/serverthread.h"
#include "crash/victim.h"
#include "workflow/sending/outbox.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>

#include <cmath>
#include <vector>

using namespace cd;
using namespace cd::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int earliestEndMs = 10'000; // all are made by then, and watched
constexpr int patienceMs = 600'000;

/// When the program knew of a job what there is to know, in ms since 1970.
struct Known
{
    qint64 end = 0;
    qint64 results = 0;
};

class WatchBench
{
public:
    WatchBench(ServerThread &server, int jobs)
        : m_server(server)
        , m_ready(server.url())
        , m_jobs(jobs)
    {
        QObject::connect(&m_table, &JobTable::changed, [this](auto keys) { look(keys); });
    }

    bool run()
    {
        JobMonitor &monitor = m_ready.workspace().monitor();
        monitor.setPaused(true);
        for (int i = 0; i < m_jobs; ++i) {
            const JobRequest request = test::requestFor(u"job-%1"_s.arg(i), {{u"file-1"_s}});
            m_ready.workspace().outbox().submit(request, {{request.fileIds.first(), u"a.pdf"_s}},
                                                {});
        }
        if (!test::comesTrue([this] { return m_accepted.size() == m_jobs; }))
            return false;
        const qint64 before = requests();
        m_begun = QDateTime::currentMSecsSinceEpoch();
        monitor.setPaused(false);
        const bool isAll = test::comesTrue([this] { return m_withResults == m_jobs; },
                                           QDeadlineTimer(patienceMs));
        m_requests = requests() - before;
        m_tookMs = QDateTime::currentMSecsSinceEpoch() - m_begun;
        return isAll;
    }

    void tell()
    {
        std::vector<double> endDelays;
        std::vector<double> resultDelays;
        double polls = 0;
        const auto made = m_server.ask([](const test::JobServer &it) { return it.jobs(); });
        for (const test::MadeJob &job : made) {
            const qint64 end = std::max(job.end.toMSecsSinceEpoch(), m_begun);
            const Known &known = m_known[job.job.id];
            endDelays.push_back(double(known.end - end) / 1000);
            resultDelays.push_back(double(known.results - end) / 1000);
            polls += std::ceil(double(end - m_begun) / 1000) + 1; // and its results
        }
        print(u"%1 jobs watched for %2 s"_s.arg(m_jobs).arg(double(m_tookMs) / 1000, 0, 'f', 1));
        print(u"                                      requests   a second"_s);
        tellRequests(u"Classify Desk"_s, double(m_requests));
        tellRequests(u"each unfinished job once a second"_s, polls);
        print(u"ratio                             "_s + column(double(m_requests) / polls, 4, 12));
        print(u"after its end on the service (s)        median        p95        max"_s);
        tellDelays(u"the end was known"_s, endDelays);
        tellDelays(u"the results were there"_s, resultDelays);
    }

private:
    qint64 requests()
    {
        return m_server.ask([](const test::JobServer &it) { return it.requests(); });
    }

    void look(const QList<JobKey> &keys)
    {
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        for (const JobKey key : keys) {
            const JobRow &row = *m_table.find(key);
            if (row.submission == SubmissionState::Accepted)
                m_accepted.insert(key);
            if (!row.job.status.isFinished())
                continue;
            Known &known = m_known[row.job.id];
            if (known.end == 0)
                known.end = now;
            if (known.results == 0 && row.resultCount == 1 && !row.watched) {
                known.results = now;
                ++m_withResults;
            }
        }
    }

    void tellRequests(const QString &name, double count) const
    {
        print(name.leftJustified(34) + column(count, 0, 12)
              + column(count * 1000 / double(m_tookMs), 1, 11));
    }

    static void tellDelays(const QString &name, const std::vector<double> &delays)
    {
        print(name.leftJustified(35) + column(median(delays), 2, 11)
              + column(quantile(delays, 0.95), 2, 11) + column(quantile(delays, 1), 2, 11));
    }

    ServerThread &m_server;
    ReadyWorkspace m_ready;
    JobTable &m_table = m_ready.workspace().table();
    int m_jobs;
    QSet<JobKey> m_accepted;
    QHash<JobId, Known> m_known;
    int m_withResults = 0;
    qint64 m_begun = 0;
    qint64 m_tookMs = 0;
    qint64 m_requests = 0;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int jobs = arguments.size() > 1 ? arguments.at(1).toInt() : 1000;
    const int seconds = arguments.size() > 2 ? arguments.at(2).toInt() : 60;
    ServerThread server;
    server.tell([seconds](test::JobServer &it) {
        it.workFor(earliestEndMs, earliestEndMs + seconds * 1000);
    });
    WatchBench bench(server, jobs);
    if (!bench.run()) {
        print(u"not all jobs were made, or not all ends and results were seen"_s);
        return 1;
    }
    bench.tell();
    return 0;
}
