// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/storage/outcome.h"

#include "localservice/storage/database/localdatabase.h"
#include "localservice/storage/database/rows.h"

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
        case ItemState::Cancelled:
            break; // only jobs that have ended have one
        }
    }
    return tally;
}

QString errorMessage(const Tally &tally, Dialect dialect)
{
    if (tally.failures.isEmpty())
        return u""_s;
    if (dialect == Dialect::Second)
        return tally.failures.first();
    QString message
        = u"%1 of %2 files could not be classified. "_s.arg(tally.failures.size()).arg(tally.all())
        + tally.failures.first(qMin(failuresNamed, tally.failures.size())).join(u' ');
    if (tally.failures.size() > failuresNamed)
        message += u" And %1 more."_s.arg(tally.failures.size() - failuresNamed);
    return message;
}

JobStatus endOf(const Tally &tally, Dialect dialect)
{
    using enum JobStatus::Known;
    const bool first = dialect == Dialect::First;
    if (tally.failures.isEmpty())
        return JobStatus(first ? Success : Completed);
    if (!first)
        return JobStatus(Failed);
    return JobStatus(tally.classified > 0 ? PartialSuccess : Error);
}

} // namespace

void addItem(const QSqlDatabase &database, qint64 job, const FileId &file, const QString &name)
{
    runSql(database,
           u"INSERT INTO results (job, id, file_id, file_name, created_at, updated_at)"
           " VALUES (?, ?, ?, ?, ?, ?)"_s,
           {job, newId(), file.value, name, now(), now()});
}

bool keepOutcome(const QSqlDatabase &database, qint64 row, const FileOutcome &outcome)
{
    const ItemState state = outcome ? ItemState::Classified : ItemState::Failed;
    const Classification found = outcome ? outcome->found : Classification();
    const QSqlQuery kept
        = runSql(database,
                 u"UPDATE results SET state = ?, type = ?, confidence = ?, reasoning = ?,"
                 " failure = ?, updated_at = ? WHERE row = ? AND state = ?"_s,
                 {static_cast<int>(state), found.type ? QVariant(*found.type) : QVariant(),
                  found.confidence.value_or(0), notNull(found.reasoning),
                  notNull(outcome ? QString() : outcome.error()), now(), row,
                  static_cast<int>(ItemState::Waiting)});
    return kept.numRowsAffected() > 0;
}

std::optional<Classification> resultFrom(const QSqlQuery &query, int column)
{
    if (static_cast<ItemState>(query.value(column).toInt()) != ItemState::Classified)
        return std::nullopt;
    const QVariant type = query.value(column + 1);
    return Classification{type.isNull() ? std::nullopt : std::optional(type.toString()),
                          query.value(column + 2).toDouble(), query.value(column + 3).toString()};
}

std::optional<int> pageLimit(const JobRequest &request)
{
    if (request.maxPages.isNoLimit())
        return std::nullopt;
    return request.maxPages.isNumber() ? request.maxPages.number() : MaxPages::serviceDefault;
}

std::optional<JobStatus> endIfDone(const QSqlDatabase &database, const JobId &job, Dialect dialect)
{
    const Tally tally = tallyOf(database, job);
    if (tally.waiting > 0) {
        runSql(database, u"UPDATE jobs SET updated_at = ? WHERE id = ?"_s, {now(), job.value});
        return std::nullopt;
    }
    const JobStatus status = endOf(tally, dialect);
    runSql(database,
           u"UPDATE jobs SET status = ?, error_message = ?, updated_at = ? WHERE id = ?"_s,
           {status.word(), errorMessage(tally, dialect), now(), job.value});
    return status;
}

} // namespace cd::local
