// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/review/csvrows.h"

#include <utility>

namespace cd {

void CsvRows::add(QStringView text)
{
    for (const QChar character : text)
        add(character);
}

void CsvRows::add(QChar character)
{
    const bool isAfterReturn = std::exchange(m_wasReturn, character == u'\r');
    const bool isSecondHalf = character == u'\n' && isAfterReturn;
    if (!isSecondHalf && (character == u'\n' || character == u'\r'))
        ++m_line;
    if (m_in == In::Quotes) {
        if (character == u'"')
            m_in = In::AfterQuote;
        else
            put(character);
        return;
    }
    if (character == u'\n' || character == u'\r') {
        if (!isSecondHalf)
            endRow();
        return;
    }
    if (std::exchange(m_isEmpty, false))
        m_row.line = m_line;
    if (character == m_separator)
        return endCell();
    if (character != u'"')
        m_in = In::Plain;
    else if (m_in == In::Start || m_in == In::AfterQuote) {
        const bool isDoubled = std::exchange(m_in, In::Quotes) == In::AfterQuote;
        if (!isDoubled)
            return;
    }
    put(character);
}

void CsvRows::put(QChar character)
{
    m_row.isBad = m_row.isBad || character.isNull() || ++m_size > mostInRow;
    if (m_size <= mostInRow)
        m_cell += character;
}

void CsvRows::endCell()
{
    if (m_row.cells.size() < mostCells)
        m_row.cells.append(m_cell);
    else
        m_row.isBad = true;
    m_cell.clear();
    m_in = In::Start;
}

void CsvRows::endRow()
{
    const bool isThere = !m_isEmpty;
    if (isThere)
        endCell();
    CsvRow row = std::exchange(m_row, {});
    m_row.line = m_line;
    m_isEmpty = true;
    m_size = 0;
    if (isThere)
        m_take(row);
}

void CsvRows::end()
{
    m_row.isBad = m_row.isBad || m_in == In::Quotes;
    endRow();
}

} // namespace cd
