// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/api/suggestionsservice.h"

#include "service/api/decoding.h"
#include "wire/suggestioncodec.h"

#include <QJsonDocument>

namespace cd {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

SuggestionsService::SuggestionsService(HttpDoor &door)
    : m_door(door)
{
}

Call SuggestionsService::ask(const SuggestionOrder &order, QObject *context,
                             const std::function<void(Result<WordSuggestions>)> &done)
{
    HttpRequest request{.method = "POST",
                        .path = u"/local/suggestions"_s,
                        .body
                        = JsonBody{QJsonDocument(toJson(order)).toJson(QJsonDocument::Compact)},
                        .lane = HttpRequest::Lane::Foreground};
    request.silence = 5min; // a document of many pictures may have to be recognized
    request.deadline = request.silence;
    return m_door.send(
        request, context,
        decoding::thenObject(done, ServiceError::Acted::No, wordSuggestionsFromJson));
}

} // namespace cd
