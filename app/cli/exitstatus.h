// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace cd {

/// How a command ended, for scripts. The numbers must not change: `submit --help` lists them.
enum class ExitStatus {
    Classified = 0, ///< every file has a result; without --wait: a job was created for every file
    /// The job ended otherwise, or waiting was cut short, or the output could not be written.
    JobFailed = 1,
    RequestInvalid = 2, ///< nothing was sent
    NoJob = 3, ///< refused, unreachable, over the limit, or stopped before it was submitted
    Unsure = 4, ///< it is not known whether a job was created
    Incomplete = 5, ///< as Classified, but something in the folders could not be read
};

} // namespace cd
