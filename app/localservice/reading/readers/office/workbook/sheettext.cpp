// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/readers/office/workbook/sheettext.h"

#include "localservice/reading/readers/office/xmlwalk.h"

#include <QRegularExpression>

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

/// Gathers the text of an element with rich text: its "t", without those that say how to read
/// Japanese aloud.
QString richText(XmlWalk &walk)
{
    QString text;
    bool isText = false;
    for (int depth = 1; depth > 0 && walk.next();) {
        if (walk.isStart() && (walk.name() == "rPh"_L1 || walk.name() == "rPr"_L1)) {
            walk.skip();
        } else if (walk.isStart()) {
            ++depth;
            isText = walk.name() == "t"_L1;
        } else if (walk.isEnd()) {
            --depth;
            isText = false;
        } else if (isText) {
            text += walk.text();
        }
    }
    return text;
}

/// The characters of an element that has no elements within.
QString plainText(XmlWalk &walk)
{
    QString text;
    while (walk.next() && !walk.isEnd()) {
        if (walk.isStart())
            walk.skip();
        else
            text += walk.text();
    }
    return text;
}

/// What is printed above or below the pages of a sheet, without the codes of its parts, its type,
/// and what the program fills in.
QString withoutCodes(QString text)
{
    static const QRegularExpression codes(u"&(\"[^\"]*\"|K[0-9A-Fa-f]{6}|[0-9]+|[A-Za-z])"_s);
    text.replace("&&"_L1, u"\ufffc"_s);
    text.replace(codes, u" "_s);
    text.replace(u'\ufffc', u'&');
    return text.simplified();
}

class SheetText
{
public:
    SheetText(TextFlow &flow, const SheetContext &context)
        : m_flow(flow)
        , m_context(context)
    {
    }

    bool read(const QByteArray &part);

private:
    void start(XmlWalk &walk);
    void readCell(XmlWalk &walk);
    QString shown(const QString &type, const QString &value, int style) const;

    TextFlow &m_flow;
    const SheetContext &m_context;
    QStringList m_margins; ///< what is printed above and below
    bool m_hasCells = false; ///< in this row
};

bool SheetText::read(const QByteArray &part)
{
    XmlWalk walk(part);
    while (!m_flow.isCut() && walk.next()) {
        if (walk.isStart())
            start(walk);
        else if (walk.isEnd() && walk.name() == "row"_L1 && m_hasCells)
            m_flow.endRow();
    }
    for (const QString &margin : std::as_const(m_margins))
        m_flow.add(margin + u'\n');
    return walk.isSound();
}

void SheetText::start(XmlWalk &walk)
{
    const QStringView name = walk.name();
    if (name == "row"_L1) {
        m_hasCells = false;
    } else if (name == "c"_L1) {
        readCell(walk);
    } else if (name == "extLst"_L1 || name == "dataValidations"_L1) {
        walk.skip();
    } else if (name.endsWith("Header"_L1) || name.endsWith("Footer"_L1)) { // odd, even, first
        if (name == "headerFooter"_L1)
            return;
        const QString text = withoutCodes(plainText(walk));
        if (!text.isEmpty() && !m_margins.contains(text))
            m_margins.append(text);
    }
}

void SheetText::readCell(XmlWalk &walk)
{
    const QString type = walk.attribute("t"_L1);
    const int style = walk.attribute("s"_L1).toInt();
    QString text;
    while (walk.next() && !walk.isEnd()) {
        if (!walk.isStart())
            continue;
        if (walk.name() == "v"_L1)
            text = shown(type, plainText(walk), style);
        else if (walk.name() == "is"_L1)
            text = richText(walk);
        else
            walk.skip();
    }
    text = text.trimmed();
    if (text.isEmpty())
        return;
    m_hasCells = true;
    m_flow.add(text);
    m_flow.add(u"\t");
}

QString SheetText::shown(const QString &type, const QString &value, int style) const
{
    if (type == "s"_L1)
        return m_context.strings.value(value.toInt());
    if (type == "b"_L1)
        return value == "0"_L1 ? u"FALSE"_s : u"TRUE"_s;
    if (type == "d"_L1)
        return QString(value).replace("T00:00:00"_L1, QString());
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    if (!isNumber || !(type.isEmpty() || type == "n"_L1))
        return value;
    return shownNumber(number, m_context.codes.value(style, u"General"_s), m_context.calendar);
}

} // namespace

bool readSharedStrings(const QByteArray &part, SheetContext &context)
{
    XmlWalk walk(part);
    while (context.strings.size() < maxSharedStrings && walk.next()) {
        if (walk.isStart() && walk.name() == "si"_L1)
            context.strings.append(richText(walk));
    }
    return walk.isSound();
}

void readCellStyles(const QByteArray &part, SheetContext &context)
{
    QHash<int, QString> own;
    bool isForCells = false;
    XmlWalk walk(part);
    while (walk.next()) {
        if (walk.name() == "cellXfs"_L1)
            isForCells = walk.isStart();
        else if (walk.isStart() && walk.name() == "numFmt"_L1)
            own.insert(walk.attribute("numFmtId"_L1).toInt(), walk.attribute("formatCode"_L1));
        if (!walk.isStart() || !isForCells || walk.name() != "xf"_L1)
            continue;
        const int id = walk.attribute("numFmtId"_L1).toInt();
        context.codes.append(own.contains(id) ? own.value(id)
                                              : builtInCode(id, context.calendar.locale));
    }
}

bool addSheetText(TextFlow &flow, const QByteArray &part, const SheetContext &context)
{
    return SheetText(flow, context).read(part);
}

} // namespace cd::local
