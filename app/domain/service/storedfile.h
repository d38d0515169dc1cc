// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"
#include "domain/service/scope.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace cd {

/// A directory on the service whose files cost nothing and go by themselves (contract, "Storage").
struct EphemeralDirectory
{
    DirectoryId id; ///< empty: none
    QDateTime expiresAt = {}; ///< UTC; invalid: the service did not say

    bool operator==(const EphemeralDirectory &) const = default;
};

/// What is to become of a file on a service. Stored as numbers: add new ones at the end.
enum class FileFate {
    Keep,
    WhenDone, ///< to be deleted once nothing needs it any more
    Asked, ///< the same, because a person has chosen it to be deleted
    Due, ///< nothing needs it: its deletion may have been sent
    Gone, ///< deleted, or no longer there
};

/// A file that this program itself uploaded to a service.
struct StoredFile
{
    QString service; ///< as rows name it
    Scope scope;
    FileId id;
    QString key = {}; ///< our own key for it there (`external_file_id`)
    QString name = {};
    qint64 size = -1; ///< bytes; -1: not known
    QByteArray hash = {}; ///< BLAKE2b-256 of its content; empty: not known
    QDateTime uploadedAt = {}; ///< UTC
    EphemeralDirectory directory = {}; ///< where it lies; without an ID: among the stored files
    FileFate fate = FileFate::Keep;

    bool operator==(const StoredFile &) const = default;
};

/// What is kept on one service since one month.
struct StoredSum
{
    QString service;
    QDate month; ///< its first day, UTC
    bool isEphemeral = false;
    QDateTime since; ///< of the oldest, UTC
    qint64 files = 0;
    qint64 bytes = 0; ///< of those whose size is known
    qint64 toDelete = 0; ///< of the files: those that will be deleted

    bool operator==(const StoredSum &) const = default;
};

/// Whether both are sums of the same files.
inline bool isSameSum(const StoredSum &one, const StoredSum &other)
{
    return one.service == other.service && one.month == other.month
        && one.isEphemeral == other.isEphemeral;
}

} // namespace cd
