// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/service/project.h"

#include <QDateTime>

namespace cd::local {

/// The service's only project and organization, and the user that its jobs belong to. Created once
/// for each data folder.
struct LocalProject
{
    Project project;
    Organization organization;
    QString userId;
    QDateTime createdAt; ///< UTC
};

} // namespace cd::local
