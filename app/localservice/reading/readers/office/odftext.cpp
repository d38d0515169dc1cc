// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/readers/office/odftext.h"

#include "localservice/reading/readers/zipentries.h"

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

/// Elements of OpenDocument whose content is not shown where it stands, or is no content.
bool isFurniture(const QString &name)
{
    static const QSet<QString> names{u"tracked-changes"_s,
                                     u"annotation-end"_s,
                                     u"note-citation"_s,
                                     u"footnote-citation"_s,
                                     u"endnote-citation"_s,
                                     u"ruby-text"_s,
                                     u"binary-data"_s,
                                     u"forms"_s,
                                     u"scripts"_s,
                                     u"script"_s,
                                     u"content-validations"_s,
                                     u"dde-links"_s,
                                     u"data-pilot-tables"_s,
                                     u"covered-table-cell"_s,
                                     u"font-face-decls"_s,
                                     u"page-number"_s,
                                     u"page-count"_s,
                                     u"sheet-name"_s,
                                     u"handout-master"_s,
                                     u"settings"_s};
    return names.contains(name);
}

/// Elements that hold paragraphs of their own where they stand within a paragraph.
bool isAside(const QString &name)
{
    static const QSet<QString> names{
        u"note"_s,     u"footnote"_s, u"endnote"_s,      u"frame"_s,    u"text-box"_s, u"g"_s,
        u"rect"_s,     u"ellipse"_s,  u"custom-shape"_s, u"circle"_s,   u"path"_s,     u"polygon"_s,
        u"polyline"_s, u"line"_s,     u"caption"_s,      u"connector"_s};
    return names.contains(name);
}

QString partNamed(const QString &reference)
{
    const QString part = zipPartName(reference);
    return part.startsWith("./"_L1) ? part.sliced(2) : part;
}

bool isParagraph(const QString &name)
{
    return name == "p"_L1 || name == "h"_L1;
}

} // namespace

OdfText::OdfText(OdfContent &content)
    : m_content(content)
{
}

void OdfText::read(const QByteArray &part)
{
    m_hiddenStyles.clear();
    XmlWalk walk(part);
    while (walk.next()) {
        if (walk.isStart())
            start(walk);
        else if (walk.isEnd())
            end(walk);
        else if (m_paragraphs > 0 && (m_isBody || m_isMaster))
            m_flow.addCollapsed(walk.text());
    }
    m_content.isDamaged = m_content.isDamaged || !walk.isSound();
    if (m_isBody)
        endPage();
    m_isBody = false;
    m_content.isCut = m_content.isCut || m_flow.isCut();
}

void OdfText::start(XmlWalk &walk)
{
    const QString name = walk.name().toString();
    if (!m_isBody && !m_isMaster)
        startStyle(walk);
    startPlace(walk);
    if (isLeftOut(walk))
        return walk.skip();
    if (!m_isBody && !m_isMaster)
        return;
    if (m_paragraphs > 0 && isAside(name))
        startAside(walk);
    else if (isParagraph(name))
        ++m_paragraphs;
    else
        startContent(walk);
}

bool OdfText::isHidden(const XmlWalk &walk) const
{
    const QStringView name = walk.name();
    QString family;
    if (name == "span"_L1)
        family = u"text/"_s;
    else if (name == "p"_L1 || name == "h"_L1)
        family = u"paragraph/"_s;
    else if (name == "section"_L1
             || (m_isMaster && (name.startsWith("header"_L1) || name.startsWith("footer"_L1))))
        return walk.attribute("display"_L1) == "none"_L1
            || walk.attribute("display"_L1) == "false"_L1;
    return !family.isEmpty() && m_hiddenStyles.contains(family + walk.attribute("style-name"_L1));
}

/// Whether the element and all in it is not read; counts what should be told.
bool OdfText::isLeftOut(const XmlWalk &walk)
{
    const QString name = walk.name().toString();
    if (name == "annotation"_L1)
        ++m_content.comments;
    else if (name == "object"_L1 && m_isBody && !walk.attribute("href"_L1).isEmpty())
        m_objects.append(partNamed(walk.attribute("href"_L1)));
    else if (name == "object"_L1 || name == "object-ole"_L1)
        ++m_content.objects;
    else if (name == "plugin"_L1)
        ++m_content.recordings;
    else if (isHidden(walk))
        m_content.hasHiddenText = true;
    else if (!m_isMaster
             || (name != "notes"_L1 && walk.attribute("class"_L1).isEmpty()
                 && walk.attribute("placeholder"_L1) != "true"_L1))
        return isFurniture(name);
    return true;
}

/// Styles that hide what has them.
void OdfText::startStyle(const XmlWalk &walk)
{
    const QStringView name = walk.name();
    if (name == "style"_L1) {
        m_style = walk.attribute("family"_L1) + u'/' + walk.attribute("name"_L1);
        return;
    }
    const bool hides = (name == "table-properties"_L1 && walk.attribute("display"_L1) == "false"_L1)
        || (name == "text-properties"_L1 && walk.attribute("display"_L1) == "none"_L1)
        || (name == "drawing-page-properties"_L1 && walk.attribute("visibility"_L1) == "hidden"_L1);
    if (hides)
        m_hiddenStyles.insert(m_style);
}

/// Notes where in the document the walk has come.
void OdfText::startPlace(const XmlWalk &walk)
{
    const QStringView name = walk.name();
    const bool isBareContent = walk.depth() == 1 && !name.startsWith("document"_L1);
    if (name == "body"_L1 || isBareContent)
        m_isBody = true;
    else if (name == "master-page"_L1)
        m_isMaster = true;
    else if (name == "spreadsheet"_L1)
        m_isSheets = true;
    else if (name == "table"_L1 && m_isBody)
        ++m_tables;
    const bool isSheet = name == "table"_L1 && m_isSheets && m_tables == 1;
    const bool isSlide = name == "page"_L1 && m_isBody;
    if (!isSheet && !isSlide)
        return;
    m_flow.takeSince(0);
    m_pictures.clear();
    m_objects.clear();
    const QString family = isSheet ? u"table/"_s : u"drawing-page/"_s;
    m_page = {isSheet ? walk.attribute("name"_L1) : QString(),
              {},
              {},
              {},
              m_hiddenStyles.contains(family + walk.attribute("style-name"_L1))};
}

void OdfText::startAside(const XmlWalk &walk)
{
    m_begun.append({walk.depth(), m_flow.mark(), m_paragraphs});
    m_paragraphs = 0;
}

void OdfText::startContent(const XmlWalk &walk)
{
    const QStringView name = walk.name();
    if (name == "s"_L1) {
        constexpr int most = 100;
        const int count = std::max(1, walk.attribute("c"_L1).toInt());
        m_flow.add(QString(std::min(count, most), u' '));
    } else if (name == "tab"_L1 || name == "tab-stop"_L1) {
        m_flow.add(u"\t");
    } else if (name == "line-break"_L1) {
        m_flow.endLine();
    } else if (name == "soft-page-break"_L1) {
        m_flow.add(u"\f");
    } else if (name == "table-cell"_L1) {
        startCell(walk);
    } else if (name == "table-row"_L1) {
        m_rows.append(m_flow.mark());
    } else if (name == "image"_L1 && m_isBody) {
        const QString part = partNamed(walk.attribute("href"_L1));
        if (!part.startsWith("objectreplacements/"_L1))
            m_pictures.append(part);
    }
}

void OdfText::startCell(const XmlWalk &walk)
{
    m_flow.startCell();
    m_cell = m_flow.mark();
    m_cellValue.clear();
    if (!m_isSheets)
        return;
    for (const QLatin1StringView value :
         {"string-value"_L1, "date-value"_L1, "time-value"_L1, "boolean-value"_L1, "value"_L1}) {
        if (m_cellValue.isEmpty())
            m_cellValue = walk.attribute(value);
    }
}

void OdfText::end(const XmlWalk &walk)
{
    const QString name = walk.name().toString();
    if (!m_begun.isEmpty() && m_begun.constLast().depth == walk.depth() + 1) {
        const Aside aside = m_begun.takeLast();
        m_paragraphs = aside.paragraphs;
        m_asides += m_flow.takeSince(aside.begin);
    } else if (isParagraph(name) && m_paragraphs > 0) {
        endParagraph();
    } else if (name == "table-cell"_L1 && (m_isBody || m_isMaster)) {
        endCell();
    } else if (name == "table-row"_L1 && !m_rows.isEmpty()) {
        endRow();
    } else {
        endPlace(name);
    }
}

void OdfText::endPlace(const QString &name)
{
    if (m_isMaster && name.startsWith("header"_L1)) {
        endMargin(m_content.headers);
    } else if (m_isMaster && (name.startsWith("footer"_L1) || name == "master-page"_L1)) {
        endMargin(m_content.footers);
        m_isMaster = name != "master-page"_L1;
    } else if (name == "table"_L1 && m_isBody) {
        --m_tables;
        if (m_isSheets && m_tables == 0)
            endPage();
    } else if (m_isBody && name == "page"_L1) {
        endPage();
    } else if (m_isBody && name == "body"_L1) {
        if (m_content.pages.isEmpty())
            endPage();
        m_isBody = false;
    }
}

void OdfText::endParagraph()
{
    --m_paragraphs;
    m_flow.endLine();
    if (m_paragraphs > 0 || !m_begun.isEmpty())
        return;
    m_flow.add(m_asides);
    m_asides.clear();
}

void OdfText::endCell()
{
    if (!m_cellValue.isEmpty() && !m_flow.hasWordsSince(m_cell))
        m_flow.add(m_cellValue);
    m_cellValue.clear();
    m_flow.endCell();
}

void OdfText::endRow()
{
    const qsizetype begin = m_rows.takeLast();
    if (m_flow.hasWordsSince(begin))
        m_flow.endRow();
    else
        m_flow.takeSince(begin);
}

void OdfText::endPage()
{
    m_flow.add(m_asides);
    m_asides.clear();
    m_page.text = m_flow.takeSince(0);
    m_page.pictures = m_pictures;
    m_page.objects = m_objects;
    m_content.pages.append(m_page);
    m_page = {};
}

void OdfText::endMargin(QStringList &margins)
{
    const QString text = m_flow.takeSince(0);
    if (!text.trimmed().isEmpty() && !margins.contains(text))
        margins.append(text);
}

} // namespace cd::local
