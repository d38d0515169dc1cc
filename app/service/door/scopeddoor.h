// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/door/httpdoor.h"

#include <optional>

namespace cd {

/// The door as one service uses it: for the connection's scope, whatever that is when a request is
/// handed in, or always for one of its own, as what belongs to a project must be asked for there
/// wherever the person is by now. A value; the door has to outlive it.
class ScopedDoor
{
public:
    ScopedDoor(HttpDoor &door) // NOLINT(google-explicit-constructor): a door is one without a scope
        : m_door(&door)
    {
    }

    ScopedDoor in(const Scope &scope) const
    {
        ScopedDoor scoped(*this);
        scoped.m_scope = scope;
        return scoped;
    }

    /// See HttpDoor::send(). @p teller: an AnswerReader or a HttpDoor::Done.
    template<typename Teller>
    Call send(HttpRequest request, QObject *context, const Teller &teller,
              const HttpDoor::Progress &progress = {}) const
    {
        if (m_scope)
            request.ownScope = m_scope;
        return m_door->send(request, context, teller, progress);
    }

private:
    HttpDoor *m_door;
    std::optional<Scope> m_scope;
};

} // namespace cd
