// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/result.h"
#include "service/http/httpanswer.h"

#include <functional>
#include <memory>

namespace cd {

/// What becomes of an answer, in two steps, so that a large one can be read without holding up the
/// window.
struct AnswerReader
{
    using Read = std::shared_ptr<const void>; ///< what tell() knows the type of

    /// May run in any thread: it uses nothing but the answer.
    std::function<Read(const Result<HttpAnswer> &)> read;
    /// Runs in the door's thread.
    std::function<void(const Read &)> tell;
};

} // namespace cd
