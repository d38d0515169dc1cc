// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/form/folderstore.h"

#include "store/database.h"
#include "store/values.h"

#include <utility>

namespace cd {

using namespace Qt::StringLiterals;

FolderStore::FolderStore(Database &database)
    : m_database(database)
{
}

// The row without a file is the folder itself.
StoreResult<FolderState> FolderStore::read() const
{
    FolderState state;
    return m_database
        .runOften(
            u"SELECT file, preset, hash FROM preset_files"_s, {},
            [&state](const QSqlQuery &row) {
                const QString file = row.value(0).toString();
                if (file.isEmpty())
                    state.folder = row.value(1).toString();
                else
                    state.files.insert(file, {row.value(1).toString(), row.value(2).toByteArray()});
            })
        .map([&state] { return std::exchange(state, {}); });
}

StoreResult<void> FolderStore::write(const FolderState &state)
{
    const auto insert = [this](const QString &file, const QString &preset, const QByteArray &hash) {
        return m_database.runOften(
            u"INSERT INTO preset_files (file, preset, hash)"
            " VALUES (?, ?, ?)"_s,
            {orEmpty(file), orEmpty(preset), orEmpty(QString::fromLatin1(hash))});
    };
    return m_database.transact([&] {
        StoreResult<void> done = m_database.runOften(u"DELETE FROM preset_files"_s);
        if (done && !state.folder.isEmpty())
            done = insert({}, state.folder, {});
        for (auto file = state.files.cbegin(); done && file != state.files.cend(); ++file)
            done = insert(file.key(), file->preset, file->hash);
        return done;
    });
}

} // namespace cd
