// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/localproject.h"
#include "localservice/server/endpoints/endpoints.h"
#include "localservice/server/http/answers.h"
#include "localservice/server/http/queryreader.h"
#include "localservice/server/http/router.h"
#include "wire/suggestioncodec.h"

namespace cd::local {

using namespace Qt::StringLiterals;

void addSuggestionEndpoints(Router &router, const LocalProject &local, const SuggestWords &suggest)
{
    router.add(u"POST"_s, u"/local/suggestions"_s, [&local, suggest](Exchange &exchange) {
        const auto body = jsonBody(exchange);
        QueryReader query(exchange);
        if (!body || query.refused(exchange.response(), local))
            return;
        if (const auto order = suggestionOrderFromJson(*body))
            answer(exchange.response(), toJson(suggest(*order)));
        else
            refuse(exchange.response(), order.error());
    });
}

} // namespace cd::local
