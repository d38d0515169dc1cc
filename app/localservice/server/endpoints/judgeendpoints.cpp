// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/server/endpoints/endpoints.h"

#include "localservice/judges/chosenjudge.h"
#include "localservice/server/http/answers.h"
#include "localservice/server/http/router.h"
#include "wire/json/objectreader.h"
#include "wire/judgecodec.h"

#include <functional>
#include <memory>

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

struct JudgeEndpoints
{
    ChosenJudge &judge;

    void state(Exchange &exchange) const
    {
        answer(exchange.response(), toJson(judge.look(judge.choice())));
    }

    void choose(Exchange &exchange)
    {
        if (const auto choice = read(exchange)) {
            judge.choose(*choice);
            answer(exchange.response(), toJson(*choice));
        }
    }

    void look(Exchange &exchange) const
    {
        if (const auto choice = read(exchange))
            answer(exchange.response(), toJson(judge.look(*choice)));
    }

    void tryOut(Exchange &exchange) const
    {
        if (const auto choice = read(exchange))
            answer(exchange.response(), toJson(judge.tryOut(*choice)));
    }

private:
    /// Nullopt: it was refused.
    std::optional<JudgeChoice> read(Exchange &exchange) const
    {
        const auto body = jsonBody(exchange);
        if (!body)
            return std::nullopt;
        const auto choice = objectFromText(*body).and_then([this](const QJsonObject &object) {
            return judgeFromJson(object, judge.mayBeElsewhere());
        });
        if (choice)
            return *choice;
        refuse(exchange.response(), choice.error());
        return std::nullopt;
    }
};

} // namespace

void addJudgeEndpoints(Router &router, ChosenJudge &judge)
{
    const auto endpoints = std::make_shared<JudgeEndpoints>(JudgeEndpoints{judge});
    const QString path = u"/local/judge"_s;
    router.add(u"GET"_s, path, std::bind_front(&JudgeEndpoints::state, endpoints));
    router.add(u"PUT"_s, path, std::bind_front(&JudgeEndpoints::choose, endpoints));
    router.add(u"POST"_s, path + u"/look"_s, std::bind_front(&JudgeEndpoints::look, endpoints));
    router.add(u"POST"_s, path + u"/trial"_s, std::bind_front(&JudgeEndpoints::tryOut, endpoints));
}

} // namespace cd::local
