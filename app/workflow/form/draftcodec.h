// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/form/draftsaver.h"

#include <QJsonObject>

#include <optional>

namespace cd {

/// The draft as it is stored. What can be found out again about files, such as why they failed, is
/// left out.
QJsonObject toJson(const Draft &draft);
/// Nullopt where @p object is not a draft, or one that this version can't read.
std::optional<Draft> draftFromJson(const QJsonObject &object);

} // namespace cd
