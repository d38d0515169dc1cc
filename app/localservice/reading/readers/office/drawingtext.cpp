// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/readers/office/drawingtext.h"

#include "localservice/reading/readers/office/docxtext.h"

#include <QSet>

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

class DrawingText
{
public:
    DrawingText(TextFlow &flow, Shapes shapes)
        : m_flow(flow)
        , m_shapes(shapes)
    {
    }

    bool read(const QByteArray &part);

private:
    void start(XmlWalk &walk);
    void end(QStringView name);
    bool isWanted() const;

    TextFlow &m_flow;
    Shapes m_shapes;
    Alternatives m_alternatives;
    QString m_placeholder; ///< the type of the shape's; empty: it is none
    int m_paragraphs = 0;
    bool m_isText = false;
};

bool DrawingText::read(const QByteArray &part)
{
    XmlWalk walk(part);
    while (walk.next()) {
        if (walk.isStart())
            start(walk);
        else if (walk.isEnd())
            end(walk.name());
        else if (m_isText)
            m_flow.add(walk.text());
    }
    m_flow.freshLine();
    return walk.isSound();
}

bool DrawingText::isWanted() const
{
    switch (m_shapes) {
    case Shapes::All: // a page's number says nothing about it
        return m_placeholder != "sldNum"_L1;
    case Shapes::Fixed:
        return m_placeholder.isEmpty();
    case Shapes::Notes:
        break;
    }
    return m_placeholder.isEmpty() || m_placeholder == "body"_L1;
}

void DrawingText::start(XmlWalk &walk)
{
    static const QSet<QString> properties{u"pPr"_s,    u"rPr"_s,      u"endParaRPr"_s,
                                          u"bodyPr"_s, u"lstStyle"_s, u"extLst"_s};
    const QStringView name = walk.name();
    const bool isSkipped = properties.contains(name.toString())
        || (name == "txBody"_L1 && !isWanted())
        || (name == "fld"_L1 && walk.attribute("type"_L1) == "slidenum"_L1)
        || m_alternatives.isSkipped(name, m_flow);
    if (isSkipped)
        return walk.skip();
    if (name == "sp"_L1 || name == "graphicFrame"_L1)
        m_placeholder.clear();
    else if (name == "ph"_L1)
        m_placeholder = walk.attribute("type"_L1).isEmpty() ? u"obj"_s : walk.attribute("type"_L1);
    else if (name == "p"_L1)
        ++m_paragraphs;
    else if (name == "t"_L1)
        m_isText = m_paragraphs > 0; // a diagram has elements of this name around paragraphs
    else if (name == "br"_L1)
        m_flow.endLine();
    else if (name == "tc"_L1)
        m_flow.startCell();
}

void DrawingText::end(QStringView name)
{
    m_alternatives.end(name);
    if (name == "t"_L1) {
        m_isText = false;
    } else if (name == "p"_L1) {
        --m_paragraphs;
        m_flow.endLine();
    } else if (name == "tc"_L1) {
        m_flow.endCell();
    } else if (name == "tr"_L1) {
        m_flow.endRow();
    }
}

} // namespace

bool addDrawingText(TextFlow &flow, const QByteArray &part, Shapes shapes)
{
    return DrawingText(flow, shapes).read(part);
}

} // namespace cd::local
