// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/storeerror.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace cd {

class Database;

/// Something that was saved under a name. What its content means is known by whoever wrote it.
struct NamedText
{
    QString name;
    QByteArray content; ///< UTF-8

    bool operator==(const NamedText &) const = default;
};

/// The named texts of one table. NamedLibrary sorts them and checks their names.
class NamedStore
{
public:
    enum class Table { Presets, Views };

    NamedStore(Database &database, Table table);

    StoreResult<QList<NamedText>> texts() const;
    /// Removes the text with exactly the name @p gone, if any, and inserts @p come, if any, in one
    /// transaction. Replaces the text with exactly the same name as @p come.
    StoreResult<void> replace(const QString &gone, const std::optional<NamedText> &come);

private:
    Database &m_database;
    const QString m_table;
};

} // namespace cd
