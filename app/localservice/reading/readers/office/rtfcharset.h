// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>

namespace cd::local {

/// The character set of a font (\fcharset) or a document (\ansicpg) as a name for decoders; empty:
/// unknown.
QByteArray charsetOfFont(int fcharset);
QByteArray charsetOfCodePage(int codePage);

/// Text from the bytes of an RTF file in such a character set.
QString fromCharset(const QByteArray &bytes, const QByteArray &charset);

} // namespace cd::local
