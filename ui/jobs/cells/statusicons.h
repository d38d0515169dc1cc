// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/look/icons.h"
#include "ui/words/statuswords.h"

#include <QHash>

namespace cd {

/// The icons of the states, each loaded once.
class StatusIcons
{
public:
    QIcon icon(JobState state) const
    {
        auto known = m_icons.constFind(state);
        if (known == m_icons.constEnd())
            known = m_icons.insert(state, deskIcon(stateIcon(state)));
        return *known;
    }

private:
    mutable QHash<JobState, QIcon> m_icons;
};

} // namespace cd
