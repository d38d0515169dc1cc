// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newjob/rules/text/typingsteps.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

int TypingSteps::stepOf(int field, const QString &before, const QString &after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype head = 0;
    while (head < shorter && before.at(head) == after.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head
           && before.at(before.size() - 1 - tail) == after.at(after.size() - 1 - tail))
        ++tail;
    const qsizetype removed = before.size() - head - tail;
    const qsizetype added = after.size() - head - tail;
    const bool isDeletion = removed == 1 && added == 0;
    const bool isLetter = removed == 0 && added == 1;
    // The same letter twice can't be told from the one before it.
    const bool isBeside = head + 1 >= m_at && head <= m_at;
    const bool goesOn = m_isOpen && field == m_field && isDeletion == m_isDeletion && isBeside
        && (isDeletion || isLetter);
    if (!goesOn)
        ++m_step;
    const QString typed = after.sliced(head, added);
    const bool isEnd = isLetter && u",.;:!?\n"_s.contains(typed);
    m_isOpen = (isDeletion || isLetter) && !isEnd;
    m_isDeletion = isDeletion;
    m_field = field;
    m_at = isDeletion ? head : head + added;
    return m_step;
}

} // namespace cd
