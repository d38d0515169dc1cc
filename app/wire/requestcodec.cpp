// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/requestcodec.h"

#include "wire/webhooks/webhookcodec.h"

namespace cd {

using namespace Qt::StringLiterals;

namespace {

using Code = FieldProblem::Code;

void readTargetPages(const ObjectReader &reader, JobRequest &request)
{
    if (!reader.isGiven("target_pages"_L1))
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

} // namespace

QJsonObject parsingToJson(const JobRequest &request)
{
    QJsonObject parsing = languageAndLimit(request);
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
    if (!request.webhooks.isEmpty())
        body.insert("webhook_configurations"_L1, toJson(request.webhooks));
    return body;
}

tl::expected<JobRequest, QList<FieldProblem>> requestFromJson(const QByteArray &body)
{
    return objectFromText(body).and_then(
        [](const QJsonObject &object) { return requestFromJson(object); });
}

tl::expected<JobRequest, QList<FieldProblem>> requestFromJson(const QJsonObject &body)
{
    QList<FieldProblem> problems;
    const ObjectReader reader(body, {}, problems);
    JobRequest request;
    const QJsonArray files = reader.array("file_ids"_L1, true);
    for (qsizetype i = 0; i < files.size(); ++i) {
        if (files.at(i).isString())
            request.fileIds.append(FileId{files.at(i).toString()});
        else
            reader.problem({u"file_ids"_s, QString::number(i)}, Code::WrongType, u"string"_s);
    }
    request.rules = readRules(reader);
    request.mode = readMode(reader);
    if (const auto parsing = reader.object("parsing_configuration"_L1)) {
        readLanguageAndLimit(*parsing, request);
        readTargetPages(*parsing, request);
    }
    request.webhooks = readWebhooks(reader, Dialect::First);
    if (!problems.isEmpty())
        return tl::make_unexpected(problems);
    return request;
}

} // namespace cd
