// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/statistics/escalation.h"

namespace cd {

bool ResendRule::takes(const Answered &file) const
{
    if (file.answer == noType && withoutType)
        return true;
    return file.confidence.value_or(-1) < below || types.contains(file.answer);
}

double EscalationCost::share() const
{
    return pages == 0 ? 0 : static_cast<double>(resent) / static_cast<double>(pages);
}

std::optional<double> EscalationGain::costOfOne(const EscalationCost &cost) const
{
    if (gained() <= 0)
        return {};
    return static_cast<double>(cost.again()) / static_cast<double>(gained());
}

EscalationGain escalationGain(const QList<Answered> &cheap, const QList<Answered> &dear,
                              const ResendRule &rule)
{
    Q_ASSERT(cheap.size() == dear.size());
    QList<Answered> first;
    QList<Answered> second;
    for (qsizetype i = 0; i < cheap.size(); ++i) {
        if (!rule.takes(cheap.at(i)))
            continue;
        first.append(cheap.at(i));
        second.append(dear.at(i));
    }
    return {pairedCounts(first, second)};
}

} // namespace cd
