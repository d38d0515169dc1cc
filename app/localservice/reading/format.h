// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace cd::local {

/// The format of a file, as far as reading it is concerned.
enum class Format {
    Pdf,
    Text,
    Markdown,
    Html,
    Csv,
    Docx,
    Odt,
    Mail,
    Image,
    OldOffice, ///< OLE: .doc, .xls, or an encrypted .docx
    OtherZip,
    Unknown
};

/// Recognizes a format by the content, mostly its first formatHeadLength bytes; the file name
/// decides only between text formats.
Format recognizeFormat(const QByteArray &bytes, const QString &fileName);

/// The word for a format in DocumentText::format.
QString formatWord(Format format);

constexpr qint64 formatHeadLength = 16 * 1024;

} // namespace cd::local
