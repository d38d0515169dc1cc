// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/form/draftstore.h"

#include "store/database.h"

#include <QJsonDocument>

namespace cd {

using namespace Qt::StringLiterals;

DraftStore::DraftStore(Database &database)
    : m_database(database)
{
}

StoreResult<QJsonObject> DraftStore::read() const
{
    return m_database.run(u"SELECT content FROM draft"_s).map([](QSqlQuery query) {
        if (!query.next())
            return QJsonObject();
        return QJsonDocument::fromJson(query.value(0).toString().toUtf8()).object();
    });
}

StoreResult<void> DraftStore::write(const QJsonObject &draft)
{
    const QByteArray content = QJsonDocument(draft).toJson(QJsonDocument::Compact);
    return m_database
        .run(u"INSERT OR REPLACE INTO draft (id, content) VALUES (1, ?)"_s,
             {QString::fromUtf8(content)})
        .map([](const QSqlQuery &) {});
}

} // namespace cd
