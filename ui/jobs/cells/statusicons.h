// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/words/statuswords.h"

#include <QHash>
#include <QIcon>

namespace cd {

/// The icons of the states, each loaded once.
class StatusIcons
{
public:
    QIcon icon(JobState state) const
    {
        auto known = m_icons.constFind(state);
        if (known == m_icons.constEnd())
            known = m_icons.insert(state, read(stateIcon(state)));
        return *known;
    }

private:
    /// Styles would tint it on a selected row, where its colour says most.
    static QIcon read(const QString &path)
    {
        QIcon icon;
        icon.addFile(path, {}, QIcon::Normal);
        icon.addFile(path, {}, QIcon::Selected);
        return icon;
    }

    mutable QHash<JobState, QIcon> m_icons;
};

} // namespace cd
