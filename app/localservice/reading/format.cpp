// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/format.h"

#include "localservice/reading/readers/office/refusals.h"
#include "localservice/reading/readers/readers.h"
#include "localservice/reading/readers/textdecoding.h"

#include <QRegularExpression>

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

/// What the lines before the first empty one are.
struct Headers
{
    bool isWhole = true; ///< all of them are headers
    int telling = 0; ///< that letters have, and hardly anything else
    int all = 0;
};

Headers headersIn(const QString &head)
{
    // RFC 5322: a name is any printable ASCII but a colon.
    static const QRegularExpression line(uR"(^([!-9;-~]+)[ \t]*:)"_s);
    static const QRegularExpression telling(
        uR"(^(From|To|Cc|Bcc|Reply-To|Sender|Subject|Date|Message-ID|In-Reply-To|References|Received|Return-Path|MIME-Version|Content-Type|Content-Transfer-Encoding|Delivered-To|X-Unsent|X-Mailer)$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    Headers headers;
    const QStringList lines = head.split(u'\n');
    for (const QString &text : lines) {
        if (text.isEmpty() && headers.all > 0)
            break;
        const bool isFolded = text.startsWith(u' ') || text.startsWith(u'\t');
        const bool isSeparator = text.startsWith("From "_L1) || text.startsWith(">From "_L1);
        if (text.isEmpty() || (isFolded && headers.all > 0) || (isSeparator && headers.all == 0))
            continue;
        const auto found = line.match(text);
        headers.isWhole = headers.isWhole && found.hasMatch();
        if (!found.hasMatch())
            break;
        ++headers.all;
        headers.telling += telling.match(found.captured(1)).hasMatch() ? 1 : 0;
    }
    return headers;
}

/// Apple's Mail puts the number of bytes on a line before the message.
QString withoutLength(const QString &head)
{
    static const QRegularExpression length(u"^\\d+[ \\t]*\n"_s);
    return QString(head).remove(length);
}

bool isNamedMail(const QString &fileName)
{
    static const QRegularExpression suffix(u"\\.(eml|emlx|mht|mhtml|mbox|mbx)$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return suffix.match(fileName).hasMatch();
}

bool looksLikeMail(const QString &head, const QString &fileName)
{
    const Headers headers = headersIn(withoutLength(head));
    if (isNamedMail(fileName) && headers.isWhole)
        return headers.telling > 0;
    return headers.telling >= 3;
}

} // namespace

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

/// A sequence that begins with the name of signed or enveloped data.
static bool looksSigned(const QByteArray &head)
{
    const QByteArray start = head.first(std::min<qsizetype>(head.size(), 32));
    return start.startsWith('\x30')
        && start.contains(QByteArray("\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07", 10));
}

static Format formatOfText(const QString &head, const QString &fileName)
{
    if (looksLikeMail(head, fileName))
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
    if (head.startsWith("\x78\x9f\x3e\x22"))
        return Format::Tnef;
    if (looksSigned(head))
        return Format::Signed;
    if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06"))
        return formatOfZip(bytes);
    if (head.startsWith("{\\rtf"))
        return Format::Rtf;
    if (const auto flat = formatOfFlatXml(head))
        return *flat;
    if (head.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"))
        return isOutlookMessage(bytes) ? Format::Outlook : Format::OldOffice;
    // Readers of PDF have always accepted some junk before the header; packages may hold one.
    if (head.first(std::min<qsizetype>(head.size(), 1024)).contains("%PDF-"))
        return Format::Pdf;
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
    case Format::Xlsx:
        return u"xlsx"_s;
    case Format::Pptx:
        return u"pptx"_s;
    case Format::Odt:
        return u"odt"_s;
    case Format::Ods:
        return u"ods"_s;
    case Format::Odp:
        return u"odp"_s;
    case Format::Rtf:
        return u"rtf"_s;
    case Format::Epub:
        return u"epub"_s;
    case Format::Mail:
        return u"mail"_s;
    case Format::Outlook:
        return u"outlook"_s;
    case Format::Signed:
        return u"signed"_s;
    case Format::Image:
        return u"image"_s;
    case Format::OldOffice:
        return u"ole"_s;
    case Format::Tnef:
        return u"tnef"_s;
    case Format::OtherZip:
        return u"zip"_s;
    case Format::Unknown:
        break;
    }
    return u"unknown"_s;
}

} // namespace cd::local
