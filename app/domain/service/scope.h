// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"

namespace cd {

/// The organization and the project a call is about; empty parts are not sent and the key's own
/// are used.
struct Scope
{
    OrganizationId organization;
    ProjectId project;

    bool operator==(const Scope &) const = default;
};

} // namespace cd
