// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/request/preset.h"
#include "store/storeerror.h"

#include <QList>

namespace cd {

class Database;

/// The saved presets. PresetLibrary sorts them and checks their names.
class PresetStore
{
public:
    explicit PresetStore(Database &database);

    /// Presets that can't be read are left out.
    StoreResult<QList<Preset>> presets() const;
    /// Replaces the preset with exactly this name, if any.
    StoreResult<void> write(const Preset &preset);
    StoreResult<void> remove(const QString &name);

private:
    Database &m_database;
};

} // namespace cd
