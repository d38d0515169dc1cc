// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/service/serviceerror.h"

namespace cd {

/// The service did not answer, and a script should not wait until it does.
bool isUnreachable(const ServiceError &error);
/// Polling a job again with this key will not tell more.
bool isHopeless(const ServiceError &error);

} // namespace cd
