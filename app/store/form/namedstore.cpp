// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/form/namedstore.h"

#include "store/database.h"

namespace cd {

using namespace Qt::StringLiterals;

NamedStore::NamedStore(Database &database, Table table)
    : m_database(database)
    , m_table(table == Table::Presets ? u"presets"_s : u"views"_s)
{
}

StoreResult<QList<NamedText>> NamedStore::texts() const
{
    return m_database.run(u"SELECT name, content FROM %1"_s.arg(m_table)).map([](QSqlQuery query) {
        QList<NamedText> texts;
        while (query.next())
            texts.append({query.value(0).toString(), query.value(1).toString().toUtf8()});
        return texts;
    });
}

StoreResult<void> NamedStore::replace(const QString &gone, const std::optional<NamedText> &come)
{
    return m_database.transact([&]() -> StoreResult<void> {
        auto done = m_database.run(u"DELETE FROM %1 WHERE name = ?"_s.arg(m_table), {gone});
        if (done && come)
            done = m_database.run(
                u"INSERT OR REPLACE INTO %1 (name, content) VALUES (?, ?)"_s.arg(m_table),
                {come->name, QString::fromUtf8(come->content)});
        return done.map([](const QSqlQuery &) {});
    });
}

} // namespace cd
