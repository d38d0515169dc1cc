// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/service/serviceerror.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <functional>
#include <optional>

namespace cd {

/// What the disk says of a file.
struct FileFacts
{
    qint64 size = -1; ///< bytes; -1: there is none
    QDateTime modified; ///< UTC
    QByteArray hash; ///< BLAKE2b of 256 bits of its content; empty: it was not read
    /// Why it can't be uploaded: LocalFile, FileChanged while it was read, or Rejected with 413
    /// where it is over maxUploadSize.
    std::optional<ServiceError> error;
};

// A disk may be slow, or far away: not for the window's thread.

/// Without reading it.
FileFacts readFileFacts(const QString &path);
/// Reads it to its end, as long as @p isWanted says so.
FileFacts readFile(const QString &path, const std::function<bool()> &isWanted);

} // namespace cd
