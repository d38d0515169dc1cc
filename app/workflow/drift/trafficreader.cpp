// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/drift/trafficreader.h"

#include "store/evaluations/trafficstore.h"
#include "store/reviews/reviewstore.h"
#include "store/store.h"

#include <QHash>
#include <QMap>
#include <QPointer>
#include <QSet>

#include <algorithm>

namespace cd {

namespace {

constexpr int answersAtOnce = 2000;
constexpr qint64 decisionsAtOnce = 5000;

} // namespace

/// How far it has come; only the store's thread touches it.
struct TrafficReader::Reading
{
    QString preset;
    PresetVersion version;
    bool isBegun = false;
    QList<AskedJob> jobs;
    qsizetype nextJob = 0;
    qint64 decisionsRead = 0;
    qint64 lastDecision = 0;
    AnsweredBy by;
    qint64 leftOut = 0;
    qint64 repeated = 0;
    QSet<DocumentKey> seen;
    QHash<JobKey, QDate> dates;
    QMap<QDate, TrafficSpan> days;

    StoreResult<TrafficPtr> goOn(Database &database); ///< null: there is more
    StoreResult<void> begin(Database &database);
    StoreResult<void> readJobs(const TrafficStore &store);
    StoreResult<void> readReviews(const TrafficStore &store);
    TrafficSpan &day(const QDate &date);
    TrafficPtr traffic();
};

StoreResult<TrafficPtr> TrafficReader::Reading::goOn(Database &database)
{
    const TrafficStore store(database);
    StoreResult<void> read;
    if (!isBegun)
        read = begin(database);
    else if (nextJob < jobs.size())
        read = readJobs(store);
    else if (decisionsRead < lastDecision)
        read = readReviews(store);
    else
        return traffic();
    return read.map([] { return TrafficPtr(); });
}

StoreResult<void> TrafficReader::Reading::begin(Database &database)
{
    isBegun = true;
    return TrafficStore(database)
        .jobs(preset, version.number, version.hash)
        .map([this](const QList<AskedJob> &found) {
            if (!found.isEmpty())
                by = found.constLast().by;
            for (const AskedJob &job : found) {
                if (job.by == by)
                    jobs.append(job);
                else
                    leftOut += job.answers;
            }
        })
        .and_then([&] { return ReviewStore(database).last(); })
        .map([this](qint64 last) { lastDecision = jobs.isEmpty() ? 0 : last; });
}

StoreResult<void> TrafficReader::Reading::readJobs(const TrafficStore &store)
{
    for (int answers = 0; nextJob < jobs.size() && answers < answersAtOnce; ++nextJob) {
        const AskedJob &job = jobs.at(nextJob);
        const StoreResult<QList<DocumentAnswer>> found = store.answers(job);
        if (!found)
            return tl::make_unexpected(found.error());
        answers += int(found->size());
        const QDate date = job.at.toLocalTime().date();
        dates.insert(job.key, date);
        for (const DocumentAnswer &one : *found) {
            if (seen.contains(one.document)) {
                ++repeated;
                continue;
            }
            seen.insert(one.document);
            TrafficSpan &span = day(date);
            ++span.files;
            ++span.answers[one.answer.type][one.answer.confidence];
        }
    }
    return {};
}

StoreResult<void> TrafficReader::Reading::readReviews(const TrafficStore &store)
{
    const qint64 to = std::min(lastDecision, decisionsRead + decisionsAtOnce);
    return store.reviews(preset, decisionsRead, to)
        .map([this, to](const QList<ReviewedAnswers> &found) {
            decisionsRead = to;
            for (const ReviewedAnswers &one : found) {
                if (!dates.contains(one.job))
                    continue; // of another version
                TrafficSpan &span = day(dates.value(one.job));
                Share &share = one.pot == LabelPot::Audit ? span.audited : span.corrected;
                share.all += one.documents;
                share.count += one.areCorrected ? one.documents : 0;
            }
        });
}

TrafficSpan &TrafficReader::Reading::day(const QDate &date)
{
    TrafficSpan &span = days[date];
    span.from = date;
    span.to = date;
    return span;
}

/// What it took is given back here, and not in the window's thread.
TrafficPtr TrafficReader::Reading::traffic()
{
    seen = {};
    dates = {};
    jobs = {};
    return std::make_shared<const Traffic>(Traffic{.preset = preset,
                                                   .version = version.number,
                                                   .by = by,
                                                   .leftOut = leftOut,
                                                   .repeated = repeated,
                                                   .days = days.values()});
}

TrafficReader::TrafficReader(Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
}

void TrafficReader::read(const QString &preset, const PresetVersion &version, QObject *context,
                         const Read &read)
{
    m_asking.renew();
    m_isReading = true;
    auto reading = std::make_shared<Reading>();
    reading->preset = preset;
    reading->version = version;
    goOn(reading, [context = QPointer(context), read](const StoreResult<TrafficPtr> &traffic) {
        if (context)
            read(traffic);
    });
}

void TrafficReader::goOn(const std::shared_ptr<Reading> &reading, const Read &read)
{
    m_store.post([reading](Database &database) { return reading->goOn(database); },
                 m_asking.context(),
                 [this, reading, read](const StoreResult<TrafficPtr> &traffic) {
                     if (traffic && !*traffic)
                         return goOn(reading, read);
                     m_isReading = false;
                     const Read told = read; // it may ask for something else
                     told(traffic);
                 });
}

} // namespace cd
