// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/form/draftsaver.h"

#include <QJsonObject>

#include <optional>

namespace cd {

/// The draft as it is kept. What can be found out
/// again of files, as why they failed, is not kept.
QJsonObject toJson(const Draft &draft);
/// Nothing where @p object holds no draft, or one that this version can't read.
std::optional<Draft> draftFromJson(const QJsonObject &object);

} // namespace cd
