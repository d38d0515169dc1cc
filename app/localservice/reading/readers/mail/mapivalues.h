// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/reading/readers/textdecoding.h"

namespace cd::local {

class MailText;

/// The character set of a Windows code page; empty for 0.
QByteArray charsetOfPage(quint32 page);

/// A text that is kept as UTF-16, or else in the message's own encoding.
QString mapiText(const QByteArray &wide, const QByteArray &narrow, const TextHints &hints);

/// What a message of Outlook says, in up to three forms.
struct MapiBody
{
    QString plain;
    QByteArray page; ///< HTML
    TextHints hints; ///< for the HTML
    QByteArray rich; ///< RTF, packed
};
void addBody(const MapiBody &body, MailText &mail);

/// RTF as Outlook packs it ([MS-OXRTFCP]); empty if it is damaged.
QByteArray unpackedRichText(const QByteArray &packed);

} // namespace cd::local
