// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/service/serviceerror.h"
#include "service/http/httpattempt.h"

#include <optional>

namespace cd {

/// What is wrong with how an attempt ended; nothing where it brought an answer of status 2xx.
/// Secrets of @p connection are taken out of every text. For any thread.
std::optional<ServiceError> errorOf(const AttemptEnd &end, const HttpRequest &request,
                                    const Connection &connection);

/// For an answer of status 2xx that is not what the contract says.
ServiceError unreadableAnswer(const HttpAnswer &answer, ServiceError::Acted acted,
                              const QString &technical);

/// For an answer of status 2xx that breaks off.
ServiceError brokenAnswer(const HttpAnswer &answer, ServiceError::Acted acted,
                          const QString &technical);

/// Nothing was sent, and nothing can have happened.
ServiceError unsent(ServiceError::Kind kind, ServiceError::Retry retry, const QString &technical);

} // namespace cd
