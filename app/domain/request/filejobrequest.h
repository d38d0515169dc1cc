// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/request/jobrequest.h"

namespace cd {

/// A create of API v2: one file, and either rules, mode and reading as in a JobRequest, or the ID
/// of a saved configuration.
struct FileJobRequest
{
    FileId file; ///< 1 to 200 characters
    JobRequest content; ///< without files; with a configurationId only its webhooks count
    ConfigurationId configurationId; ///< empty: none, content is used
    /// Idempotency key, unique in the project: a second create with it returns the first one's job.
    /// Empty: none.
    QString transactionId;

    static constexpr int maxFileLength = 200;
    static constexpr int maxTransactionIdLength = 255;

    bool operator==(const FileJobRequest &) const = default;
};

} // namespace cd
