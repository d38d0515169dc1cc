// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/api/judgesservice.h"

#include "service/api/decoding.h"

#include <QJsonDocument>

namespace cd {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

HttpRequest judgeRequest(const QByteArray &method, const QString &below, const JudgeChoice &choice)
{
    return {.method = method,
            .path = u"/local/judge"_s + below,
            .body = JsonBody{QJsonDocument(toJson(choice)).toJson(QJsonDocument::Compact)},
            .lane = HttpRequest::Lane::Foreground,
            .scope = HttpRequest::ScopeParts::Nothing};
}

std::optional<JudgeChoice> choiceFromJson(const QJsonObject &object)
{
    const auto choice = judgeFromJson(object, true);
    return choice ? std::optional(*choice) : std::nullopt;
}

} // namespace

JudgesService::JudgesService(HttpDoor &door)
    : m_door(door)
{
}

Call JudgesService::choose(const JudgeChoice &choice, QObject *context,
                           const Done<JudgeChoice> &done)
{
    return m_door.send(judgeRequest("PUT", {}, choice), context,
                       decoding::thenObject(done, ServiceError::Acted::Yes, choiceFromJson));
}

Call JudgesService::look(const JudgeChoice &choice, QObject *context, const Done<JudgeState> &done)
{
    return m_door.send(judgeRequest("POST", u"/look"_s, choice), context,
                       decoding::thenObject(done, ServiceError::Acted::No, judgeStateFromJson));
}

Call JudgesService::tryOut(const JudgeChoice &choice, QObject *context,
                           const Done<JudgeTrial> &done)
{
    HttpRequest request = judgeRequest("POST", u"/trial"_s, choice);
    request.times = HttpRequest::Times::Once; // a model is not asked twice
    request.silence = std::chrono::seconds(choice.seconds) + 10s;
    request.deadline = request.silence;
    return m_door.send(request, context,
                       decoding::thenObject(done, ServiceError::Acted::No, judgeTrialFromJson));
}

} // namespace cd
