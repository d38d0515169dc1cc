// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"

#include <QDateTime>
#include <QString>

namespace cd {

/// A file on the service, which reports neither its size nor when it was created.
struct RemoteFile
{
    FileId id;
    QString name;
    QString type; ///< such as "pdf"; may be empty
    QString externalId;
    ProjectId projectId;
    QDateTime lastModifiedAt; ///< UTC
    QDateTime expiresAt; ///< UTC; invalid: it stays, and is billed, until it is deleted
    QString purpose;

    bool operator==(const RemoteFile &) const = default;
};

/// The largest file that the service accepts, in bytes (contract, "Files").
constexpr qint64 maxUploadSize = qint64(512) * 1024 * 1024;

} // namespace cd
