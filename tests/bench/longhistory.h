// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace cd::bench {

/// Writes a history of @p jobs jobs with @p files results each, as years of work leave it, into
/// @p folder. False: it can't be written.
bool makeHistory(const QString &folder, int jobs, int files);

} // namespace cd::bench
