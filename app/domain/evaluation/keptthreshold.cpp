// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/evaluation/keptthreshold.h"

#include <algorithm>

namespace cd {

AnsweredBy answeredBy(const JobRow &run)
{
    return {.presetHash = run.origin.isPresetChanged ? QByteArray() : run.origin.presetHash,
            .mode = run.job.mode,
            .service = run.service};
}

bool KeptThreshold::isProvenFor(const AnsweredBy &now) const
{
    return !now.presetHash.isEmpty() && by == now;
}

std::optional<KeptThreshold> thresholdFor(const QList<KeptThreshold> &kept, const AnsweredBy &now)
{
    const auto proven = std::find_if(kept.cbegin(), kept.cend(), [&now](const KeptThreshold &one) {
        return one.isProvenFor(now);
    });
    if (proven != kept.cend())
        return *proven;
    return kept.isEmpty() ? std::nullopt : std::optional(kept.constFirst());
}

} // namespace cd
