// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/result.h"
#include "service/http/httpanswer.h"

#include <functional>
#include <memory>

namespace cd {

/// Handles an answer in two steps, so that decoding a large one does not block the window.
struct AnswerReader
{
    using Read = std::shared_ptr<const void>; ///< the decoded answer; tell() knows its type

    /// Decodes the answer. May run in any thread, so it must use nothing but its argument.
    std::function<Read(const Result<HttpAnswer> &)> read;
    /// Passes it to the caller. Runs in the door's thread.
    std::function<void(const Read &)> tell;
};

} // namespace cd
