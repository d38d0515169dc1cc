// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace cd {

/// Whether @p path is a regular file, or a link to one; not a folder, device or pipe, which may
/// block for ever when read.
bool isRegularFile(const QString &path);

/// The content of a small file that the program wrote. Nullopt: it does not exist, is not a regular
/// file, can't be read, or is larger than @p most bytes and so is something else.
std::optional<QByteArray> readSmallFile(const QString &path, qint64 most);

} // namespace cd
