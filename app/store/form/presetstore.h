// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/request/preset.h"
#include "store/storeerror.h"

#include <QList>

namespace cd {

class Database;

/// The saved presets. Their order and the rules for their names are the library's business.
class PresetStore
{
public:
    explicit PresetStore(Database &database);

    /// What can't be read is left out.
    StoreResult<QList<Preset>> presets() const;
    /// Replaces the one of exactly that name.
    StoreResult<void> write(const Preset &preset);
    StoreResult<void> remove(const QString &name);

private:
    Database &m_database;
};

} // namespace cd
