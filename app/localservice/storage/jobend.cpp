// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/storage/jobend.h"

#include "localservice/storage/database.h"

#include <QDateTime>

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype failuresNamed = 20;

struct Tally
{
    int waiting = 0;
    int classified = 0;
    QStringList failures; ///< each names its file

    qsizetype all() const { return waiting + classified + failures.size(); }
};

Tally tallyOf(const QSqlDatabase &database, const JobId &job)
{
    Tally tally;
    QSqlQuery query = runSql(database,
                             u"SELECT state, file_name, file_id, failure FROM results"
                             " WHERE job = (SELECT row FROM jobs WHERE id = ?) ORDER BY row"_s,
                             {job.value});
    while (query.next()) {
        switch (static_cast<ItemState>(query.value(0).toInt())) {
        case ItemState::Waiting:
            ++tally.waiting;
            break;
        case ItemState::Classified:
            ++tally.classified;
            break;
        case ItemState::Failed:
            tally.failures.append(u"%1 (%2): %3"_s.arg(
                query.value(1).toString(), query.value(2).toString(), query.value(3).toString()));
            break;
        }
    }
    return tally;
}

QString errorMessage(const Tally &tally)
{
    if (tally.failures.isEmpty())
        return u""_s;
    QString message
        = u"%1 of %2 files could not be classified. "_s.arg(tally.failures.size()).arg(tally.all())
        + tally.failures.first(qMin(failuresNamed, tally.failures.size())).join(u' ');
    if (tally.failures.size() > failuresNamed)
        message += u" And %1 more."_s.arg(tally.failures.size() - failuresNamed);
    return message;
}

JobStatus::Known endOf(const Tally &tally)
{
    if (tally.failures.isEmpty())
        return JobStatus::Known::Success;
    return tally.classified > 0 ? JobStatus::Known::PartialSuccess : JobStatus::Known::Error;
}

} // namespace

std::optional<int> pageLimit(const JobRequest &request)
{
    if (request.maxPages.isNoLimit())
        return std::nullopt;
    return request.maxPages.isNumber() ? request.maxPages.number() : MaxPages::serviceDefault;
}

void keepOutcome(const QSqlDatabase &database, const WorkItem &item, const FileOutcome &outcome)
{
    const auto keep = [&](ItemState state, const Classification &found, const QString &failure) {
        runSql(database,
               u"UPDATE results SET state = ?, type = ?, confidence = ?, reasoning = ?,"
               " failure = ?, updated_at = ? WHERE row = ?"_s,
               {static_cast<int>(state), found.type ? QVariant(*found.type) : QVariant(),
                found.confidence, found.reasoning.isNull() ? u""_s : found.reasoning,
                failure.isNull() ? u""_s : failure, QDateTime::currentMSecsSinceEpoch(), item.row});
    };
    if (outcome)
        keep(ItemState::Classified, *outcome, {});
    else
        keep(ItemState::Failed, {}, outcome.error());
}

bool endIfDone(const QSqlDatabase &database, const JobId &job)
{
    const Tally tally = tallyOf(database, job);
    const bool done = tally.waiting == 0;
    runSql(database,
           u"UPDATE jobs SET status = ?, error_message = ?, updated_at = ? WHERE id = ?"_s,
           {JobStatus(done ? endOf(tally) : JobStatus::Known::Pending).word(),
            done ? errorMessage(tally) : u""_s, QDateTime::currentMSecsSinceEpoch(), job.value});
    return done;
}

} // namespace cd::local
