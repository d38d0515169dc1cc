// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace cd {

// Of files in a list: each one's folder, told as short as it differs. Folders end in a slash.

/// The deepest folder that holds what @p common holds (null: nothing yet) and the file at @p path.
QString commonFolder(const QString &common, const QString &path);

/// Where the file at @p path lies, below the folder @p common that holds all of them, with that
/// one's own name: "letters/2024". Empty without a path.
QString folderText(const QString &path, const QString &common);

} // namespace cd
