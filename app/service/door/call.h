// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <memory>

namespace cd {

/// A handle for a request under way. If it is destroyed or overwritten, the callback never runs.
/// To be used in the door's thread only.
class [[nodiscard]] Call
{
public:
    struct State
    {
        bool dropped = false;
        bool done = false;
        std::function<void()> cancel;
    };

    Call() = default;
    explicit Call(std::shared_ptr<State> state);
    Call(Call &&other) noexcept = default;
    Call &operator=(Call &&other) noexcept;
    ~Call();

    bool isRunning() const;
    /// Aborts the request. The callback still runs, with Kind::Cancelled and an `acted` that says
    /// whether the service may have acted.
    void cancel();
    /// Lets the request continue without a handle: the callback runs if its context still exists.
    void release();

private:
    void drop();

    std::shared_ptr<State> m_state;
};

} // namespace cd
