// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace cd {

/// How a command ended, for scripts. These numbers are a promise: `submit --help` lists them.
enum class ExitStatus {
    Classified = 0, ///< every file has an answer; without --wait: a job was created for every file
    /// The job ended otherwise, or its end was not awaited; or the answer could not be written.
    JobFailed = 1,
    RequestInvalid = 2, ///< nothing was sent
    NoJob = 3, ///< refused, unreachable, over the limit, or stopped before anything was submitted
    Unsure = 4, ///< it is not known whether a job was created
};

} // namespace cd
