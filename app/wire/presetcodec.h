// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/fieldproblem.h"
#include "domain/request/preset.h"

#include <QByteArray>
#include <QJsonObject>

#include <tl/expected.hpp>

namespace cd {

/// Presets as JSON: `name`, and `rules`, `mode`, `parsing_configuration` and
/// `webhook_configurations` as in the contract. LeaveOut drops signing secrets and the values of
/// webhook headers, for files that get passed on.
enum class PresetSecrets { Keep, LeaveOut };

QJsonObject toJson(const Preset &preset, PresetSecrets secrets);
tl::expected<Preset, QList<FieldProblem>> presetFromJson(const QByteArray &text);

} // namespace cd
