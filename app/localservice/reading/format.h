// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace cd::local {

/// What a file is, as far as reading it goes.
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

/// Recognizes a format by how the content begins; the file's name decides only between kinds of
/// text. `path` is opened only to list a zip.
Format recognizeFormat(const QByteArray &head, const QString &path, const QString &fileName);

/// The word for a format in DocumentText::format.
QString formatWord(Format format);

constexpr qint64 formatHeadLength = 16 * 1024;

} // namespace cd::local
