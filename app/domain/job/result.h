// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/service/serviceerror.h"

#include <tl/expected.hpp>

namespace cd {

/// What a call to the service brought, or why it did not.
template<typename T>
using Result = tl::expected<T, ServiceError>;

} // namespace cd
