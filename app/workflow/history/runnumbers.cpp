// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/history/runnumbers.h"

namespace cd {

RunNumbers::RunNumbers(const QHash<QString, int> &last)
    : m_last(last)
{
}

int RunNumbers::next(const QString &label)
{
    return label.isEmpty() ? 0 : ++m_last[label];
}

int RunNumbers::relabelled(const JobRow &before, const QString &label)
{
    m_left.insert({before.key, before.label}, before.run);
    const auto left = m_left.constFind({before.key, label});
    return left == m_left.cend() ? next(label) : *left;
}

} // namespace cd
