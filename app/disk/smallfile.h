// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

class QFile;

namespace cd {

/// Whether @p path is a regular file, or a link to one; not a folder, device or pipe, which may
/// block for ever when read.
bool isRegularFile(const QString &path);

/// Opens a file for reading, as QFile::open() does, if it is regular. Empty: it is open; else why
/// not, in English or as the system says it.
QString openRegularFile(QFile &file);

/// The content of a small file that the program wrote. Nullopt: it does not exist, is not a regular
/// file, can't be read, or is larger than @p most bytes and so is something else.
std::optional<QByteArray> readSmallFile(const QString &path, qint64 most);

} // namespace cd
