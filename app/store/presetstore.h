// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/preset.h"
#include "store/storeerror.h"

#include <QList>

namespace cd {

class Database;

/// Presets, with the secrets of their webhooks: they never leave this machine in this form.
class PresetStore
{
public:
    explicit PresetStore(Database &database);

    /// By name, without regard to case.
    StoreResult<QList<Preset>> presets() const;
    /// A preset of the same name, compared without case, is replaced.
    StoreResult<void> save(const Preset &preset);
    /// Both at once or neither: @p preset takes the place of the one called @p oldName.
    StoreResult<void> rename(const QString &oldName, const Preset &preset);
    StoreResult<void> remove(const QString &name);

private:
    Database &m_database;
};

} // namespace cd
