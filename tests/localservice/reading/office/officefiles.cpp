// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/office/officefiles.h"

namespace cd::local {

using namespace Qt::StringLiterals;

static const QByteArray wordNames
    = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
      "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
      "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";

QByteArray relationsOf(const QList<TestRelation> &relations)
{
    QByteArray xml = "<Relationships>";
    for (const TestRelation &relation : relations) {
        const QByteArray family = relation.isStrict
            ? "http://purl.oclc.org/ooxml/officeDocument/relationships/"
            : "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        xml += "<Relationship Id=\"" + relation.id + "\" Type=\"" + family + relation.kind
            + "\" Target=\"" + relation.target + "\"/>";
    }
    return xml + "</Relationships>";
}

QByteArray packageOf(const QString &mainPart, const QByteArray &mainType, const QByteArray &content,
                     const QList<TestRelation> &relations, const ZipEntries &more)
{
    const QString folder = mainPart.section(u'/', 0, -2);
    const QString name = mainPart.section(u'/', -1);
    return zipOf(
        ZipEntries{{u"[Content_Types].xml"_s,
                    "<Types><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                    "<Default Extension=\"dat\" ContentType=\"text/html\"/>"
                    "<Override PartName=\"/"
                        + mainPart.toUtf8() + "\" ContentType=\"application/" + mainType
                        + "\"/></Types>"},
                   {u"_rels/.rels"_s, relationsOf({{"rId1", "officeDocument", mainPart.toUtf8()}})},
                   {mainPart, content},
                   {folder + u"/_rels/"_s + name + u".rels"_s, relationsOf(relations)}}
        + more);
}

QByteArray wordPart(const QByteArray &root, const QByteArray &content)
{
    return "<w:" + root + ' ' + wordNames + '>' + content + "</w:" + root + '>';
}

QByteArray docxOf(const QByteArray &body, const QList<TestRelation> &relations,
                  const ZipEntries &more)
{
    return packageOf(u"word/document.xml"_s,
                     "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                     wordPart("document", "<w:body>" + body + "</w:body>"), relations, more);
}

QByteArray xlsxOf(const QList<QByteArray> &rows, const QList<TestRelation> &relations,
                  const ZipEntries &more)
{
    static const QList<QByteArray> names{"One", "Two", "Three", "Four"};
    QByteArray list;
    QList<TestRelation> all = relations;
    ZipEntries parts = more;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        // The names of the parts run against the order of the sheets.
        const QByteArray part = "sheets/s" + QByteArray::number(rows.size() - i) + ".xml";
        const QByteArray id = "sheet" + QByteArray::number(i);
        list += "<sheet name=\"" + names.at(i) + "\" sheetId=\"" + QByteArray::number(i + 1)
            + "\" r:id=\"" + id + "\"/>";
        all.append({id, "worksheet", part});
        parts.append({u"xl/"_s + QString::fromLatin1(part),
                      "<worksheet><sheetData>" + rows.at(i) + "</sheetData></worksheet>"});
    }
    return packageOf(
        u"xl/workbook.xml"_s, "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
        "<workbook xmlns:r=\"r\"><sheets>" + list + "</sheets></workbook>", all, parts);
}

QByteArray shapeSaying(const QByteArray &text, const QByteArray &placeholder)
{
    const QByteArray mark
        = placeholder.isEmpty() ? QByteArray() : "<p:ph type=\"" + placeholder + "\"/>";
    return "<p:sp><p:nvSpPr><p:nvPr>" + mark
        + "</p:nvPr></p:nvSpPr><p:txBody><a:bodyPr/><a:p><a:r><a:t>" + text
        + "</a:t></a:r></a:p></p:txBody></p:sp>";
}

QByteArray pptxOf(const QList<QByteArray> &shapes, const ZipEntries &more)
{
    QByteArray list;
    QList<TestRelation> relations;
    ZipEntries parts = more;
    for (qsizetype i = 0; i < shapes.size(); ++i) {
        const QByteArray part = "slides/slide" + QByteArray::number(shapes.size() - i) + ".xml";
        const QByteArray id = "r" + QByteArray::number(i);
        list += "<p:sldId id=\"" + QByteArray::number(256 + i) + "\" r:id=\"" + id + "\"/>";
        relations.append({id, "slide", part});
        parts.append({u"ppt/"_s + QString::fromLatin1(part),
                      "<p:sld xmlns:p=\"p\" xmlns:a=\"a\"><p:cSld><p:spTree>" + shapes.at(i)
                          + "</p:spTree></p:cSld></p:sld>"});
    }
    return packageOf(u"ppt/presentation.xml"_s,
                     "vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",
                     "<p:presentation xmlns:p=\"p\" xmlns:r=\"r\"><p:sldIdLst>" + list
                         + "</p:sldIdLst></p:presentation>",
                     relations, parts);
}

QByteArray odfOf(const QByteArray &kind, const QByteArray &body, const QByteArray &styles,
                 const QByteArray &automaticStyles)
{
    const QByteArray names = " xmlns:office=\"o\" xmlns:text=\"t\" xmlns:table=\"ta\" "
                             "xmlns:draw=\"d\" xmlns:style=\"s\" xmlns:presentation=\"p\" "
                             "xmlns:xlink=\"x\" xmlns:svg=\"v\" xmlns:dc=\"dc\"";
    return zipOf(
        {{u"mimetype"_s, "application/vnd.oasis.opendocument." + kind},
         {u"content.xml"_s,
          "<office:document-content" + names + "><office:automatic-styles>" + automaticStyles
              + "</office:automatic-styles><office:body><office:" + kind + '>' + body
              + "</office:" + kind + "></office:body></office:document-content>"},
         {u"styles.xml"_s,
          "<office:document-styles" + names + "><office:master-styles>" + styles
              + "</office:master-styles></office:document-styles>"}});
}

QByteArray chartOf(const QByteArray &title, const QByteArray &series, const QByteArray &category)
{
    const auto cached = [](const QByteArray &kind, const QByteArray &value) {
        return "<c:" + kind + "Ref><c:f>A!$B$1</c:f><c:" + kind + "Cache><c:pt idx=\"0\"><c:v>"
            + value + "</c:v></c:pt></c:" + kind + "Cache></c:" + kind + "Ref>";
    };
    const QByteArray all = "<c:ser><c:tx>" + cached("str", series) + "</c:tx><c:cat>"
        + cached("str", category) + "</c:cat><c:val>" + cached("num", "4711") + "</c:val></c:ser>";
    return "<c:chartSpace xmlns:c=\"c\" xmlns:a=\"a\"><c:chart><c:title><c:tx><c:rich><a:p><a:r>"
           "<a:t>"
        + title.first(title.size() / 2) + "</a:t></a:r><a:r><a:t>" + title.sliced(title.size() / 2)
        + "</a:t></a:r></a:p></c:rich></c:tx></c:title>"
          "<c:plotArea>"
        + all + all + "</c:plotArea></c:chart></c:chartSpace>";
}

QString textOf(const ReadResult &result)
{
    if (!result)
        return u"failed: "_s + result.error().detail;
    QString text;
    for (const PageText &page : result->pages)
        text += page.text;
    return text.trimmed();
}

} // namespace cd::local
