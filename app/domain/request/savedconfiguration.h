// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/request/jobrequest.h"

#include <QDateTime>
#include <QString>

namespace cd {

/// A configuration that the service stores (contract, "Saved configurations"): rules and reading
/// under a name. Only jobs of API v2 can refer to it.
struct SavedConfiguration
{
    ConfigurationId id;
    QString name; ///< 1 to 255 characters
    QString version; ///< opaque (a time as text); saving under the same name adds a new one
    JobRequest content; ///< without files and webhooks; mode FAST
    QDateTime createdAt; ///< UTC
    QDateTime updatedAt; ///< UTC

    static constexpr int maxNameLength = 255;

    bool operator==(const SavedConfiguration &) const = default;
};

} // namespace cd
