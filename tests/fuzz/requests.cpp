// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/validation/filejobvalidation.h"
#include "domain/validation/validation.h"
#include "fuzz/fuzzed.h"
#include "wire/configurationcodec.h"
#include "wire/filejobcodec.h"
#include "wire/presetcodec.h"
#include "wire/problemcodec.h"
#include "wire/requestcodec.h"

#include <QJsonDocument>

#include <algorithm>

using namespace cd;
using namespace cd::fuzz;

namespace {

QByteArray text(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// They go over the wire as a 422 and come back at the same fields.
void checkProblems(const QList<FieldProblem> &problems)
{
    require(!problems.isEmpty(), "a refusal says why");
    const QList<FieldProblem> again = problemsFromJson(problemsToJson(problems));
    require(problems.size() == again.size(), "as many problems");
    for (qsizetype i = 0; i < problems.size(); ++i) {
        if (problems.at(i).code != FieldProblem::Code::NotJson) // which tells where, besides
            require(again.at(i).path == problems.at(i).path, "the same field");
    }
}

void asRequest(const QByteArray &body)
{
    const auto request = requestFromJson(body);
    if (!request)
        return checkProblems(request.error());
    const auto again = requestFromJson(text(toJson(*request)));
    require(again && *again == *request, "a request");
    const QList<FieldProblem> problems = validate(*request);
    for (const FieldProblem &problem : problems)
        require(!problem.path.parts.isEmpty(), "a problem has a place");
}

void asFileJobRequest(const QByteArray &body)
{
    const auto request = fileJobRequestFromJson(body);
    if (!request)
        return checkProblems(request.error());
    const auto again = fileJobRequestFromJson(text(toJson(*request)));
    require(again && *again == *request, "a request of one file");
    const QList<FieldProblem> problems = inBody(validate(*request));
    for (const FieldProblem &problem : problems)
        require(!problem.path.parts.isEmpty(), "a problem has a place");
}

void asConfiguration(const QByteArray &body)
{
    const auto change = configurationChangeFromJson(body);
    if (!change)
        return checkProblems(change.error());
    const auto again = configurationChangeFromJson(text(toJson(*change)));
    require(again && *again == *change, "a configuration");
    if (change->content)
        validateContent(*change->content);
}

void asPreset(const QByteArray &body)
{
    const auto preset = presetFromJson(body);
    if (!preset)
        return checkProblems(preset.error());
    const auto again = presetFromJson(text(toJson(*preset, PresetSecrets::Keep)));
    require(again && *again == *preset, "a preset");

    const auto shared = presetFromJson(text(toJson(*preset, PresetSecrets::LeaveOut)));
    require(shared.has_value(), "a preset to share");
    require(shared->request.webhooks.size() == preset->request.webhooks.size(), "its webhooks");
    for (const Webhook &webhook : shared->request.webhooks) {
        require(webhook.signingSecret.isEmpty(), "no secret is shared");
        require(std::all_of(webhook.headers.cbegin(), webhook.headers.cend(),
                            [](const auto &header) { return header.second.isEmpty(); }),
                "no header's value is shared");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray body = bytes(data, size);
    asRequest(body);
    asFileJobRequest(body);
    asConfiguration(body);
    asPreset(body);
    return 0;
}
