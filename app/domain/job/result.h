// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/service/serviceerror.h"

#include <tl/expected.hpp>

namespace cd {

/// The value that a call to the service returned, or why it failed.
template<typename T>
using Result = tl::expected<T, ServiceError>;

} // namespace cd
