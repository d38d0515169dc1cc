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

/// A look of the job list under a name. What the content says is the list's business.
struct SavedView
{
    QString name;
    QByteArray content; ///< UTF-8

    bool operator==(const SavedView &) const = default;
};

/// The saved views. Their order and the rules for their names are the library's business.
class ViewStore
{
public:
    explicit ViewStore(Database &database);

    StoreResult<QList<SavedView>> views() const;
    /// Takes the one of exactly the name @p gone out, where there is one, and @p come in: both or
    /// neither.
    StoreResult<void> exchange(const QString &gone, const std::optional<SavedView> &come);

private:
    Database &m_database;
};

} // namespace cd
