// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace cd {

/// A version of a preset, in short: "v12".
QString versionName(int number);

} // namespace cd
