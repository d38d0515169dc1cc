// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/service/project.h"

#include <QDateTime>

namespace cd::local {

/// The one project and organization that this service has, and the user its jobs belong to.
/// Made once for a data folder.
struct LocalProject
{
    Project project;
    Organization organization;
    QString userId;
    QDateTime createdAt; ///< UTC
};

} // namespace cd::local
