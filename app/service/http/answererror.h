// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/service/serviceerror.h"
#include "service/http/httpattempt.h"

#include <optional>

namespace cd {

/// The error that an attempt ended with; nullopt after an answer with status 2xx. Secrets of
/// @p connection are removed from all texts. Thread safe.
std::optional<ServiceError> errorOf(const AttemptEnd &end, const HttpRequest &request,
                                    const Connection &connection);

/// For an answer with status 2xx that does not match the contract. @p technical: in English.
ServiceError unreadableAnswer(const HttpAnswer &answer, ServiceError::Acted acted,
                              const QString &technical);

/// For an answer with status 2xx that is cut off.
ServiceError brokenAnswer(const HttpAnswer &answer, ServiceError::Acted acted,
                          const QString &technical);

/// For a request that was not sent, so that the service can't have acted.
ServiceError unsent(ServiceError::Kind kind, ServiceError::Retry retry, const QString &technical);

} // namespace cd
