// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace cd::local {

/// The BLAKE2b-256 of a file's bytes in lower-case hexadecimal, by which the same document is known
/// whatever it is called. Empty: it can't be read. Blocks.
QString contentHashOf(const QString &path);

} // namespace cd::local
