// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <memory>

namespace cd {

/// A question on its way. Dropping it means "don't tell me": the callback never runs. Belongs to
/// the door's thread.
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
    /// Aborts it. The callback still runs, with Kind::Cancelled and the truth about whether the
    /// service may have acted.
    void cancel();
    /// Lets it go on without a handle: the callback runs as long as its context lives.
    void release();

private:
    void drop();

    std::shared_ptr<State> m_state;
};

} // namespace cd
