// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/uploaditem.h"

#include "domain/remotefile.h"

#include <QFileInfo>
#include <QUuid>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

using State = UploadItem::State;

constexpr int tooLarge = 413;

ServiceError localError(const QString &technical)
{
    return {.kind = ServiceError::Kind::LocalFile, .technical = technical};
}

ServiceError idError(FieldProblem::Code code)
{
    return {.kind = ServiceError::Kind::Rejected,
            .fields = {{.path = {{u"file_ids"_s}}, .code = code}}};
}

/// Why the file can't be uploaded; nothing: it can.
std::optional<ServiceError> diskError(const QFileInfo &file)
{
    if (!file.exists())
        return localError(u"no such file"_s);
    if (!file.isFile())
        return localError(u"not a file"_s);
    if (!file.isReadable())
        return localError(u"no permission to read"_s);
    if (file.size() > maxUploadSize)
        return ServiceError{.kind = ServiceError::Kind::Rejected, .httpStatus = tooLarge};
    return std::nullopt;
}

QString newKey()
{
    return u"classifydesk-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace

void lookAtFile(UploadItem &item)
{
    const QFileInfo file(item.path);
    const qint64 size = file.exists() ? file.size() : -1;
    const QDateTime modified = file.lastModified().toUTC();
    if (item.key.isEmpty() || size != item.size || modified != item.modified) {
        item.key = newKey();
        item.sentTo.clear();
    }
    item.name = file.fileName();
    item.size = size;
    item.modified = modified;
    item.error = diskError(file);
    item.state = item.error ? State::Failed : State::Waiting;
    item.progress = 0;
    item.fileId = {};
    item.service.clear();
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

ServiceError duplicateIdError()
{
    return idError(FieldProblem::Code::Duplicate);
}

} // namespace cd
