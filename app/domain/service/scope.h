// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"

namespace cd {

/// The organization and project that a request is about. Empty members are not sent; the service
/// then uses the key's own.
struct Scope
{
    OrganizationId organization;
    ProjectId project;

    bool operator==(const Scope &) const = default;
};

} // namespace cd
