// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/configurationcodec.h"

#include "wire/contentcodec.h"
#include "wire/json/jsonreader.h"

namespace cd {

using namespace Qt::StringLiterals;
using Code = FieldProblem::Code;

namespace {

QJsonObject parametersToJson(const JobRequest &content)
{
    QJsonObject parameters = contentToJson(content);
    parameters.insert("product_type"_L1, classifyProduct());
    return parameters;
}

JobRequest readParameters(const ObjectReader &parameters)
{
    const QString product = parameters.text("product_type"_L1, true);
    if (!product.isEmpty() && product != classifyProduct()) {
        parameters.problem(parameters.at("product_type"_L1), Code::UnknownValue,
                           u"'%1'"_s.arg(classifyProduct()));
    }
    return readContent(parameters);
}

enum class Parts { All, Some };

tl::expected<ConfigurationChange, QList<FieldProblem>> read(const QByteArray &body, Parts parts)
{
    const auto object = objectFromText(body);
    if (!object)
        return tl::make_unexpected(object.error());
    QList<FieldProblem> problems;
    const ObjectReader reader(*object, {}, problems);
    ConfigurationChange change;
    if (parts == Parts::All || reader.isGiven("name"_L1))
        change.name = reader.text("name"_L1, true);
    if (const auto parameters = reader.object("parameters"_L1))
        change.content = readParameters(*parameters);
    else if (parts == Parts::All && !reader.has("parameters"_L1))
        reader.problem(reader.at("parameters"_L1), Code::Missing);
    if (!problems.isEmpty())
        return tl::make_unexpected(problems);
    return change;
}

} // namespace

QString classifyProduct()
{
    return u"classify_v2"_s;
}

QJsonObject toJson(const ConfigurationChange &change)
{
    QJsonObject body;
    if (change.name)
        body.insert("name"_L1, *change.name);
    if (change.content)
        body.insert("parameters"_L1, parametersToJson(*change.content));
    return body;
}

tl::expected<ConfigurationChange, QList<FieldProblem>>
configurationCreationFromJson(const QByteArray &body)
{
    return read(body, Parts::All);
}

tl::expected<ConfigurationChange, QList<FieldProblem>>
configurationChangeFromJson(const QByteArray &body)
{
    return read(body, Parts::Some);
}

std::optional<SavedConfiguration> configurationFromJson(const QJsonObject &object)
{
    SavedConfiguration configuration;
    configuration.id = {json::text(object, "id"_L1)};
    const auto content = contentFromJson(object.value("parameters"_L1).toObject());
    if (configuration.id.isEmpty() || !content
        || json::text(object, "product_type"_L1) != classifyProduct())
        return std::nullopt;
    configuration.name = json::text(object, "name"_L1);
    configuration.version = json::text(object, "version"_L1);
    configuration.content = *content;
    configuration.createdAt = json::time(object, "created_at"_L1);
    configuration.updatedAt = json::time(object, "updated_at"_L1);
    return configuration;
}

QJsonObject toJson(const SavedConfiguration &configuration)
{
    return {{u"id"_s, configuration.id.value},
            {u"name"_s, configuration.name},
            {u"product_type"_s, classifyProduct()},
            {u"version"_s, configuration.version},
            {u"parameters"_s, parametersToJson(configuration.content)},
            {u"created_at"_s, json::fromTime(configuration.createdAt)},
            {u"updated_at"_s, json::fromTime(configuration.updatedAt)}};
}

} // namespace cd
