// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace cd::local {

/// Decodes UTF-8, UTF-16 and UTF-32 with a byte order mark; without one UTF-8 if that is valid
/// (apart from a character cut off at the end), else Windows-1252. Line breaks become "\n".
QString decodeText(const QByteArray &bytes);

/// Whether @p head can't be the beginning of a text in any of these encodings.
bool looksBinary(const QByteArray &head);

} // namespace cd::local
