// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"

#include <QString>

namespace cd {

/// A project that the key can see.
struct Project
{
    ProjectId id;
    QString name;
    OrganizationId organizationId;
    bool isDefault = false;

    bool operator==(const Project &) const = default;
};

/// An organization that the key can see.
struct Organization
{
    OrganizationId id;
    QString name;

    bool operator==(const Organization &) const = default;
};

} // namespace cd
