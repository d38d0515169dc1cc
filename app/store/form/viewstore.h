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

/// A named view of the job list: filters and columns. ui/jobs/filter/viewcontent.h defines the
/// content.
struct SavedView
{
    QString name;
    QByteArray content; ///< UTF-8

    bool operator==(const SavedView &) const = default;
};

/// The saved views. ViewLibrary sorts them and checks their names.
class ViewStore
{
public:
    explicit ViewStore(Database &database);

    StoreResult<QList<SavedView>> views() const;
    /// Removes the view with exactly the name @p gone, if any, and inserts @p come, if any, in one
    /// transaction.
    StoreResult<void> exchange(const QString &gone, const std::optional<SavedView> &come);

private:
    Database &m_database;
};

} // namespace cd
