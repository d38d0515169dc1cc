// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"
#include "domain/job/jobrow.h"
#include "domain/service/remotefile.h"
#include "domain/service/serviceerror.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace cd {

struct FileFacts;

/// One file of the form: from the disk, by its ID, or picked from the files on the service.
struct UploadItem
{
    enum class State {
        Looking, ///< not yet looked at on the disk since it was listed
        Local, ///< on this computer; if uploading it failed before, error says why
        Uploading, ///< for a submission, or ahead of it if the profile says so
        Ready, ///< on the current service: fileId can be sent
        Elsewhere, ///< its ID belongs to another service or project, and is not sent
        Failed, ///< error says why it can't be submitted
    };

    int id = 0; ///< unique in this list; used again only if the same item comes back
    QString path; ///< empty: added by ID or from the service
    QString name; ///< empty: not known
    qint64 size = -1; ///< bytes; -1: not known
    QDateTime modified; ///< last change of the file on the disk when last looked at, UTC
    State state = State::Looking;
    double progress = 0; ///< 0 to 1
    FileId fileId;
    /// Our own key for a file from the disk (external_file_id), by which it can be found on the
    /// service while fileId is not known. Random; a file that changes on the disk gets a new one.
    QString key;
    /// It may have been sent under this key without an answer, in this run or an earlier one.
    bool mayBeSent = false;
    QByteArray hash; ///< see JobFile::hash; empty: not read yet
    int sameAs = 0; ///< id of an earlier item with the same content; 0: none is known
    QString service; ///< where fileId belongs, an UploadTarget::name(); empty: not known
    QDateTime seenAt; ///< UTC; when fileId was last known to be there; invalid: not known
    /// An upload's error, one of FileFacts, or Rejected with a field problem (NotUuid, Duplicate)
    /// for an ID.
    std::optional<ServiceError> error;
    QString text; ///< as typed, if added by ID

    bool canBeSubmitted() const
    {
        return state == State::Local || state == State::Uploading || state == State::Ready;
    }
};

/// Updates @p item with what the disk says about its file: it becomes Local or Failed. Its key and
/// what is known of its content stay if the file has not changed.
void takeLook(UploadItem &item, const FileFacts &look);

/// Makes an item that is on this computer Local again: drops what is known of it on a service.
void makeLocal(UploadItem &item);

/// Makes it Ready, as @p file, which has its ID in @p service (an UploadTarget::name()), where it
/// was seen at @p seenAt.
void makeReady(UploadItem &item, const JobFile &file, const QString &service,
               const QDateTime &seenAt);

/// The item as part of a submission.
JobFile jobFileOf(const UploadItem &item);
/// The other way round, for UploadQueue::restore(). @p service and @p seenAt: see makeReady().
UploadItem itemOf(const JobFile &file, const QString &service, const QDateTime &seenAt);
/// Stands for its ID in requests that are shown before the service has given it one.
FileId placeholder(const UploadItem &item);
/// Its ID, or a placeholder.
FileId idOrPlaceholder(const UploadItem &item);

/// An item for an ID as it was typed: Ready, or Failed if it is malformed.
UploadItem itemForText(const QString &text);

/// An item for a file on @p service (an UploadTarget::name()).
UploadItem itemForRemote(const RemoteFile &file, const QString &service);

/// The error of an item whose ID is in the list already.
ServiceError duplicateIdError();

} // namespace cd
