// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/readerjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace cd::local {

using namespace Qt::StringLiterals;

QByteArray orderToJson(const ReaderOrder &order)
{
    const ReadRequest &request = order.request;
    QJsonArray targets;
    for (const int page : request.targetPages)
        targets.append(page);
    QJsonObject object{{"path"_L1, request.path},
                       {"fileName"_L1, request.fileName},
                       {"language"_L1, request.language},
                       {"recognizeImages"_L1, request.recognizeImages},
                       {"targetPages"_L1, targets},
                       {"memoryBytes"_L1, order.limits.memoryBytes},
                       {"milliseconds"_L1, order.limits.milliseconds}};
    if (request.maxPages)
        object.insert("maxPages"_L1, *request.maxPages);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<ReaderOrder> orderFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.isEmpty())
        return {};
    ReaderOrder order;
    order.request.path = object.value("path"_L1).toString();
    order.request.fileName = object.value("fileName"_L1).toString();
    order.request.language = object.value("language"_L1).toString();
    order.request.recognizeImages = object.value("recognizeImages"_L1).toBool();
    if (object.contains("maxPages"_L1))
        order.request.maxPages = object.value("maxPages"_L1).toInt();
    const QJsonArray targets = object.value("targetPages"_L1).toArray();
    for (const QJsonValueConstRef page : targets)
        order.request.targetPages.append(page.toInt());
    order.limits.memoryBytes = object.value("memoryBytes"_L1).toInteger();
    order.limits.milliseconds = object.value("milliseconds"_L1).toInt();
    return order;
}

static QJsonObject documentToJson(const DocumentText &document)
{
    QJsonArray pages;
    for (const PageText &page : document.pages) {
        pages.append(QJsonObject{{"number"_L1, page.number},
                                 {"text"_L1, page.text},
                                 {"recognized"_L1, page.recognized}});
    }
    return {{"pages"_L1, pages},
            {"pageCount"_L1, document.pageCount},
            {"format"_L1, document.format},
            {"notes"_L1, QJsonArray::fromStringList(document.notes)}};
}

static DocumentText documentFromJson(const QJsonObject &object)
{
    DocumentText document;
    document.pageCount = object.value("pageCount"_L1).toInt();
    document.format = object.value("format"_L1).toString();
    const QJsonArray notes = object.value("notes"_L1).toArray();
    for (const QJsonValueConstRef note : notes)
        document.notes.append(note.toString());
    const QJsonArray pages = object.value("pages"_L1).toArray();
    for (const QJsonValueConstRef page : pages) {
        document.pages.append({page["number"_L1].toInt(), page["text"_L1].toString(),
                               page["recognized"_L1].toBool()});
    }
    return document;
}

QByteArray resultToJson(const ReadResult &result)
{
    QJsonObject object;
    if (result) {
        object.insert("document"_L1, documentToJson(*result));
    } else {
        object.insert("failure"_L1, static_cast<int>(result.error().kind));
        object.insert("detail"_L1, result.error().detail);
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<ReadResult> resultFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.contains("document"_L1))
        return documentFromJson(object.value("document"_L1).toObject());
    const int kind = object.value("failure"_L1).toInt(-1);
    if (kind < 0 || kind > static_cast<int>(ReadFailure::Kind::Crashed))
        return {};
    return readFailure(static_cast<ReadFailure::Kind>(kind), object.value("detail"_L1).toString());
}

} // namespace cd::local
