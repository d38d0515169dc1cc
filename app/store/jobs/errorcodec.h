// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/service/serviceerror.h"

#include <QString>

#include <optional>

namespace cd {

/// A ServiceError as the store keeps it: JSON, so that a later program can tell more.
QString errorToText(const ServiceError &error);
/// Nothing where @p text is empty. What it does not know reads as "may have acted, never again":
/// the careful guess.
std::optional<ServiceError> errorFromText(const QString &text);

/// The word that stands for @p kind there.
QString errorKindToText(ServiceError::Kind kind);

} // namespace cd
