// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/examplecodec.h"

#include "domain/request/rule.h"
#include "domain/validation/fieldchecks.h"
#include "wire/json/jsonreader.h"

#include <QRegularExpression>

namespace cd {

using namespace Qt::StringLiterals;
using Code = FieldProblem::Code;

namespace {

bool isContentHash(const QString &text)
{
    static const QRegularExpression form(u"\\A[0-9a-fA-F]{64}\\z"_s);
    return form.match(text).hasMatch();
}

/// What a rule's type may be, an example's may be too.
void readType(const ObjectReader &reader, ExampleOrder &order, QList<FieldProblem> &problems)
{
    if (!reader.has("type"_L1))
        return reader.problem(reader.at("type"_L1), Code::Missing);
    if (!reader.isGiven("type"_L1))
        return;
    order.type = reader.text("type"_L1, true);
    if (reader.value("type"_L1).isString())
        checkLength(problems, reader.at("type"_L1), *order.type, Rule::minTypeLength,
                    Rule::maxTypeLength);
}

} // namespace

ExampleOrder readExampleOrder(const ObjectReader &reader, QList<FieldProblem> &problems)
{
    reader.refuseUnknown({"file_id"_L1, "content_hash"_L1, "type"_L1});
    ExampleOrder order;
    order.fileId = {reader.optionalText("file_id"_L1).toLower()};
    order.contentHash = reader.optionalText("content_hash"_L1).toLower();
    const bool hasFile = reader.isGiven("file_id"_L1);
    const bool hasContent = reader.isGiven("content_hash"_L1);
    if (!hasFile && !hasContent)
        reader.problem(reader.at("file_id"_L1), Code::Missing);
    if (hasFile && hasContent)
        reader.problem(reader.at("content_hash"_L1), Code::NotTogether, u"file_id"_s);
    if (reader.value("file_id"_L1).isString() && !isUuid(order.fileId.value))
        reader.problem(reader.at("file_id"_L1), Code::NotUuid);
    if (reader.value("content_hash"_L1).isString() && !isContentHash(order.contentHash)) {
        reader.problem(reader.at("content_hash"_L1), Code::BadCharacters,
                       u"Value error, not 64 hexadecimal digits"_s);
    }
    readType(reader, order, problems);
    return order;
}

std::optional<Example> exampleFromJson(const QJsonObject &object)
{
    Example example{.id = {json::text(object, "id"_L1)},
                    .projectId = {json::text(object, "project_id"_L1)},
                    .contentHash = json::text(object, "content_hash"_L1),
                    .fileId = {json::text(object, "file_id"_L1)},
                    .fileName = json::text(object, "file_name"_L1),
                    .type = {},
                    .createdAt = json::time(object, "created_at"_L1),
                    .updatedAt = json::time(object, "updated_at"_L1)};
    if (example.id.isEmpty())
        return std::nullopt;
    if (object.value("type"_L1).isString())
        example.type = object.value("type"_L1).toString();
    return example;
}

QJsonObject toJson(const Example &example)
{
    return {{u"id"_s, example.id.value},
            {u"project_id"_s, example.projectId.value},
            {u"content_hash"_s, example.contentHash},
            {u"file_id"_s, json::textOrNull(example.fileId.value)},
            {u"file_name"_s, example.fileName},
            {u"type"_s, json::textOrNull(example.type.value_or(QString()))},
            {u"created_at"_s, json::fromTime(example.createdAt)},
            {u"updated_at"_s, json::fromTime(example.updatedAt)}};
}

QJsonObject toJson(const ExampleOrder &order)
{
    QJsonObject object{{u"type"_s, json::textOrNull(order.type.value_or(QString()))}};
    if (order.fileId.isEmpty())
        object.insert("content_hash"_L1, order.contentHash);
    else
        object.insert("file_id"_L1, order.fileId.value);
    return object;
}

tl::expected<ExampleOrder, QList<FieldProblem>> exampleOrderFromJson(const QByteArray &body)
{
    const auto object = objectFromText(body);
    if (!object)
        return tl::make_unexpected(object.error());
    QList<FieldProblem> problems;
    const ExampleOrder order = readExampleOrder(ObjectReader(*object, {}, problems), problems);
    if (!problems.isEmpty())
        return tl::make_unexpected(problems);
    return order;
}

QJsonObject toJson(const QList<ExampleOrder> &orders)
{
    QJsonArray list;
    for (const ExampleOrder &order : orders)
        list.append(toJson(order));
    return {{u"examples"_s, list}};
}

tl::expected<QList<ExampleOrder>, QList<FieldProblem>> exampleOrdersFromJson(const QByteArray &body)
{
    const auto object = objectFromText(body);
    if (!object)
        return tl::make_unexpected(object.error());
    QList<FieldProblem> problems;
    const ObjectReader reader(*object, {}, problems);
    reader.refuseUnknown({"examples"_L1});
    const qsizetype count = reader.value("examples"_L1).toArray().size();
    if (count > ExampleOrder::most) {
        return tl::make_unexpected(QList{
            errorAt({u"examples"_s}, Code::TooMany, ExampleOrder::most, static_cast<int>(count))});
    }
    QList<ExampleOrder> orders;
    reader.eachObject("examples"_L1, true, [&](const ObjectReader &each) {
        orders.append(readExampleOrder(each, problems));
    });
    if (problems.isEmpty() && orders.isEmpty())
        problems.append(errorAt({u"examples"_s}, Code::TooFew, 1));
    if (!problems.isEmpty())
        return tl::make_unexpected(problems);
    return orders;
}

std::optional<ExampleCount> exampleCountFromJson(const QJsonObject &object)
{
    const auto count = json::integer(object.value("count"_L1));
    if (!count)
        return std::nullopt;
    ExampleCount read{{}, *count};
    if (object.value("type"_L1).isString())
        read.type = object.value("type"_L1).toString();
    return read;
}

QJsonObject toJson(const ExampleCount &count)
{
    return {{u"type"_s, json::textOrNull(count.type.value_or(QString()))},
            {u"count"_s, count.count}};
}

tl::expected<bool, QList<FieldProblem>> exampleUseFromJson(const QByteArray &body)
{
    const auto object = objectFromText(body);
    if (!object)
        return tl::make_unexpected(object.error());
    QList<FieldProblem> problems;
    const ObjectReader reader(*object, {}, problems);
    reader.refuseUnknown({"use"_L1});
    if (!reader.has("use"_L1))
        reader.problem(reader.at("use"_L1), Code::Missing);
    else if (!reader.value("use"_L1).isBool())
        reader.problem(reader.at("use"_L1), Code::WrongType, u"boolean"_s);
    if (!problems.isEmpty())
        return tl::make_unexpected(problems);
    return reader.value("use"_L1).toBool();
}

} // namespace cd
