// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/requestcodec.h"

#include "wire/jsonreader.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

using Code = FieldProblem::Code;

/// Reads one object strictly; what does not fit becomes a problem at its path.
class Reader
{
public:
    Reader(const QJsonObject &object, const QStringList &path, QList<FieldProblem> &problems)
        : m_object(object)
        , m_path(path)
        , m_problems(problems)
    {
    }

    QJsonValue value(QLatin1StringView name) const { return m_object.value(name); }
    bool has(QLatin1StringView name) const { return m_object.contains(name); }
    QStringList at(QLatin1StringView name) const { return m_path + QStringList{QString(name)}; }

    void problem(const QStringList &path, Code code, const QString &said = {}) const
    {
        m_problems.append({.path = {path}, .code = code, .said = said});
    }

    QString text(QLatin1StringView name, bool required) const
    {
        const QJsonValue found = value(name);
        if (found.isString())
            return found.toString();
        if (has(name))
            problem(at(name), Code::WrongType, u"string"_s);
        else if (required)
            problem(at(name), Code::Missing);
        return {};
    }

    QJsonArray array(QLatin1StringView name, bool required) const
    {
        const QJsonValue found = value(name);
        if (found.isArray())
            return found.toArray();
        if (has(name))
            problem(at(name), Code::WrongType, u"list"_s);
        else if (required)
            problem(at(name), Code::Missing);
        return {};
    }

    /// Calls @p read for each object of a list.
    template<typename Read>
    void eachObject(QLatin1StringView name, bool required, Read read) const
    {
        const QJsonArray items = array(name, required);
        for (qsizetype i = 0; i < items.size(); ++i) {
            const QStringList path = at(name) + QStringList{QString::number(i)};
            if (items.at(i).isObject())
                read(Reader(items.at(i).toObject(), path, m_problems));
            else
                problem(path, Code::WrongType, u"object"_s);
        }
    }

    void refuseUnknown(const QList<QLatin1StringView> &known) const
    {
        for (auto it = m_object.begin(); it != m_object.end(); ++it) {
            if (!known.contains(it.key()))
                problem(m_path + QStringList{it.key()}, Code::UnknownField);
        }
    }

    std::optional<int> integer(const QJsonValue &found, const QStringList &path) const
    {
        const auto number = json::integer(found);
        if (!number)
            problem(path, Code::WrongType, u"integer"_s);
        return number;
    }

private:
    QJsonObject m_object;
    QStringList m_path;
    QList<FieldProblem> &m_problems;
};

void readTargetPages(const Reader &reader, JobRequest &request)
{
    if (!reader.has("target_pages"_L1) || reader.value("target_pages"_L1).isNull())
        return;
    const QJsonArray items = reader.array("target_pages"_L1, false);
    const QStringList at = reader.at("target_pages"_L1);
    if (items.isEmpty() && reader.value("target_pages"_L1).isArray())
        reader.problem(at, Code::TooFew);
    QList<int> pages;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QStringList path = at + QStringList{QString::number(i)};
        const auto page = reader.integer(items.at(i), path);
        if (page && (*page < 0 || *page >= PageSelection::highestPage))
            reader.problem(path, Code::OutOfRange);
        else if (page)
            pages.append(*page);
    }
    request.targetPages = PageSelection::fromZeroBased(pages);
}

void readParsing(const Reader &reader, JobRequest &request)
{
    if (reader.has("lang"_L1))
        request.language = reader.text("lang"_L1, false);
    if (reader.has("max_pages"_L1)) {
        const QJsonValue limit = reader.value("max_pages"_L1);
        if (limit.isNull())
            request.maxPages = MaxPages::noLimit();
        else if (const auto pages = reader.integer(limit, reader.at("max_pages"_L1)))
            request.maxPages = MaxPages::of(*pages);
    }
    readTargetPages(reader, request);
}

void readMode(const Reader &reader, JobRequest &request)
{
    if (!reader.has("mode"_L1))
        return;
    request.mode = modeFromWord(reader.value("mode"_L1).toString());
    if (!request.mode)
        reader.problem(reader.at("mode"_L1), Code::UnknownValue, u"'FAST' or 'MULTIMODAL'"_s);
}

void readHeaders(const Reader &reader, Webhook &webhook)
{
    const QJsonValue value = reader.value("webhook_headers"_L1);
    if (value.isUndefined() || value.isNull())
        return;
    if (!value.isObject())
        reader.problem(reader.at("webhook_headers"_L1), Code::WrongType, u"object"_s);
    const QJsonObject headers = value.toObject();
    for (auto it = headers.begin(); it != headers.end(); ++it)
        webhook.headers.append({it.key(), it.value().toVariant().toString()});
}

void readFormat(const Reader &reader, Webhook &webhook)
{
    const QJsonValue value = reader.value("webhook_output_format"_L1);
    if (value.isUndefined() || value.isNull())
        return;
    webhook.format = webhookFormatFromWord(value.toString());
    if (!webhook.format) {
        reader.problem(reader.at("webhook_output_format"_L1), Code::UnknownValue,
                       u"'string' or 'json'"_s);
    }
}

Webhook readWebhook(const Reader &reader)
{
    reader.refuseUnknown({"webhook_url"_L1, "webhook_events"_L1, "webhook_headers"_L1,
                          "webhook_output_format"_L1, "webhook_signing_secret"_L1});
    Webhook webhook;
    const auto optionalText = [&reader](QLatin1StringView name) {
        return reader.value(name).isNull() ? QString() : reader.text(name, false);
    };
    webhook.url = optionalText("webhook_url"_L1);
    webhook.signingSecret = optionalText("webhook_signing_secret"_L1);
    if (!reader.value("webhook_events"_L1).isNull()) {
        const QJsonArray events = reader.array("webhook_events"_L1, false);
        for (qsizetype i = 0; i < events.size(); ++i) {
            if (events.at(i).isString()) {
                webhook.events.append(events.at(i).toString());
            } else {
                reader.problem(reader.at("webhook_events"_L1) + QStringList{QString::number(i)},
                               Code::WrongType, u"string"_s);
            }
        }
    }
    readHeaders(reader, webhook);
    readFormat(reader, webhook);
    return webhook;
}

QJsonObject toJson(const Webhook &webhook)
{
    QJsonObject object{{u"webhook_url"_s, webhook.url}};
    if (!webhook.events.isEmpty())
        object.insert("webhook_events"_L1, QJsonArray::fromStringList(webhook.events));
    if (!webhook.headers.isEmpty()) {
        QJsonObject headers;
        for (const auto &[name, value] : webhook.headers)
            headers.insert(name, value);
        object.insert("webhook_headers"_L1, headers);
    }
    if (webhook.format)
        object.insert("webhook_output_format"_L1, webhookFormatWord(*webhook.format));
    if (!webhook.signingSecret.isEmpty())
        object.insert("webhook_signing_secret"_L1, webhook.signingSecret);
    return object;
}

} // namespace

QJsonArray toJson(const QList<Rule> &rules)
{
    QJsonArray array;
    for (const Rule &rule : rules) {
        array.append(QJsonObject{{u"type"_s, rule.type}, {u"description"_s, rule.description}});
    }
    return array;
}

QJsonObject parsingToJson(const JobRequest &request)
{
    QJsonObject parsing;
    if (request.language)
        parsing.insert("lang"_L1, *request.language);
    if (request.maxPages.isNoLimit())
        parsing.insert("max_pages"_L1, QJsonValue());
    else if (request.maxPages.isNumber())
        parsing.insert("max_pages"_L1, request.maxPages.number());
    if (!request.targetPages.isEmpty()) {
        QJsonArray pages;
        for (int page : request.targetPages.zeroBased())
            pages.append(page);
        parsing.insert("target_pages"_L1, pages);
    }
    return parsing;
}

QJsonObject toJson(const JobRequest &request)
{
    QJsonArray files;
    for (const FileId &id : request.fileIds)
        files.append(id.value);
    QJsonObject body{{u"file_ids"_s, files}, {u"rules"_s, toJson(request.rules)}};
    if (request.mode)
        body.insert("mode"_L1, modeWord(*request.mode));
    if (const QJsonObject parsing = parsingToJson(request); !parsing.isEmpty())
        body.insert("parsing_configuration"_L1, parsing);
    if (!request.webhooks.isEmpty()) {
        QJsonArray webhooks;
        for (const Webhook &webhook : request.webhooks)
            webhooks.append(toJson(webhook));
        body.insert("webhook_configurations"_L1, webhooks);
    }
    return body;
}

tl::expected<JobRequest, QList<FieldProblem>> requestFromJson(const QByteArray &body)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(body, &parseError);
    if (parseError.error != QJsonParseError::NoError) {
        return tl::make_unexpected(
            QList<FieldProblem>{{.path = {}, .code = Code::NotJson, .actual = parseError.offset}});
    }
    if (!document.isObject()) {
        return tl::make_unexpected(
            QList<FieldProblem>{{.path = {}, .code = Code::WrongType, .said = u"object"_s}});
    }
    return requestFromJson(document.object());
}

tl::expected<JobRequest, QList<FieldProblem>> requestFromJson(const QJsonObject &body)
{
    QList<FieldProblem> problems;
    const Reader reader(body, {}, problems);
    JobRequest request;
    const QJsonArray files = reader.array("file_ids"_L1, true);
    for (qsizetype i = 0; i < files.size(); ++i) {
        if (files.at(i).isString())
            request.fileIds.append(FileId{files.at(i).toString()});
        else
            reader.problem({u"file_ids"_s, QString::number(i)}, Code::WrongType, u"string"_s);
    }
    reader.eachObject("rules"_L1, true, [&request](const Reader &rule) {
        request.rules.append({rule.text("type"_L1, true), rule.text("description"_L1, true)});
    });
    readMode(reader, request);
    const QJsonValue parsing = reader.value("parsing_configuration"_L1);
    if (parsing.isObject())
        readParsing(Reader(parsing.toObject(), reader.at("parsing_configuration"_L1), problems),
                    request);
    else if (!parsing.isUndefined())
        reader.problem(reader.at("parsing_configuration"_L1), Code::WrongType, u"object"_s);
    reader.eachObject("webhook_configurations"_L1, false, [&request](const Reader &webhook) {
        request.webhooks.append(readWebhook(webhook));
    });
    if (!problems.isEmpty())
        return tl::make_unexpected(problems);
    return request;
}

} // namespace cd
