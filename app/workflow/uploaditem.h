// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"
#include "domain/serviceerror.h"

#include <QDateTime>
#include <QSet>
#include <QString>

#include <optional>

namespace cd {

/// One file of the form: from disk, by its ID, or picked from those on the service.
struct UploadItem
{
    enum class State {
        Waiting, ///< not uploaded yet; error tells why a try failed, if one did
        Uploading,
        Ready, ///< fileId can be sent
        Failed, ///< error tells why
    };

    int id = 0; ///< of this queue; never changes, never used again
    QString path; ///< empty: added by ID or from the service
    QString name; ///< empty where nobody knows it
    qint64 size = -1; ///< bytes; -1: not known
    QDateTime modified; ///< of the file on disk when it was added, UTC
    State state = State::Waiting;
    double progress = 0; ///< 0 to 1
    FileId fileId;
    /// By which the service knows a file from disk before it has told fileId: nobody can guess it,
    /// and what is changed on the disk gets another.
    QString key;
    /// Where it was sent to under this key and nothing was heard of its end: services, with their
    /// projects (UploadedFiles).
    QSet<QString> sentTo;
    QString service; ///< where fileId was uploaded to; empty: not by this program
    /// Kinds made here: LocalFile (cannot be read), Rejected with 413 (over maxUploadSize), and
    /// Rejected with one of `fields` for IDs: NotUuid, Duplicate.
    std::optional<ServiceError> error;
    QString text; ///< as typed, where added by ID
};

/// Takes over what the disk says of the item's file now: it waits to be uploaded, or has failed.
/// Its key stays as long as the file does.
void lookAtFile(UploadItem &item);

/// An ID as it was typed, Ready or, where it is malformed, Failed.
UploadItem itemForText(const QString &text);

/// What an item that holds an ID for the second time is marked with.
ServiceError duplicateIdError();

} // namespace cd
