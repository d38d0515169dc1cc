// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace cd {

/// How a command ended, for scripts. These numbers are a promise: `submit --help` lists them.
enum class ExitStatus {
    Classified = 0, ///< every file has an answer; without --wait: the job was made
    JobFailed = 1, ///< the job ended otherwise
    RequestInvalid = 2, ///< nothing was sent
    NoJob = 3, ///< refused or unreachable
    Unsure = 4, ///< nobody knows whether a job was made
};

} // namespace cd
