// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/storeerror.h"

#include <QJsonObject>

namespace cd {

class Database;

/// The one form as it was left. What it is made of is the workflow's business.
class DraftStore
{
public:
    explicit DraftStore(Database &database);

    /// Empty where none was written.
    StoreResult<QJsonObject> read() const;
    StoreResult<void> write(const QJsonObject &draft);

private:
    Database &m_database;
};

} // namespace cd
