// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"
#include "domain/job/jobrow.h"
#include "domain/service/serviceerror.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace cd {

struct FileFacts;

/// One file of the form: from disk, by its ID, or picked from those on the service.
struct UploadItem
{
    enum class State {
        Looking, ///< nobody has looked at it on the disk since it was listed
        Local, ///< on this computer; error tells why a try to upload it failed, if one did
        Uploading, ///< as a submission, or the profile, wants it
        Ready, ///< the service that is chosen has it: fileId can be sent
        Elsewhere, ///< its ID belongs to another service or project, and is not sent
        Failed, ///< error tells why it can't be submitted
    };

    int id = 0; ///< of this list; never changes, and is used again for the same file only
    QString path; ///< empty: added by ID or from the service
    QString name; ///< empty where nobody knows it
    qint64 size = -1; ///< bytes; -1: not known
    QDateTime modified; ///< of the file on disk when it was looked at last, UTC
    State state = State::Looking;
    double progress = 0; ///< 0 to 1
    FileId fileId;
    /// By which the service knows a file from disk before it has told fileId: nobody can guess it,
    /// and what is changed on the disk gets another.
    QString key;
    QByteArray hash; ///< JobFile::hash, where it was read
    int sameAs = 0; ///< an earlier item with the same content; 0: none is known
    QString service; ///< to which fileId belongs: UploadTarget::name(); empty: not known
    /// Kinds made here: those of FileFacts, and Rejected with one of `fields` for IDs: NotUuid,
    /// Duplicate.
    std::optional<ServiceError> error;
    QString text; ///< as typed, where added by ID

    bool canBeSubmitted() const
    {
        return state == State::Local || state == State::Uploading || state == State::Ready;
    }
};

/// A key that no file bears yet.
QString newFileKey();

/// Takes over what the disk says of the item's file now: it is Local, or has Failed. Its key,
/// and what is known of its content, stay as long as the file does.
void takeLook(UploadItem &item, const FileFacts &look);

/// What a service knew of an item that lies on this computer counts no more.
void makeLocal(UploadItem &item);

/// As a submission is made of it.
JobFile jobFileOf(const UploadItem &item);
/// Its ID, or what stands for that in a request as long as the service has given none.
FileId idToCome(const JobFile &file);

QList<int> idsOf(const QList<UploadItem> &items);

/// An ID as it was typed, Ready or, where it is malformed, Failed.
UploadItem itemForText(const QString &text);

/// What an item that holds an ID for the second time is marked with.
ServiceError duplicateIdError();

} // namespace cd
