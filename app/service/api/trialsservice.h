// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/result.h"
#include "service/door/httpdoor.h"
#include "wire/trialcodec.h"

namespace cd {

/// Rules tried on files, `/local/trials`; no other service has that. Callbacks come as described at
/// HttpDoor::send().
class TrialsService
{
public:
    using Done = std::function<void(Result<TrialAnswer>)>;

    explicit TrialsService(HttpDoor &door)
        : m_door(door)
    {
    }

    /// Files that were not read before take their time; so does a model that judges.
    Call run(const TrialOrder &order, QObject *context, const Done &done);

private:
    HttpDoor &m_door;
};

} // namespace cd
