// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/server/endpoints/endpoints.h"

#include "localservice/localproject.h"
#include "localservice/server/http/answers.h"
#include "localservice/server/http/queryreader.h"
#include "localservice/server/http/router.h"
#include "localservice/storage/filestore.h"
#include "wire/examplecodec.h"

#include <algorithm>
#include <functional>
#include <memory>

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

QString examplePart()
{
    return u"example_id"_s;
}

/// What an item of a bulk request says in the place of its example.
QJsonObject failedOrder(const ExampleOrder &order, const QString &why)
{
    QJsonObject object = toJson(order);
    object.insert("error"_L1, why);
    return object;
}

struct ExampleEndpoints
{
    ExampleStore &examples;
    const FileStore &files;
    const LocalProject &local;
    ExampleWords wordsOfFile;

    ProjectId project() const { return local.project.id; }

    /// The file that is meant; an error says why there is none.
    tl::expected<RemoteFile, QString> fileOf(const ExampleOrder &order) const
    {
        if (order.fileId.isEmpty()) {
            if (const auto file = files.findContent(order.contentHash))
                return *file;
            return tl::make_unexpected(u"No file and no example has this content"_s);
        }
        if (const auto file = files.find(order.fileId))
            return *file;
        return tl::make_unexpected(u"File ID %1 is not in Project ID %2"_s.arg(
            order.fileId.value, local.project.id.value));
    }

    tl::expected<Example, QString> keep(const ExampleOrder &order)
    {
        if (!order.contentHash.isEmpty()) {
            if (const auto known = examples.relabel(project(), order.contentHash, order.type))
                return *known;
        }
        const auto file = fileOf(order);
        if (!file)
            return tl::make_unexpected(file.error());
        const QString content = files.contentHash(file->id);
        if (content.isEmpty())
            return tl::make_unexpected(u"The file was deleted before it was read."_s);
        if (const auto known = examples.relabel(project(), content, order.type))
            return *known;
        const auto words = wordsOfFile(files.pathOf(file->id), file->name);
        if (!words)
            return tl::make_unexpected(words.error());
        const auto kept = examples.put({.id = {},
                                        .projectId = project(),
                                        .contentHash = content,
                                        .fileId = file->id,
                                        .fileName = file->name,
                                        .type = order.type,
                                        .createdAt = {},
                                        .updatedAt = {}},
                                       *words);
        if (!kept) {
            return tl::make_unexpected(
                u"The project has %1 examples, which are the most"_s.arg(ExampleStore::most));
        }
        return *kept;
    }

    void add(Exchange &exchange)
    {
        const auto body = jsonBody(exchange);
        QueryReader query(exchange);
        if (!body || query.refused(exchange.response(), local))
            return;
        const auto order = exampleOrderFromJson(*body);
        if (!order)
            return refuse(exchange.response(), order.error());
        if (const auto kept = keep(*order))
            answer(exchange.response(), toJson(*kept), 201);
        else
            refuse(exchange.response(), 400, kept.error());
    }

    void addMany(Exchange &exchange)
    {
        const auto body = jsonBody(exchange);
        QueryReader query(exchange);
        if (!body || query.refused(exchange.response(), local))
            return;
        const auto orders = exampleOrdersFromJson(*body);
        if (!orders)
            return refuse(exchange.response(), orders.error());
        QJsonArray items;
        for (const ExampleOrder &order : *orders) {
            const auto kept = keep(order);
            items.append(kept ? toJson(*kept) : failedOrder(order, kept.error()));
        }
        answer(exchange.response(), QJsonObject{{u"items"_s, items}});
    }

    void list(Exchange &exchange) const
    {
        QueryReader reader(exchange);
        ExampleQuery query{.project = project(), .type = reader.text(u"type"_s), .pageToken = {}};
        query.pageSize
            = std::clamp(reader.integer(u"page_size"_s).value_or(query.pageSize), 1, maxPageSize);
        query.pageToken = reader.text(u"page_token"_s).value_or(QString());
        if (!reader.refused(exchange.response(), local))
            answer(exchange.response(), examples.page(query));
    }

    void counts(Exchange &exchange) const
    {
        QueryReader query(exchange);
        if (query.refused(exchange.response(), local))
            return;
        QJsonArray items;
        int total = 0;
        const QList<ExampleCount> counts = examples.counts(project());
        for (const ExampleCount &count : counts) {
            items.append(toJson(count));
            total += count.count;
        }
        answer(exchange.response(), QJsonObject{{u"items"_s, items}, {u"total"_s, total}});
    }

    void settings(Exchange &exchange) const
    {
        QueryReader query(exchange);
        if (!query.refused(exchange.response(), local))
            answer(exchange.response(), QJsonObject{{u"use"_s, examples.isUsed(project())}});
    }

    void set(Exchange &exchange)
    {
        const auto body = jsonBody(exchange);
        QueryReader query(exchange);
        if (!body || query.refused(exchange.response(), local))
            return;
        const auto use = exampleUseFromJson(*body);
        if (!use)
            return refuse(exchange.response(), use.error());
        examples.setUsed(project(), *use);
        answer(exchange.response(), QJsonObject{{u"use"_s, *use}});
    }

    void remove(Exchange &exchange)
    {
        QueryReader query(exchange);
        const ExampleId id{query.pathUuid(examplePart())};
        if (query.refused(exchange.response(), local))
            return;
        if (examples.remove(project(), id))
            exchange.response().status = 204;
        else
            refuseUnknown(exchange.response(), u"Example"_s);
    }

    void removeAll(Exchange &exchange)
    {
        QueryReader query(exchange);
        if (query.refused(exchange.response(), local))
            return;
        answer(exchange.response(), QJsonObject{{u"deleted"_s, examples.removeAll(project())}});
    }
};

} // namespace

void addExampleEndpoints(Router &router, ExampleStore &examples, const FileStore &files,
                         const LocalProject &local, const ExampleWords &wordsOfFile)
{
    const auto endpoints
        = std::make_shared<ExampleEndpoints>(ExampleEndpoints{examples, files, local, wordsOfFile});
    const QString all = u"/local/examples"_s;
    const auto route = [&](const QString &method, const QString &path, auto handler) {
        router.add(method, path, std::bind_front(handler, endpoints));
    };
    route(u"POST"_s, all, &ExampleEndpoints::add);
    route(u"GET"_s, all, &ExampleEndpoints::list);
    route(u"DELETE"_s, all, &ExampleEndpoints::removeAll);
    route(u"DELETE"_s, all + u"/{"_s + examplePart() + u'}', &ExampleEndpoints::remove);
    route(u"POST"_s, all + u"/bulk"_s, &ExampleEndpoints::addMany);
    route(u"GET"_s, all + u"/counts"_s, &ExampleEndpoints::counts);
    route(u"GET"_s, all + u"/settings"_s, &ExampleEndpoints::settings);
    route(u"PUT"_s, all + u"/settings"_s, &ExampleEndpoints::set);
}

} // namespace cd::local
