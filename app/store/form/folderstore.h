// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/storeerror.h"

#include <QByteArray>
#include <QHash>
#include <QString>

namespace cd {

class Database;

/// A file of the folder of presets.
struct FolderFile
{
    QString preset; ///< its name in the library
    QByteArray hash; ///< of the content in which both were alike last

    bool operator==(const FolderFile &) const = default;
};

/// What is known of the folder of presets.
struct FolderState
{
    QString folder; ///< empty: there is none
    QHash<QString, FolderFile> files; ///< by their names in it

    bool operator==(const FolderState &) const = default;
};

/// Remembers the folder of presets, and its files as they were last.
class FolderStore
{
public:
    explicit FolderStore(Database &database);

    StoreResult<FolderState> read() const;
    StoreResult<void> write(const FolderState &state);

private:
    Database &m_database;
};

} // namespace cd
