// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/fuzzed.h"
#include "service/http/answererror.h"
#include "service/http/redaction.h"
#include "wire/answercodec.h"
#include "wire/configurationcodec.h"
#include "wire/filejobcodec.h"
#include "wire/problemcodec.h"
#include "wire/usagecodec.h"

#include <QJsonDocument>

using namespace cd;
using namespace cd::fuzz;

namespace {

constexpr qsizetype longestText = 2000;

template<typename T>
bool isSame(const T &a, const T &b)
{
    return a == b;
}

template<typename T>
bool isSame(const Page<T> &a, const Page<T> &b)
{
    return a.items == b.items && a.nextToken == b.nextToken && a.totalSize == b.totalSize;
}

/// What was read and is written reads as the same.
template<typename Read>
void goesRound(const QJsonObject &object, Read read, const char *what)
{
    const auto first = read(object);
    if (!first)
        return;
    const QByteArray written = QJsonDocument(toJson(*first)).toJson(QJsonDocument::Compact);
    const auto second = read(QJsonDocument::fromJson(written).object());
    require(second && isSame(*first, *second), what);
}

void asSecondDialect(const QJsonObject &object)
{
    goesRound(object, &fileJobFromJson, "a job of one file");
    goesRound(object, &configurationFromJson, "a configuration");
    goesRound(object, &usageMetricFromJson, "what was billed");
    goesRound(
        object, [](const QJsonObject &page) { return pageFromJson(page, &fileJobFromJson); },
        "a page of jobs of one file");
    goesRound(
        object, [](const QJsonObject &page) { return pageFromJson(page, &configurationFromJson); },
        "a page of configurations");
}

void asAnswer(const QJsonObject &object)
{
    goesRound(object, &jobFromJson, "a job");
    goesRound(object, &fileResultFromJson, "a result");
    goesRound(object, &remoteFileFromJson, "a file");
    goesRound(object, &projectFromJson, "a project");
    goesRound(object, &organizationFromJson, "an organization");
    goesRound(
        object, [](const QJsonObject &page) { return pageFromJson(page, &jobFromJson); },
        "a page of jobs");
    goesRound(
        object, [](const QJsonObject &page) { return pageFromJson(page, &fileResultFromJson); },
        "a page of results");
    pageFromJson(object, &remoteFileFromJson);
    asSecondDialect(object);
    if (const auto result = fileResultFromJson(object); result && result->result) {
        const auto confidence = result->result->confidence;
        require(!confidence || (*confidence >= 0 && *confidence <= 1),
                "a confidence is from 0 to 1");
    }
}

void asProblems(const QJsonObject &object)
{
    const QList<FieldProblem> problems = problemsFromJson(object);
    const QList<FieldProblem> again = problemsFromJson(problemsToJson(problems));
    require(problems.size() == again.size(), "as many problems");
}

/// However the service puts its refusal, what is shown of it is short.
void asError(int status, const QByteArray &type, const QByteArray &body)
{
    AttemptEnd end;
    end.answer = {status, {{"Content-Type", type}}, body, {}};
    end.sentWhole = true;
    const auto error = errorOf(end, {}, {});
    require(error.has_value(), "no answer but 2xx is good");
    require(error->serverSaid.size() <= longestText, "a short text");
    for (const FieldProblem &problem : error->fields)
        require(problem.said.size() <= longestText, "a short text of a field");
}

/// Whatever is put around it, a key that is echoed is gone; and without one nothing changes.
void asEcho(const QByteArray &body)
{
    const QByteArray key = "llx-fuzzed+secret/key"; // less of it may stand there by chance
    const Connection shown{
        .baseUrl = {}, .apiKey = QString::fromLatin1(key), .sessionCookie = {}, .scope = {}};
    const HttpAnswer answer{.status = 200, .headers = {}, .body = body, .requestId = {}};
    const HttpAnswer clean = redacted(answer, shown);
    require(!clean.body.contains(key), "a body without the key");
    require(!clean.json.toJson().contains(key), "JSON without the key");
    require(redacted(answer, {}).json == QJsonDocument::fromJson(body), "the same JSON");
    const HttpAnswer refusal{.status = 422, .headers = {}, .body = body, .requestId = {}};
    AttemptEnd end;
    end.answer = refusal;
    const auto error = errorOf(end, {}, shown);
    require(error && !error->serverSaid.contains(QString::fromLatin1(key)),
            "words without the key");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray body = bytes(data, size);
    const QJsonDocument document = QJsonDocument::fromJson(body);
    asAnswer(document.object());
    asProblems(document.object());
    listFromJson(document.array(), &projectFromJson);
    listFromJson(document.array(), &organizationFromJson);
    asError(422, "application/json", body);
    asEcho(body);
    asError(500, "text/plain", body);
    return 0;
}
