// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/form/presetstore.h"

#include "store/database.h"
#include "wire/presetcodec.h"

#include <QJsonDocument>

namespace cd {

using namespace Qt::StringLiterals;

PresetStore::PresetStore(Database &database)
    : m_database(database)
{
}

StoreResult<QList<Preset>> PresetStore::presets() const
{
    return m_database.run(u"SELECT content FROM presets"_s).map([](QSqlQuery query) {
        QList<Preset> presets;
        while (query.next()) {
            if (auto preset = presetFromJson(query.value(0).toString().toUtf8()))
                presets.append(*std::move(preset));
        }
        return presets;
    });
}

StoreResult<void> PresetStore::write(const Preset &preset)
{
    const QByteArray content
        = QJsonDocument(toJson(preset, PresetSecrets::Keep)).toJson(QJsonDocument::Compact);
    return m_database
        .run(u"INSERT OR REPLACE INTO presets (name, content) VALUES (?, ?)"_s,
             {preset.name, QString::fromUtf8(content)})
        .map([](const QSqlQuery &) {});
}

StoreResult<void> PresetStore::remove(const QString &name)
{
    return m_database.run(u"DELETE FROM presets WHERE name = ?"_s, {name})
        .map([](const QSqlQuery &) {});
}

} // namespace cd
