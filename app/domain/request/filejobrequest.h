// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/request/jobrequest.h"

namespace cd {

/// All that a create of the second dialect takes: one file, and either what a JobRequest says of
/// rules, mode and reading, or the ID of a configuration that the service keeps.
struct FileJobRequest
{
    FileId file; ///< 1 to 200 characters
    JobRequest content; ///< without files; beside a configurationId only its webhooks count
    ConfigurationId configurationId; ///< empty: content says it all
    /// The project's own name for this create: a second one under it returns the first's job.
    /// Empty: none.
    QString transactionId;

    static constexpr int maxFileLength = 200;
    static constexpr int maxTransactionIdLength = 255;

    bool operator==(const FileJobRequest &) const = default;
};

} // namespace cd
