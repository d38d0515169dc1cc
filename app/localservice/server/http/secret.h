// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace cd::local {

/// 32 bytes from the system's random generator.
QByteArray newSecret();

} // namespace cd::local
