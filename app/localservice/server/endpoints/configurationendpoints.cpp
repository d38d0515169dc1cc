// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/server/endpoints/endpoints.h"

#include "domain/validation/filejobvalidation.h"
#include "localservice/localproject.h"
#include "localservice/server/endpoints/requestbounds.h"
#include "localservice/server/http/answers.h"
#include "localservice/server/http/exchange.h"
#include "localservice/server/http/queryreader.h"
#include "localservice/server/http/router.h"
#include "localservice/storage/configurationstore.h"
#include "wire/answercodec.h"
#include "wire/configurationcodec.h"

#include <QJsonDocument>

#include <algorithm>
#include <functional>
#include <memory>

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

QString configurationPart()
{
    return u"config_id"_s;
}

ConfigurationId idOf(const Exchange &exchange)
{
    return {exchange.pathPart(configurationPart())};
}

/// The products of the schema; this service has only one of them.
QStringList products()
{
    return {u"split_v1"_s, u"extract_v2"_s,     u"classify_v2"_s,
            u"parse_v2"_s, u"spreadsheet_v1"_s, u"unknown"_s};
}

/// The content's fields are in the body's `parameters`.
QList<FieldProblem> problemsOf(const ConfigurationChange &change)
{
    QList<FieldProblem> problems;
    if (change.content)
        problems = validateContent(*change.content);
    for (FieldProblem &problem : problems)
        problem.path.parts.prepend(u"parameters"_s);
    if (change.name)
        problems = validateConfigurationName(*change.name) + problems;
    return problems;
}

QList<FieldProblem> overlong(const QByteArray &body)
{
    const QString content = u"parameters"_s;
    return boundsOfContent(QJsonDocument::fromJson(body).object().value(content).toObject(),
                           {content});
}

struct ConfigurationEndpoints
{
    ConfigurationStore &configurations;
    const LocalProject &local;

    void write(Exchange &exchange)
    {
        const auto body = jsonBody(exchange);
        QueryReader query(exchange);
        if (!body || query.refused(exchange.response(), local))
            return;
        if (const auto problems = overlong(*body); !problems.isEmpty())
            return refuse(exchange.response(), problems);
        const auto asked = configurationCreationFromJson(*body);
        const QList<FieldProblem> problems = asked ? problemsOf(*asked) : asked.error();
        if (hasErrors(problems))
            return refuse(exchange.response(), problems);
        answer(exchange.response(), toJson(configurations.write(*asked->name, *asked->content)),
               201);
    }

    void list(Exchange &exchange) const
    {
        QueryReader reader(exchange);
        ConfigurationQuery query;
        query.name = reader.text(u"name"_s);
        query.latestOnly = reader.boolean(u"latest_only"_s).value_or(false);
        // The schema sets no bounds for this list's page_size.
        query.pageSize
            = std::clamp(reader.integer(u"page_size"_s).value_or(query.pageSize), 1, maxPageSize);
        query.pageToken = reader.text(u"page_token"_s).value_or(QString());
        const QStringList wanted = reader.words(u"product_type"_s, products());
        if (reader.refused(exchange.response(), local))
            return;
        if (!wanted.isEmpty() && !wanted.contains(classifyProduct()))
            return answer(exchange.response(), toJson(Page<SavedConfiguration>{{}, {}, 0}));
        answer(exchange.response(), configurations.page(query));
    }

    void one(Exchange &exchange) const
    {
        QueryReader query(exchange);
        if (query.refused(exchange.response(), local))
            return;
        if (const auto found = configurations.find(idOf(exchange)))
            answer(exchange.response(), toJson(*found));
        else
            refuseUnknown(exchange.response(), u"Configuration"_s);
    }

    void change(Exchange &exchange)
    {
        const auto body = jsonBody(exchange);
        QueryReader query(exchange);
        if (!body || query.refused(exchange.response(), local))
            return;
        if (const auto problems = overlong(*body); !problems.isEmpty())
            return refuse(exchange.response(), problems);
        const auto asked = configurationChangeFromJson(*body);
        const QList<FieldProblem> problems = asked ? problemsOf(*asked) : asked.error();
        if (hasErrors(problems))
            return refuse(exchange.response(), problems);
        const auto changed = configurations.change(idOf(exchange), *asked);
        if (changed)
            answer(exchange.response(), toJson(*changed));
        else if (changed.error() == ConfigurationStore::Failure::NameTaken)
            refuse(exchange.response(), 400,
                   u"Another configuration has the name %1"_s.arg(*asked->name));
        else
            refuseUnknown(exchange.response(), u"Configuration"_s);
    }

    void remove(Exchange &exchange)
    {
        QueryReader query(exchange);
        if (query.refused(exchange.response(), local))
            return;
        if (configurations.remove(idOf(exchange)))
            exchange.response().status = 204;
        else
            refuseUnknown(exchange.response(), u"Configuration"_s);
    }
};

} // namespace

void addConfigurationEndpoints(Router &router, ConfigurationStore &configurations,
                               const LocalProject &local)
{
    const auto endpoints
        = std::make_shared<ConfigurationEndpoints>(ConfigurationEndpoints{configurations, local});
    const QString all = u"/api/v1/beta/configurations"_s;
    const QString single = all + u"/{"_s + configurationPart() + u'}';
    router.add(u"POST"_s, all, std::bind_front(&ConfigurationEndpoints::write, endpoints));
    router.add(u"GET"_s, all, std::bind_front(&ConfigurationEndpoints::list, endpoints));
    router.add(u"GET"_s, single, std::bind_front(&ConfigurationEndpoints::one, endpoints));
    router.add(u"PUT"_s, single, std::bind_front(&ConfigurationEndpoints::change, endpoints));
    router.add(u"DELETE"_s, single, std::bind_front(&ConfigurationEndpoints::remove, endpoints));
}

} // namespace cd::local
