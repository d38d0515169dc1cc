// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/form/viewstore.h"

#include "store/database.h"

namespace cd {

using namespace Qt::StringLiterals;

ViewStore::ViewStore(Database &database)
    : m_database(database)
{
}

StoreResult<QList<SavedView>> ViewStore::views() const
{
    return m_database.run(u"SELECT name, content FROM views"_s).map([](QSqlQuery query) {
        QList<SavedView> views;
        while (query.next())
            views.append({query.value(0).toString(), query.value(1).toString().toUtf8()});
        return views;
    });
}

StoreResult<void> ViewStore::exchange(const QString &gone, const std::optional<SavedView> &come)
{
    return m_database.transact([&]() -> StoreResult<void> {
        auto done = m_database.run(u"DELETE FROM views WHERE name = ?"_s, {gone});
        if (done && come)
            done = m_database.run(u"INSERT OR REPLACE INTO views (name, content) VALUES (?, ?)"_s,
                                  {come->name, QString::fromUtf8(come->content)});
        return done.map([](const QSqlQuery &) {});
    });
}

} // namespace cd
