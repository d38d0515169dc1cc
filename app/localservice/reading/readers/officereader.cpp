// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/readers/readers.h"

#include "localservice/reading/readers/pageplan.h"
#include "localservice/reading/readers/zipentries.h"

#include <QXmlStreamReader>

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

/// The characters that an element stands for; empty: none.
using ElementText = QString (*)(const QXmlStreamReader &);

QString docxStart(const QXmlStreamReader &xml)
{
    if (xml.name() == "lastRenderedPageBreak"_L1)
        return u"\f"_s;
    if (xml.name() == "br"_L1)
        return xml.attributes().value("w:type"_L1) == "page"_L1 ? u"\f"_s : u"\n"_s;
    return xml.name() == "tab"_L1 ? u"\t"_s : QString();
}

QString docxEnd(const QXmlStreamReader &xml)
{
    if (xml.name() == "tc"_L1)
        return u"\t"_s;
    return xml.name() == "p"_L1 || xml.name() == "tr"_L1 ? u"\n"_s : QString();
}

bool docxIsText(const QXmlStreamReader &xml)
{
    return xml.name() == "t"_L1;
}

QString odtStart(const QXmlStreamReader &xml)
{
    if (xml.name() == "soft-page-break"_L1)
        return u"\f"_s;
    if (xml.name() == "line-break"_L1)
        return u"\n"_s;
    if (xml.name() == "s"_L1)
        return u" "_s;
    return xml.name() == "tab"_L1 ? u"\t"_s : QString();
}

QString odtEnd(const QXmlStreamReader &xml)
{
    if (xml.name() == "p"_L1 || xml.name() == "h"_L1 || xml.name() == "table-row"_L1)
        return u"\n"_s;
    return xml.name() == "table-cell"_L1 ? u"\t"_s : QString();
}

bool odtIsText(const QXmlStreamReader &xml)
{
    return xml.name() == "p"_L1 || xml.name() == "h"_L1;
}

struct Dialect
{
    ElementText start;
    ElementText end;
    bool (*isText)(const QXmlStreamReader &); ///< whether characters within are words
};

bool appendText(QString &text, const QByteArray &part, const Dialect &dialect)
{
    QXmlStreamReader xml(part);
    int textDepth = 0;
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement:
            textDepth += dialect.isText(xml) ? 1 : 0;
            text += dialect.start(xml);
            break;
        case QXmlStreamReader::EndElement:
            textDepth -= dialect.isText(xml) ? 1 : 0;
            text += dialect.end(xml);
            break;
        case QXmlStreamReader::Characters:
            if (textDepth > 0)
                text += xml.text();
            break;
        default:
            break;
        }
    }
    return !xml.hasError();
}

ReadResult readParts(const QByteArray &bytes, const ReadRequest &request, const QString &names,
                     const QStringList &order, const Dialect &dialect, const QString &format)
{
    const auto parts = unpackEntries(bytes, QRegularExpression(names));
    if (!parts)
        return tl::unexpected(parts.error());
    if (parts->value(u"META-INF/manifest.xml"_s).contains("encryption-data"))
        return readFailure(ReadFailure::Kind::Encrypted, u"The document is encrypted."_s);
    QString text;
    for (const QString &prefix : order) {
        for (auto part = parts->cbegin(); part != parts->cend(); ++part) {
            if (!part.key().startsWith(prefix))
                continue;
            if (!appendText(text, part.value(), dialect)) {
                return readFailure(ReadFailure::Kind::Broken,
                                   u"The document's XML is not well-formed."_s);
            }
            text += u'\n';
        }
    }
    return documentFromText(text, format, request);
}

} // namespace

ReadResult readDocx(const QByteArray &bytes, const ReadRequest &request)
{
    return readParts(bytes, request, uR"(^word/(document|header\d*|footer\d*)\.xml$)"_s,
                     {u"word/header"_s, u"word/document"_s, u"word/footer"_s},
                     {docxStart, docxEnd, docxIsText}, u"docx"_s);
}

ReadResult readOdt(const QByteArray &bytes, const ReadRequest &request)
{
    return readParts(bytes, request, u"^(content\\.xml|META-INF/manifest\\.xml)$"_s,
                     {u"content.xml"_s}, {odtStart, odtEnd, odtIsText}, u"odt"_s);
}

} // namespace cd::local
