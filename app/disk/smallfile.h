// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace cd {

/// Whether @p path is a regular file, or a link to one: no folder, device or pipe, of which nobody
/// knows how long reading takes.
bool isRegularFile(const QString &path);

/// What a small file of the program's own holds. Nothing: it is not there, is no regular file,
/// can't be read, or holds more than @p most bytes and is therefore something else.
std::optional<QByteArray> readSmallFile(const QString &path, qint64 most);

} // namespace cd
