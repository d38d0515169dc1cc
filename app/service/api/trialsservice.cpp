// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/api/trialsservice.h"

#include "service/api/decoding.h"

#include <QJsonDocument>

namespace cd {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Call TrialsService::run(const TrialOrder &order, QObject *context, const Done &done)
{
    HttpRequest request{.method = "POST",
                        .path = u"/local/trials"_s,
                        .body
                        = JsonBody{QJsonDocument(toJson(order)).toJson(QJsonDocument::Compact)},
                        .lane = HttpRequest::Lane::Foreground,
                        .scope = HttpRequest::ScopeParts::Nothing};
    request.silence = 10min; // pages may have to be recognized, and a model may be slow
    request.deadline = request.silence;
    return m_door.send(request, context,
                       decoding::thenObject(done, ServiceError::Acted::No, trialAnswerFromJson));
}

} // namespace cd
