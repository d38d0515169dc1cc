// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/server/endpoints/endpoints.h"

#include "localservice/judges/chosenjudge.h"
#include "localservice/server/endpoints/jobcreation.h"
#include "localservice/server/http/answers.h"
#include "localservice/server/http/queryreader.h"
#include "localservice/server/http/router.h"
#include "wire/trialcodec.h"

#include <functional>
#include <memory>

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

struct TrialEndpoints
{
    TryRules tryOn;
    const ChosenJudge &judge;
    const LocalProject &local;

    void run(Exchange &exchange)
    {
        const auto body = jsonBody(exchange);
        QueryReader query(exchange);
        if (!body || query.refused(exchange.response(), local))
            return;
        const auto order = trialOrderFromJson(*body).and_then([](const TrialOrderText &text) {
            return readCreation(text.creation).map([&text](const JobRequest &request) {
                return TrialOrder{request, text.withTerms};
            });
        });
        if (!order)
            return refuse(exchange.response(), order.error());
        const auto isWanted = [&exchange] {
            return exchange.isClientThere();
        };
        TrialAnswer answer{judge.choice(), {}};
        for (const FileId &file : order->request.fileIds) {
            if (!isWanted())
                return refuse(exchange.response(), 400, u"Nobody waits for the answer"_s);
            answer.files.append({file, tryOn(file, order->request, isWanted)});
        }
        local::answer(exchange.response(), toJson(answer, order->withTerms));
    }
};

} // namespace

void addTrialEndpoints(Router &router, const TryRules &tryOn, const ChosenJudge &judge,
                       const LocalProject &local)
{
    const auto endpoints = std::make_shared<TrialEndpoints>(TrialEndpoints{tryOn, judge, local});
    router.add(u"POST"_s, u"/local/trials"_s, std::bind_front(&TrialEndpoints::run, endpoints));
}

} // namespace cd::local
