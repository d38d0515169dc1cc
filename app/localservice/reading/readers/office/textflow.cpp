// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/readers/office/textflow.h"

namespace cd::local {

void TextFlow::add(QStringView characters)
{
    const qsizetype room = maxFlowLength - m_text.size();
    m_isCut = m_isCut || characters.size() > room;
    m_text += characters.first(std::min(room, characters.size()));
}

void TextFlow::addCollapsed(QStringView characters)
{
    QString collapsed;
    collapsed.reserve(characters.size());
    QChar last = m_text.isEmpty() ? QChar(u'\n') : m_text.back();
    for (const QChar c : characters) {
        const bool isBlank = c == u' ' || c == u'\n' || c == u'\t' || c == u'\r';
        if (isBlank && (last == u' ' || last == u'\n' || last == u'\t'))
            continue;
        last = isBlank ? QChar(u' ') : c;
        collapsed += last;
    }
    add(collapsed);
}

void TextFlow::freshLine()
{
    if (!m_text.isEmpty() && m_text.back() != u'\n')
        endLine();
}

void TextFlow::startCell()
{
    m_cells.append(mark());
}

void TextFlow::endCell()
{
    const qsizetype begin = m_cells.isEmpty() ? mark() : m_cells.takeLast();
    // The last paragraph of a cell ends with the cell.
    if (mark() > begin && m_text.back() == u'\n')
        m_text.chop(1);
    add(u"\t");
}

void TextFlow::endRow()
{
    while (m_text.endsWith(u'\t'))
        m_text.chop(1);
    endLine();
}

bool TextFlow::hasWordsSince(qsizetype mark) const
{
    return mark < m_text.size() && !QStringView(m_text).sliced(mark).trimmed().isEmpty();
}

QString TextFlow::takeSince(qsizetype mark)
{
    const QString taken = m_text.sliced(std::min(mark, m_text.size()));
    m_text.chop(taken.size());
    return taken;
}

bool isHardlyText(QStringView text)
{
    constexpr int few = 10;
    int letters = 0;
    for (const QChar c : text) {
        if ((c.isLetterOrNumber() || c.isSurrogate()) && ++letters >= few)
            return false;
    }
    return true;
}

} // namespace cd::local
