// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace cd {

/// What a folder holds.
struct FilesBelow
{
    QStringList files; ///< sorted as people read names
    QStringList unreadable; ///< folders whose content could not be listed
};

/// All files below @p folder that can be seen: in every level, without hidden ones, and without
/// following links to folders. Takes its time: not for the window's thread.
FilesBelow filesBelow(const QString &folder);

} // namespace cd
