// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/storeerror.h"

#include <QJsonObject>

namespace cd {

class Database;

/// The draft of the form. Its content is defined in workflow/form/draftcodec.h.
class DraftStore
{
public:
    explicit DraftStore(Database &database);

    /// Empty if none was written.
    StoreResult<QJsonObject> read() const;
    StoreResult<void> write(const QJsonObject &draft);

private:
    Database &m_database;
};

} // namespace cd
