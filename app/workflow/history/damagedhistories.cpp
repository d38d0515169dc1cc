// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/history/damagedhistories.h"

#include "store/settings/settings.h"
#include "store/store.h"

#include <QDir>

namespace cd {

DamagedHistories::DamagedHistories(const QString &folder, Settings &settings)
    : m_folder(folder)
    , m_settings(settings)
{
}

QStringList DamagedHistories::unseen() const
{
    const QStringList seen = m_settings.value(setting::damageSeen);
    QStringList paths;
    for (const QString &name : names()) {
        if (!seen.contains(name))
            paths += QDir(m_folder).filePath(name);
    }
    return paths;
}

void DamagedHistories::markSeen()
{
    m_settings.set(setting::damageSeen, names()); // those that were deleted meanwhile drop out
}

QStringList DamagedHistories::names() const
{
    return QDir(m_folder).entryList({Store::setAsidePattern()}, QDir::Files, QDir::Name);
}

} // namespace cd
