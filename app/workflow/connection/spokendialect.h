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

/// In which dialect a service was found to speak, by asking it. What was found last holds until
/// another answer is there. Of those that speak both it is the first, which alone has MULTIMODAL.
class SpokenDialect
{
public:
    /// @p done is told once the dialect is known, or why it is not.
    void ask(HttpDoor &door, QObject *context, const std::function<void(Result<Dialect>)> &done);
    void stopAsking() { m_call = {}; }
    bool isAsking() const { return m_call.isRunning(); }

    const std::optional<Dialect> &found() const { return m_found; }
    /// False: it is time to ask, for the first time or again.
    bool isCertain() const { return m_found && !m_isDoubtful; }
    void doubt() { m_isDoubtful = true; }
    /// It is another service's.
    void forget() { m_found.reset(); }

private:
    std::optional<Dialect> m_found;
    bool m_isDoubtful = false;
    Call m_call;
};

} // namespace cd
