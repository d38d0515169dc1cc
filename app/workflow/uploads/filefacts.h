// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "disk/filestamp.h"
#include "domain/service/serviceerror.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace cd {

/// What the disk says about a file.
struct FileFacts
{
    qint64 size = -1; ///< bytes; -1: there is no file
    QDateTime modified; ///< UTC
    FileStamp stamp; ///< only if it was read
    QByteArray hash; ///< contentHash() of it; empty: it was not read
    /// Why it can't be uploaded: LocalFile, FileChanged if it changed while it was read, or
    /// Rejected with 413 if it is larger than maxUploadSize.
    std::optional<ServiceError> error;
};

/// Size and time only; does not read the content, so hash is empty. Blocks, perhaps for long
/// (network drives): not for the window's thread.
FileFacts readFileFacts(const QString &path);

} // namespace cd
