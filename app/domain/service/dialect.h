// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace cd {

/// The two forms of the service's interface (contract): `/api/v1/classifier/jobs`, where a job has
/// up to 500 files, and `/api/v2/classify`, where it has one. The numbers are kept on disk.
enum class Dialect { First = 1, Second = 2 };

} // namespace cd
