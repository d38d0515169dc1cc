// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/storeerror.h"

#include <QByteArray>

namespace cd {

class Database;

/// What stands in a form and was not submitted yet: the form's own bytes under its name.
class DraftStore
{
public:
    explicit DraftStore(Database &database);

    /// Empty where there is none.
    StoreResult<QByteArray> load(const QString &form) const;
    StoreResult<void> save(const QString &form, const QByteArray &draft);

private:
    Database &m_database;
};

} // namespace cd
