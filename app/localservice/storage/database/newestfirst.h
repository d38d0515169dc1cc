// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/page.h"
#include "localservice/storage/database/conditions.h"
#include "localservice/storage/database/localdatabase.h"
#include "localservice/storage/database/pagetoken.h"

#include <limits>
#include <optional>

namespace cd::local {

/// A list of a table's rows, newest first, in pages.
struct List
{
    QString name; ///< page tokens are valid only for lists of the same name
    QString from; ///< the table, or several joined
    QString row; ///< the column with the row number
    QString columns; ///< the columns to read; the first is the row number
    Conditions conditions = {};
    int pageSize = 50;
    QString pageToken = {};
};

/// One page of the list; @p read makes an item from a query's row. Nullopt: the page token is not
/// one of this list.
template<typename T, typename Read>
std::optional<Page<T>> newestFirst(LocalDatabase &database, const List &list, Read read)
{
    using namespace Qt::StringLiterals;
    const auto token = PageToken::fromText(list.pageToken);
    if (!list.pageToken.isEmpty() && (!token || token->order != list.name))
        return std::nullopt;
    Page<T> page;
    database.transact([&](const QSqlDatabase &connection) {
        Conditions conditions = list.conditions;
        QSqlQuery counted
            = runSql(connection, u"SELECT count(*) FROM %1%2"_s.arg(list.from, conditions.where()),
                     conditions.values());
        page.totalSize = counted.next() ? counted.value(0).toInt() : 0;
        conditions.add(list.row + u" < ?"_s,
                       token ? token->row : std::numeric_limits<qint64>::max());
        QSqlQuery found = runSql(connection,
                                 u"SELECT %1 FROM %2%3 ORDER BY %4 DESC LIMIT ?"_s.arg(
                                     list.columns, list.from, conditions.where(), list.row),
                                 conditions.values() + QVariantList{list.pageSize + 1});
        PageToken last;
        while (found.next()) {
            if (page.items.size() == list.pageSize) {
                page.nextToken = last.text();
                break;
            }
            page.items.append(read(found));
            last = {list.name, {}, found.value(0).toLongLong()};
        }
    });
    return page;
}

} // namespace cd::local
