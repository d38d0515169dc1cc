// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace cd {

/// The two APIs of the service, which the contract calls dialects. First is API v1,
/// `/api/v1/classifier/jobs`, where a job has up to 500 files; Second is API v2,
/// `/api/v2/classify`, where it has one. Stored as numbers.
enum class Dialect { First = 1, Second = 2 };

} // namespace cd
