// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/fieldproblem.h"
#include "wire/answercodec.h"

#include <QJsonArray>
#include <QJsonObject>

#include <httplib.h>
#include <optional>

namespace cd::local {

/// The forms of answers (contract, "Errors"). These functions set status and body of a response.
void answer(httplib::Response &response, const QJsonObject &object, int status = 200);
void answer(httplib::Response &response, const QJsonArray &array);
/// `{"detail": "…"}`
void refuse(httplib::Response &response, int status, const QString &detail);
/// 404; @p what: was not found.
void refuseUnknown(httplib::Response &response, const QString &what);
/// 422
void refuse(httplib::Response &response, const QList<FieldProblem> &problems);
/// 400
void refusePageToken(httplib::Response &response);

/// A page of a list; nullopt: the page token was invalid, which is refused with 400.
template<typename T>
void answer(httplib::Response &response, const std::optional<Page<T>> &page)
{
    if (page)
        answer(response, toJson(*page));
    else
        refusePageToken(response);
}

} // namespace cd::local
