// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace cd::local {

/// UTF-8, UTF-16 and UTF-32 with a byte order mark, otherwise UTF-8 if it is that without a fault
/// (a character cut off at the end is no fault), else Windows-1252. Line ends become "\n".
QString decodeText(const QByteArray &bytes);

/// Whether bytes can't be the beginning of a text in any of those encodings.
bool looksBinary(const QByteArray &head);

} // namespace cd::local
