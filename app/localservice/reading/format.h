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

/// Recognizes a format by the beginning of the content; the file name decides only between text
/// formats. @p head: the first formatHeadLength bytes. @p path is opened only to list a zip.
Format recognizeFormat(const QByteArray &head, const QString &path, const QString &fileName);

/// The word for a format in DocumentText::format.
QString formatWord(Format format);

constexpr qint64 formatHeadLength = 16 * 1024;

} // namespace cd::local
