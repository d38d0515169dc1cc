// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/api/pagewalk.h"

namespace cd {

bool PageWalk::isNew(const QStringList &ids)
{
    if (ids.isEmpty())
        return ++m_empty < mostEmpty;
    m_empty = 0;
    bool isNew = false;
    for (const QString &id : ids) {
        isNew = isNew || id.isEmpty() || !m_ids.contains(id);
        if (!id.isEmpty())
            m_ids.insert(id);
    }
    return isNew;
}

bool PageWalk::goesOn(const QString &nextToken, const QStringList &ids)
{
    ++m_pages;
    if (!isNew(ids) || nextToken.isEmpty() || m_tokens.contains(nextToken))
        return false;
    m_tokens.insert(nextToken);
    return m_pages < mostPages;
}

} // namespace cd
