// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace cd {

/// All files below @p folder that can be seen: in every level, sorted as people read names, without
/// hidden ones, and without following links to folders. Takes its time: not for the window's
/// thread.
QStringList filesBelow(const QString &folder);

} // namespace cd
