// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/picking/uploaditem.h"

#include "workflow/uploads/filefacts.h"
#include "workflow/uploads/filetransfer.h"

#include <QFileInfo>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

using State = UploadItem::State;

constexpr int uuidLength = 36; // at the end of a key

ServiceError idError(FieldProblem::Code code)
{
    return {.kind = ServiceError::Kind::Rejected,
            .fields = {{.path = {{u"file_ids"_s}}, .code = code}}};
}

} // namespace

void takeLook(UploadItem &item, const FileFacts &look)
{
    if (item.key.isEmpty() || look.size != item.size || look.modified != item.modified) {
        item.key = newFileKey();
        item.mayBeSent = false;
        item.hash.clear();
    }
    item.name = QFileInfo(item.path).fileName();
    item.size = look.size;
    item.modified = look.modified;
    makeLocal(item);
    item.error = look.error;
    if (item.error)
        item.state = State::Failed;
}

void makeLocal(UploadItem &item)
{
    item.state = State::Local;
    item.error.reset();
    item.progress = 0;
    item.fileId = {};
    item.service.clear();
    item.seenAt = {};
}

void makeReady(UploadItem &item, const JobFile &file, const QString &service,
               const QDateTime &seenAt)
{
    item.state = State::Ready;
    item.error.reset();
    item.progress = 1;
    item.fileId = file.id;
    item.hash = file.hash;
    item.service = service;
    item.seenAt = seenAt;
}

JobFile jobFileOf(const UploadItem &item)
{
    return {.id = item.state == State::Ready ? item.fileId : FileId(),
            .name = item.name,
            .path = item.path,
            .size = item.path.isEmpty() ? -1 : item.size,
            .modified = item.path.isEmpty() ? QDateTime() : item.modified,
            .hash = item.hash,
            .key = item.key};
}

UploadItem itemOf(const JobFile &file, const QString &service, const QDateTime &seenAt)
{
    UploadItem item;
    item.path = file.path;
    item.name = file.name;
    item.size = file.size;
    item.modified = file.modified;
    item.key = file.key;
    item.hash = file.hash;
    if (file.id.isEmpty())
        item.mayBeSent = true;
    else
        makeReady(item, file, service, seenAt);
    return item;
}

FileId placeholder(const UploadItem &item)
{
    return {item.key.right(uuidLength)};
}

FileId idOrPlaceholder(const UploadItem &item)
{
    return item.state == State::Ready ? item.fileId : placeholder(item);
}

UploadItem itemForText(const QString &text)
{
    UploadItem item;
    item.text = text;
    if (isFileId(text)) {
        item.fileId = comparable(FileId{text});
        item.state = State::Ready;
    } else {
        item.state = State::Failed;
        item.error = idError(FieldProblem::Code::NotUuid);
    }
    return item;
}

UploadItem itemForRemote(const RemoteFile &file, const QString &service)
{
    UploadItem item;
    item.name = file.name;
    item.fileId = file.id;
    item.service = service;
    item.state = State::Ready;
    return item;
}

ServiceError duplicateIdError()
{
    return idError(FieldProblem::Code::Duplicate);
}

} // namespace cd
