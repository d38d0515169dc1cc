// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/format.h"

#include "localservice/reading/readers/textdecoding.h"
#include "localservice/reading/readers/zipentries.h"

#include <QRegularExpression>

namespace cd::local {

using namespace Qt::StringLiterals;

static bool looksLikeMail(const QString &head)
{
    static const QRegularExpression headerLine(uR"(^(>?From |[A-Za-z][A-Za-z0-9-]*:|[ \t]))"_s);
    static const QRegularExpression telling(
        uR"(^(From|To|Subject|Date|Message-ID|Received|Return-Path|MIME-Version|Delivered-To):)"_s,
        QRegularExpression::CaseInsensitiveOption);
    int found = 0;
    const QStringList lines = head.split(u'\n');
    for (const QString &line : lines) {
        if (line.isEmpty() || !headerLine.match(line).hasMatch())
            break;
        if (telling.match(line).hasMatch())
            ++found;
    }
    return found >= 3;
}

static bool looksLikeHtml(const QString &head)
{
    static const QRegularExpression start(
        uR"(^\s*(<\?xml[^>]*>\s*)?(<!--.*?-->\s*)*<(!doctype\s+html|html|head|body|title|meta|table|div)\b)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    return start.match(head).hasMatch();
}

/// Portable bitmaps: their letters, their width and their height. In the first three kinds all is
/// written in figures.
static bool looksLikeAnyMap(const QByteArray &head)
{
    static const QRegularExpression start(
        uR"(^(P[1-6])\s+(?:#[^\n]*\n\s*)*\d+\s+(?:#[^\n]*\n\s*)*\d+\s)"_s);
    static const QRegularExpression noFigure(uR"([^\d\s])"_s);
    if (!head.startsWith('P'))
        return false;
    const QString text = QString::fromLatin1(head);
    const QRegularExpressionMatch match = start.match(text);
    if (!match.hasMatch())
        return head.startsWith("P7\nWIDTH");
    return text.at(1) > u'3'
        || !QStringView(text).sliced(match.capturedLength()).contains(noFigure);
}

static bool looksLikeImage(const QByteArray &head)
{
    return looksLikeAnyMap(head) || head.startsWith("GIF87a") || head.startsWith("GIF89a")
        || head.startsWith(QByteArray("\0\0\0\x0cjP  \r\n\x87\n", 12)) // JPEG 2000
        || head.startsWith("\xff\x4f\xff\x51") || head.startsWith(QByteArray("II+\0", 4))
        || head.startsWith(QByteArray("MM\0+", 4)) || head.startsWith("\x89PNG\r\n\x1a\n")
        || head.startsWith("\xff\xd8\xff") || head.startsWith(QByteArray("II*\0", 4))
        || head.startsWith(QByteArray("MM\0*", 4))
        || (head.startsWith("BM") && head.size() > 26 && looksBinary(head.first(26)))
        || (head.startsWith("RIFF") && head.mid(8).startsWith("WEBP"));
}

static Format formatOfZip(const QByteArray &bytes)
{
    const QStringList names = zipEntryNames(bytes);
    if (names.contains("word/document.xml"_L1))
        return Format::Docx;
    // The names inside are what tells an OpenDocument text from a sheet only together with the
    // media type, but each holds its words in content.xml.
    if (names.contains("content.xml"_L1))
        return Format::Odt;
    return Format::OtherZip;
}

static Format formatOfText(const QString &head, const QString &fileName)
{
    if (looksLikeMail(head))
        return Format::Mail;
    if (looksLikeHtml(head))
        return Format::Html;
    const QString suffix = fileName.section(u'.', -1).toLower();
    if (suffix == "html"_L1 || suffix == "htm"_L1 || suffix == "xhtml"_L1)
        return Format::Html;
    if (suffix == "md"_L1 || suffix == "markdown"_L1)
        return Format::Markdown;
    if (suffix == "csv"_L1 || suffix == "tsv"_L1)
        return Format::Csv;
    return Format::Text;
}

Format recognizeFormat(const QByteArray &bytes, const QString &fileName)
{
    const QByteArray head = bytes.first(std::min<qsizetype>(bytes.size(), formatHeadLength));
    // Readers of PDF have always accepted some junk before the header.
    if (head.first(std::min<qsizetype>(head.size(), 1024)).contains("%PDF-"))
        return Format::Pdf;
    if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06"))
        return formatOfZip(bytes);
    if (head.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"))
        return Format::OldOffice;
    if (looksLikeImage(head))
        return Format::Image;
    if (looksBinary(head))
        return Format::Unknown;
    return formatOfText(decodeText(head), fileName);
}

QString formatWord(Format format)
{
    switch (format) {
    case Format::Pdf:
        return u"pdf"_s;
    case Format::Text:
        return u"text"_s;
    case Format::Markdown:
        return u"markdown"_s;
    case Format::Html:
        return u"html"_s;
    case Format::Csv:
        return u"csv"_s;
    case Format::Docx:
        return u"docx"_s;
    case Format::Odt:
        return u"odt"_s;
    case Format::Mail:
        return u"mail"_s;
    case Format::Image:
        return u"image"_s;
    case Format::OldOffice:
        return u"ole"_s;
    case Format::OtherZip:
        return u"zip"_s;
    case Format::Unknown:
        break;
    }
    return u"unknown"_s;
}

} // namespace cd::local
