// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/fieldproblem.h"
#include "domain/request/preset.h"

#include <QByteArray>
#include <QJsonObject>

#include <tl/expected.hpp>

namespace cd {

/// Presets as files: `name`, and the contract's own `rules`, `mode`, `parsing_configuration` and
/// `webhook_configurations`. A file that is mailed must give nothing away, so that the values of
/// webhook headers and signing secrets are left out of @p share's form.
enum class PresetSecrets { Keep, LeaveOut };

QJsonObject toJson(const Preset &preset, PresetSecrets secrets);
tl::expected<Preset, QList<FieldProblem>> presetFromJson(const QByteArray &text);

} // namespace cd
