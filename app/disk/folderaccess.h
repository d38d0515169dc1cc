// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace cd {

/// Whether files can be put into the folder, as far as permissions and the file system go. Blocks.
bool canWriteInto(const QString &folder);

} // namespace cd
