// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/service/serviceerror.h"

#include <QString>

#include <optional>

namespace cd {

/// A ServiceError as stored: JSON, so that later versions can add to it.
QString errorToText(const ServiceError &error);
/// Nullopt if @p text is empty. Unknown values read as "may have acted, never retry", to be on the
/// safe side.
std::optional<ServiceError> errorFromText(const QString &text);

/// The word for @p kind in that JSON.
QString errorKindToText(ServiceError::Kind kind);

} // namespace cd
