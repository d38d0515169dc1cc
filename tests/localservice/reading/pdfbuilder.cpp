// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/pdfbuilder.h"

namespace cd::local {

PdfBuilder::PdfBuilder()
    : m_objects{{}, {}, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"}
{
}

int PdfBuilder::add(const QByteArray &object)
{
    m_objects.append(object);
    return static_cast<int>(m_objects.size());
}

int PdfBuilder::addStream(const QByteArray &entries, const QByteArray &content)
{
    return add("<< " + entries + " /Length " + QByteArray::number(content.size()) + " >>\nstream\n"
               + content + "\nendstream");
}

int PdfBuilder::addPicture(const QByteArray &data, int width, int height, const QByteArray &filter)
{
    return addStream("/Type /XObject /Subtype /Image /Width " + QByteArray::number(width)
                         + " /Height " + QByteArray::number(height)
                         + " /ColorSpace /DeviceGray /BitsPerComponent 8 "
                         + (filter.isEmpty() ? QByteArray() : "/Filter /" + filter),
                     data);
}

void PdfBuilder::addPage(const QByteArray &content, const QByteArray &entries,
                         const QByteArray &resources)
{
    const QByteArray box = entries.contains("Box") || m_pageTree.contains("Box")
        ? QByteArray()
        : QByteArray("/MediaBox [0 0 595 842] ");
    const int stream = addStream({}, content);
    addOddPage("<< /Type /Page /Parent 2 0 R " + box + entries
               + " /Resources << /Font << /F 3 0 R >> " + resources + " >> /Contents " + ref(stream)
               + " >>");
}

void PdfBuilder::addOddPage(const QByteArray &object)
{
    m_kids += ref(add(object)) + ' ';
    ++m_pages;
}

void PdfBuilder::addFile(const QByteArray &name, const QByteArray &content)
{
    const QByteArray stream = ref(addStream("/Type /EmbeddedFile", content));
    m_files += '(' + name + ") "
        + ref(add("<< /Type /Filespec /F (" + name + ") /EF << /F " + stream + " >> >>")) + ' ';
}

QByteArray PdfBuilder::bytes(const QByteArray &trailer)
{
    const QByteArray files = m_files.isEmpty()
        ? QByteArray()
        : "/Names << /EmbeddedFiles << /Names [" + m_files + "] >> >> ";
    m_objects[0] = "<< /Type /Catalog /Pages 2 0 R " + files + m_catalog + " >>";
    m_objects[1] = "<< /Type /Pages /Count " + QByteArray::number(m_pages) + " /Kids [" + m_kids
        + "] " + m_pageTree + " >>";
    QByteArray pdf = "%PDF-1.7\n";
    QList<qsizetype> offsets;
    for (qsizetype i = 0; i < m_objects.size(); ++i) {
        offsets.append(pdf.size());
        pdf += QByteArray::number(i + 1) + " 0 obj\n" + m_objects.at(i) + "\nendobj\n";
    }
    const QByteArray size = QByteArray::number(m_objects.size() + 1);
    const qsizetype table = pdf.size();
    pdf += "xref\n0 " + size + "\n0000000000 65535 f \n";
    for (const qsizetype offset : std::as_const(offsets))
        pdf += QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
    return pdf + "trailer\n<< /Size " + size + " /Root 1 0 R " + trailer + " >>\nstartxref\n"
        + QByteArray::number(table) + "\n%%EOF\n";
}

QByteArray linesAt(double x, double y, const QList<QByteArray> &lines, int size)
{
    const QByteArray height = QByteArray::number(size);
    QByteArray content = "BT /F " + height + " Tf " + QByteArray::number(size * 1.3) + " TL "
        + QByteArray::number(x) + ' ' + QByteArray::number(y) + " Td\n";
    for (const QByteArray &line : lines)
        content += '(' + line + ") Tj T*\n";
    return content + "ET\n";
}

QByteArray pictureAt(double x, double y, double width, double height)
{
    return "q " + QByteArray::number(width) + " 0 0 " + QByteArray::number(height) + ' '
        + QByteArray::number(x) + ' ' + QByteArray::number(y) + " cm /I Do Q\n";
}

QByteArray ref(int object)
{
    return QByteArray::number(object) + " 0 R";
}

QByteArray letter()
{
    return linesAt(72, 770,
                   {"Dear Ada, thank you for your letter of last week about the lighthouse.",
                    "We have read it with pleasure and would like to answer your questions.",
                    "The keeper has lived there for thirty years with his wife and two dogs,",
                    "and the lamp has been lit each night, whatever the weather may have been."});
}

/// Uppercase and lowercase letters stand for others, as in a font whose map is wrong.
static QByteArray shiftedMap()
{
    QByteArray map = "/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
                     "/CMapName /Odd def /CMapType 2 def\n"
                     "1 begincodespacerange <00> <FF> endcodespacerange\n52 beginbfchar\n";
    for (const int first : {'A', 'a'}) {
        for (int i = 0; i < 26; ++i) {
            map += '<' + QByteArray::number(first + i, 16) + "> <00"
                + QByteArray::number(first + (i + 7) % 26, 16) + ">\n";
        }
    }
    return map + "endbfchar endcmap end end\n";
}

QByteArray checkers(int side)
{
    QByteArray greys;
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x)
            greys.append((x / 8 + y / 8) % 2 == 0 ? '\x20' : '\xe0');
    }
    return greys;
}

static QByteArray garbledFont(PdfBuilder &pdf)
{
    const QByteArray map = ref(pdf.addStream({}, shiftedMap()));
    return "/Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode " + map
        + " >> >>";
}

void addGarbledPage(PdfBuilder &pdf)
{
    const QByteArray font = garbledFont(pdf);
    const QByteArray content = ref(pdf.addStream({}, letter()));
    pdf.addOddPage("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << " + font
                   + " >> /Contents " + content + " >>");
}

void addPicturePage(PdfBuilder &pdf, const QByteArray &text)
{
    constexpr int side = 400;
    const QByteArray picture = ref(pdf.addPicture(checkers(side), side, side, {}));
    pdf.addPage(pictureAt(40, 200, 500, 500) + text, {}, "/XObject << /I " + picture + " >>");
}

} // namespace cd::local
