// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/form/draftcodec.h"

#include "wire/json/jsonreader.h"
#include "wire/presetcodec.h"
#include "wire/requestcodec.h"

#include <QJsonArray>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

QJsonObject fileToJson(const UploadItem &item)
{
    return {{u"path"_s, item.path},
            {u"name"_s, item.name},
            {u"size"_s, item.size},
            {u"modified"_s, item.modified.toString(Qt::ISODateWithMs)},
            {u"file_id"_s, item.fileId.value},
            {u"key"_s, item.key},
            {u"may_be_sent"_s, item.mayBeSent},
            {u"hash"_s, QString::fromLatin1(item.hash.toHex())},
            {u"service"_s, item.service},
            {u"seen"_s, item.seenAt.toString(Qt::ISODateWithMs)},
            {u"text"_s, item.text}};
}

UploadItem fileFromJson(const QJsonObject &object)
{
    UploadItem item;
    item.path = json::text(object, "path"_L1);
    item.name = json::text(object, "name"_L1);
    item.size = object.value("size"_L1).toInteger(-1);
    item.modified = QDateTime::fromString(json::text(object, "modified"_L1), Qt::ISODateWithMs);
    item.fileId = {json::text(object, "file_id"_L1)};
    item.key = json::text(object, "key"_L1);
    item.mayBeSent = object.value("may_be_sent"_L1).toBool(true); // of an earlier version
    item.hash = QByteArray::fromHex(json::text(object, "hash"_L1).toLatin1());
    item.service = json::text(object, "service"_L1);
    item.seenAt = QDateTime::fromString(json::text(object, "seen"_L1), Qt::ISODateWithMs);
    item.text = json::text(object, "text"_L1);
    item.state = item.fileId.isEmpty() ? UploadItem::State::Looking : UploadItem::State::Ready;
    return item;
}

} // namespace

QJsonObject toJson(const Draft &draft)
{
    JobRequest request = draft.request;
    request.fileIds.clear();
    QJsonArray files;
    for (const UploadItem &item : draft.files)
        files.append(fileToJson(item));
    return {{u"request"_s, toJson(request)},
            {u"files"_s, files},
            {u"preset"_s, draft.presetName},
            {u"label"_s, draft.label},
            {u"copies_apart"_s, draft.areCopiesApart},
            {u"care"_s, toJson(draft.care, PresetSecrets::Keep)}};
}

std::optional<Draft> draftFromJson(const QJsonObject &object)
{
    const auto request = requestFromJson(object.value("request"_L1).toObject());
    if (!request)
        return std::nullopt;
    Draft draft;
    draft.request = *request;
    const QJsonArray files = object.value("files"_L1).toArray();
    for (const QJsonValueConstRef file : files)
        draft.files.append(fileFromJson(file.toObject()));
    draft.presetName = json::text(object, "preset"_L1);
    draft.label = json::text(object, "label"_L1);
    draft.areCopiesApart = object.value("copies_apart"_L1).toBool();
    QList<FieldProblem> problems; // the care of a draft that is damaged is not worth the draft
    draft.care = readCare(ObjectReader(object.value("care"_L1).toObject(), {}, problems));
    return draft;
}

} // namespace cd
