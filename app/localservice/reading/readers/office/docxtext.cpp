// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/readers/office/docxtext.h"

#include <QSet>

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

/// Elements of a Word document whose content is not shown, or is no content.
bool isNotRead(QStringView name)
{
    static const QSet<QString> names{u"del"_s,    u"moveFrom"_s, u"rt"_s,      u"sectPr"_s,
                                     u"tblPr"_s,  u"tblPrEx"_s,  u"trPr"_s,    u"tcPr"_s,
                                     u"sdtPr"_s,  u"sdtEndPr"_s, u"tblGrid"_s, u"binData"_s,
                                     u"fldData"_s};
    return names.contains(name.toString());
}

/// Whether a property that can be on or off is on.
bool isOn(const XmlWalk &walk)
{
    const QString value = walk.attribute("val"_L1);
    return value != "0"_L1 && value != "false"_L1 && value != "off"_L1 && value != "none"_L1;
}

} // namespace

bool Alternatives::isSkipped(QStringView name, const TextFlow &flow)
{
    if (name == "AlternateContent"_L1)
        m_begins.append(flow.mark());
    const bool isBranch = name == "Choice"_L1 || name == "Fallback"_L1;
    return isBranch && !m_begins.isEmpty() && flow.hasWordsSince(m_begins.constLast());
}

void Alternatives::end(QStringView name)
{
    if (name == "AlternateContent"_L1 && !m_begins.isEmpty())
        m_begins.removeLast();
}

QString symbolText(const QString &font, char16_t code)
{
    // Symbol fonts stand in the private use area, or in its lower byte.
    const bool isPrivate = code >= 0xf000 && code <= 0xf0ff;
    const char16_t low = isPrivate ? char16_t(code - 0xf000) : code;
    if (font.compare("Symbol"_L1, Qt::CaseInsensitive) == 0) {
        static const QString letters = u"ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ"_s;
        static const QString small = u"αβχδεφγηιϕκλμνοπθρστυϖωξψζ"_s;
        if (low >= u'A' && low <= u'Z')
            return letters.at(low - u'A');
        if (low >= u'a' && low <= u'z')
            return small.at(low - u'a');
        if (low == 0xa0)
            return u"€"_s;
        if (low > 0x20 && low < 0x40)
            return QChar(low);
        return low == 0xb7 ? u"•"_s : u" "_s;
    }
    if (font.startsWith("Wingdings"_L1, Qt::CaseInsensitive)) {
        static const QHash<char16_t, QString> signs{{0xa8, u"☐"_s}, {0xfe, u"☑"_s}, {0xfd, u"☒"_s},
                                                    {0xfc, u"✓"_s}, {0xfb, u"✗"_s}, {0x6f, u"☐"_s},
                                                    {0xe0, u"→"_s}, {0xdf, u"←"_s}};
        return signs.value(low, u" "_s);
    }
    return isPrivate || code < 0x20 ? u" "_s : QString(QChar(code));
}

DocxText::DocxText(TextFlow &flow, std::function<void(const QString &)> chunk)
    : m_flow(flow)
    , m_chunk(std::move(chunk))
{
}

bool DocxText::read(const QByteArray &part)
{
    XmlWalk walk(part);
    while (walk.next()) {
        if (walk.isStart())
            start(walk);
        else if (walk.isEnd())
            end(walk.name());
        else
            characters(walk.text());
    }
    m_flow.freshLine();
    return walk.isSound();
}

void DocxText::start(XmlWalk &walk)
{
    const QStringView name = walk.name();
    if (m_properties > 0 || name == "pPr"_L1 || name == "rPr"_L1)
        return startProperty(walk);
    const bool isSeparator = (name == "footnote"_L1 || name == "endnote"_L1)
        && walk.attribute("type"_L1).contains("separator"_L1, Qt::CaseInsensitive);
    if (isSeparator || isNotRead(name) || m_alternatives.isSkipped(name, m_flow))
        return walk.skip();
    if (name == "r"_L1)
        m_isHidden = false;
    else if (name == "t"_L1)
        m_isText = true;
    else if (name == "tc"_L1)
        m_flow.startCell();
    else if (name == "txbxContent"_L1)
        m_flow.freshLine();
    else if (name == "altChunk"_L1)
        m_chunk(walk.attribute("id"_L1));
    else
        startInRun(walk);
}

void DocxText::startProperty(XmlWalk &walk)
{
    const QStringView name = walk.name();
    m_paragraphProperties += name == "pPr"_L1 ? 1 : 0;
    if (name == "pPr"_L1 || name == "rPr"_L1)
        ++m_properties;
    else if (name.endsWith("Change"_L1)) // how it was before
        walk.skip();
    else if (name == "vanish"_L1 && m_paragraphProperties == 0)
        m_isHidden = isOn(walk);
    else if ((name == "del"_L1 || name == "moveFrom"_L1) && m_paragraphProperties > 0)
        m_joinsNext = true;
}

void DocxText::startInRun(const XmlWalk &walk)
{
    const QStringView name = walk.name();
    if (m_isHidden)
        return;
    if (name == "tab"_L1 || name == "ptab"_L1)
        m_flow.add(u"\t");
    else if (name == "cr"_L1)
        m_flow.endLine();
    else if (name == "br"_L1)
        m_flow.add(walk.attribute("type"_L1) == "page"_L1 ? u"\f" : u"\n");
    else if (name == "lastRenderedPageBreak"_L1)
        m_flow.add(u"\f");
    else if (name == "noBreakHyphen"_L1)
        m_flow.add(u"-");
    else if (name == "textpath"_L1) // letters drawn as a shape
        m_flow.add(walk.attribute("string"_L1) + u'\n');
    else if (name == "sym"_L1) // a soft hyphen stands for nothing: it is not shown within a line
        m_flow.add(symbolText(walk.attribute("font"_L1),
                              char16_t(walk.attribute("char"_L1).toUShort(nullptr, 16))));
}

void DocxText::end(QStringView name)
{
    m_alternatives.end(name);
    if (name == "pPr"_L1 || name == "rPr"_L1) {
        --m_properties;
        m_paragraphProperties -= name == "pPr"_L1 ? 1 : 0;
    } else if (name == "t"_L1) {
        m_isText = false;
    } else if (name == "r"_L1) {
        m_isHidden = false;
    } else if (name == "p"_L1) {
        if (!m_joinsNext)
            m_flow.endLine();
        m_joinsNext = false;
    } else if (name == "tc"_L1) {
        m_flow.endCell();
    } else if (name == "tr"_L1) {
        m_flow.endRow();
    }
}

void DocxText::characters(QStringView text)
{
    if (!m_isText)
        return;
    if (m_isHidden)
        m_leftHiddenTextOut = m_leftHiddenTextOut || !text.trimmed().isEmpty();
    else
        m_flow.add(text);
}

} // namespace cd::local
