// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/request/jobrequest.h"

#include <QString>

namespace cd {

/// Where files are uploaded to: a service, as rows name it, and the project if one is chosen.
struct UploadTarget
{
    QString service;
    Scope scope;

    /// Identifies the place: files uploaded under the same name can be used with each other.
    QString name() const
    {
        const QString &project = scope.project.value;
        return project.isEmpty() ? service : service + QLatin1Char(' ') + project;
    }
};

} // namespace cd
