// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <optional>

namespace cd {

/// Tells the answers to what was asked last from those that come too late: it is the context of
/// callbacks, and those that have not run when it is renewed never do. A callback may renew it. To
/// be used in one thread.
class Generation
{
public:
    QObject *context() { return &*m_context; }
    void renew() { m_context.emplace(); }

private:
    std::optional<QObject> m_context{std::in_place};
};

} // namespace cd
