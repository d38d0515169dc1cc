// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/testfiles.h"

#include "localservice/reading/pdfbuilder.h"

#include <QFile>

#include <archive.h>
#include <archive_entry.h>

namespace cd::local {

using namespace Qt::StringLiterals;

ReadRequest TestFiles::request(const QString &name, const QByteArray &content) const
{
    ReadRequest request;
    request.path = m_folder.filePath(name);
    request.fileName = name;
    QFile file(request.path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("no room for a test's file");
    return request;
}

QByteArray zipOf(const ZipEntries &entries)
{
    qint64 size = 65536;
    for (const auto &entry : entries)
        size += entry.second.size() + 1024;
    QByteArray zip(size, '\0');
    size_t used = 0;
    archive *writer = archive_write_new();
    archive_write_set_format_zip(writer);
    archive_write_set_bytes_in_last_block(writer, 1);
    archive_write_open_memory(writer, zip.data(), static_cast<size_t>(size), &used);
    for (const auto &[name, content] : entries) {
        archive_entry *entry = archive_entry_new();
        archive_entry_set_pathname(entry, name.toUtf8().constData());
        archive_entry_set_size(entry, content.size());
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_entry_set_perm(entry, 0644);
        archive_write_header(writer, entry);
        archive_write_data(writer, content.constData(), static_cast<size_t>(content.size()));
        archive_entry_free(entry);
    }
    archive_write_close(writer);
    archive_write_free(writer);
    return zip.first(static_cast<qsizetype>(used));
}

QByteArray docxSaying(const QString &text)
{
    const QByteArray body = "<?xml version=\"1.0\"?><w:document "
                            "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/"
                            "main\"><w:body><w:p><w:r><w:t>"
        + text.toHtmlEscaped().toUtf8() + "</w:t></w:r></w:p></w:body></w:document>";
    return zipOf({{u"[Content_Types].xml"_s, "<Types/>"}, {u"word/document.xml"_s, body}});
}

QByteArray pdfSaying(const QList<QByteArray> &pages)
{
    PdfBuilder pdf;
    for (const QByteArray &text : pages)
        pdf.addPage(linesAt(72, 770, {text}));
    return pdf.bytes();
}

QByteArray lockedPdf()
{
    const QByteArray key(64, 'a');
    PdfBuilder pdf;
    pdf.addPage({});
    return pdf.bytes("/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <" + key + "> /U <" + key
                     + "> >> /ID [<00> <00>]");
}

QByteArray pdfShowing(const QByteArray &jpeg, int width, int height)
{
    PdfBuilder pdf;
    const QByteArray picture = ref(pdf.addPicture(jpeg, width, height, "DCTDecode"));
    pdf.addPage(pictureAt(0, 0, 595, 298), "/MediaBox [0 0 595 298]",
                "/XObject << /I " + picture + " >>");
    return pdf.bytes();
}

QByteArray fixture(const QString &name)
{
    QFile file(QStringLiteral(CD_TEST_DATA "/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace cd::local
