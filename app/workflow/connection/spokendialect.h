// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/result.h"
#include "domain/service/dialect.h"
#include "service/door/call.h"

#include <QObject>

#include <functional>
#include <optional>

namespace cd {

class HttpDoor;

/// Finds out which API a service speaks, by asking it. The last result stays valid until there is
/// another. For services that speak both it is API v1, the only one with MULTIMODAL.
class SpokenDialect
{
public:
    /// @p done gets the API, or the error that kept it from being found out.
    void ask(HttpDoor &door, QObject *context, const std::function<void(Result<Dialect>)> &done);
    void stopAsking() { m_call = {}; }
    bool isAsking() const { return m_call.isRunning(); }

    const std::optional<Dialect> &found() const { return m_found; }
    /// False: ask, for the first time or again.
    bool isCertain() const { return m_found && !m_isUncertain; }
    void markUncertain() { m_isUncertain = true; }
    /// The service was changed: the result is another service's.
    void forget() { m_found.reset(); }

private:
    std::optional<Dialect> m_found;
    bool m_isUncertain = false;
    Call m_call;
};

} // namespace cd
