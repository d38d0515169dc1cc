// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/storage/outcome.h"

#include "localservice/storage/database/localdatabase.h"
#include "localservice/storage/database/rows.h"

namespace cd::local {

using namespace Qt::StringLiterals;

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

} // namespace cd::local
