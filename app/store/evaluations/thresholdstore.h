// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/evaluation/keptthreshold.h"
#include "store/storeerror.h"

#include <QList>

namespace cd {

class Database;

/// Thresholds that were kept, each a row for good. To be used on the database's thread.
class ThresholdStore
{
public:
    explicit ThresholdStore(Database &database);

    /// Of a preset, also under names that it had before, the newest first.
    StoreResult<QList<KeptThreshold>> of(const QString &preset) const;
    StoreResult<void> add(const KeptThreshold &threshold);

private:
    Database &m_database;
};

} // namespace cd
