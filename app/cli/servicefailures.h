// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/service/serviceerror.h"

namespace cd {

/// Nobody answered, and whether somebody will is not for a script to wait for.
bool isUnreachable(const ServiceError &error);
/// Nothing more is to be learned of a job by asking again with this key.
bool isHopeless(const ServiceError &error);

} // namespace cd
