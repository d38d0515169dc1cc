// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/door/call.h"

#include <utility>

namespace cd {

Call::Call(std::shared_ptr<State> state)
    : m_state(std::move(state))
{
}

Call &Call::operator=(Call &&other) noexcept
{
    if (this != &other) {
        drop();
        m_state = std::move(other.m_state);
    }
    return *this;
}

Call::~Call()
{
    drop();
}

bool Call::isRunning() const
{
    return m_state && !m_state->done;
}

void Call::cancel()
{
    if (isRunning() && m_state->cancel)
        m_state->cancel();
}

void Call::release()
{
    m_state.reset();
}

void Call::drop()
{
    if (m_state)
        m_state->dropped = true;
    m_state.reset();
}

} // namespace cd
