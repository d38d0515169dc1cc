// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace cd::local {

/// The character set that a label of the HTML standard, or another name of one, stands for; empty
/// if nobody knows it. Where writers say one and mean a larger one ("iso-8859-1", "gb2312",
/// "ks_c_5601-1987"), that is the larger one.
QByteArray charsetNamed(const QByteArray &label);

/// Text, and how much of it could not be read.
struct DecodedText
{
    QString text; ///< with U+FFFD where bytes fit nothing
    qsizetype lost = 0; ///< how often that was
};

/// @p charset: one that charsetNamed() has returned.
DecodedText decodedAs(const QByteArray &bytes, const QByteArray &charset);

/// What an HTML page or an XML document says of itself at its beginning; empty if it does not.
QByteArray charsetDeclaredIn(const QByteArray &markup);

} // namespace cd::local
