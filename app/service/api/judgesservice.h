// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/door/httpdoor.h"
#include "wire/judgecodec.h"

namespace cd {

/// Who judges in the local service, `/local/judge`; no other service has that. Callbacks come as
/// described at HttpDoor::send().
class JudgesService
{
public:
    template<typename T>
    using Done = std::function<void(Result<T>)>;

    explicit JudgesService(HttpDoor &door);

    /// For documents from now on.
    Call choose(const JudgeChoice &choice, QObject *context, const Done<JudgeChoice> &done);
    /// Whether it is there, and which models its server has.
    Call look(const JudgeChoice &choice, QObject *context, const Done<JudgeState> &done);
    /// Has it judge the service's sample, which may take as long as it may take for a document.
    Call tryOut(const JudgeChoice &choice, QObject *context, const Done<JudgeTrial> &done);

private:
    HttpDoor &m_door;
};

} // namespace cd
