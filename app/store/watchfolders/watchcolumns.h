// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/watchfolders/watchstore.h"

#include <QVariant>

class QSqlQuery;

/// How watched folders and their files stand in their tables.
namespace cd::watchcolumns {

QString ofFolder(); ///< to read folder()
WatchSetup folder(const QSqlQuery &row);
QString toChange(); ///< assignments, whose values() these are
QVariantList values(const WatchSetup &folder);

QString ofFile(); ///< to read file()
WatchedFile file(const QSqlQuery &row);
/// Inode, size and time of change, from column @p first on.
FileStamp stamp(const QSqlQuery &row, int first);

} // namespace cd::watchcolumns
