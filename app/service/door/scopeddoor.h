// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/door/httpdoor.h"

#include <optional>

namespace cd {

/// The door with an optional scope (organization and project) of its own. Without one, requests use
/// the connection's scope at the time they are made; with one they always use that, since a job
/// must be asked for in its own project, whichever is selected now. A value; the door must outlive
/// it.
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

    /// See HttpDoor::send(). @p teller: an AnswerReader or an HttpDoor::Done.
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

/// What the services below service/api have in common that a job's own scope matters to.
template<typename Service>
class ScopedService
{
public:
    using Lane = HttpRequest::Lane;
    template<typename T>
    using Done = std::function<void(Result<T>)>;

    explicit ScopedService(const ScopedDoor &door)
        : m_door(door)
    {
    }
    /// The same service with requests in @p scope instead of the connection's.
    Service in(const Scope &scope) const { return Service(m_door.in(scope)); }

protected:
    ScopedDoor m_door;
};

} // namespace cd
