// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/uploads/sentbefore.h"

#include <algorithm>

namespace cd {

void SentBefore::remove(const Name &name)
{
    m_settled.remove(name);
    m_settled.remove({{}, name.second});
}

std::optional<SentBefore::Ms> SentBefore::settled(const Name &name) const
{
    const Name anywhere{{}, name.second};
    if (!m_settled.contains(name) && !m_settled.contains(anywhere))
        return std::nullopt;
    return std::max(m_settled.value(name), m_settled.value(anywhere));
}

} // namespace cd
