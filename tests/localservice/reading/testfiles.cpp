// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/testfiles.h"

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

static QByteArray pdfOf(const QList<QByteArray> &objects, const QByteArray &trailer)
{
    QByteArray pdf = "%PDF-1.4\n";
    QList<qsizetype> offsets;
    for (qsizetype i = 0; i < objects.size(); ++i) {
        offsets.append(pdf.size());
        pdf += QByteArray::number(i + 1) + " 0 obj\n" + objects.at(i) + "\nendobj\n";
    }
    const qsizetype table = pdf.size();
    pdf += "xref\n0 " + QByteArray::number(objects.size() + 1) + "\n0000000000 65535 f \n";
    for (const qsizetype offset : std::as_const(offsets))
        pdf += QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
    return pdf + "trailer\n<< /Size " + QByteArray::number(objects.size() + 1) + " /Root 1 0 R "
        + trailer + " >>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";
}

static QByteArray stream(const QByteArray &entries, const QByteArray &content)
{
    return "<< " + entries + " /Length " + QByteArray::number(content.size()) + " >>\nstream\n"
        + content + "\nendstream";
}

QByteArray pdfSaying(const QList<QByteArray> &pages)
{
    QList<QByteArray> objects{"<< /Type /Catalog /Pages 2 0 R >>",
                              {},
                              "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"};
    QByteArray kids;
    for (const QByteArray &text : pages) {
        const QByteArray content = QByteArray::number(objects.size() + 2);
        kids += QByteArray::number(objects.size() + 1) + " 0 R ";
        objects.append("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font "
                       "<< /F 3 0 R >> >> /Contents "
                       + content + " 0 R >>");
        objects.append(stream({}, "BT /F 12 Tf 72 770 Td (" + text + ") Tj ET"));
    }
    objects[1]
        = "<< /Type /Pages /Count " + QByteArray::number(pages.size()) + " /Kids [" + kids + "] >>";
    return pdfOf(objects, {});
}

QByteArray lockedPdf()
{
    const QByteArray key(64, 'a');
    return pdfOf({"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 0 /Kids [] >>"},
                 "/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <" + key + "> /U <" + key
                     + "> >> /ID [<00> <00>]");
}

QByteArray pdfShowing(const QByteArray &jpeg, int width, int height)
{
    const QByteArray size
        = "/Width " + QByteArray::number(width) + " /Height " + QByteArray::number(height);
    return pdfOf({"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
                  "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 298] /Resources << /XObject << "
                  "/I 5 0 R >> >> /Contents 4 0 R >>",
                  stream({}, "595 0 0 298 0 0 cm /I Do"),
                  stream("/Type /XObject /Subtype /Image " + size
                             + " /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /DCTDecode",
                         jpeg)},
                 {});
}

QByteArray fixture(const QString &name)
{
    QFile file(QStringLiteral(CD_TEST_DATA "/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace cd::local
