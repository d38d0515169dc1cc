// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/fieldproblem.h"
#include "domain/request/preset.h"
#include "wire/json/objectreader.h"

#include <QByteArray>
#include <QJsonObject>

#include <tl/expected.hpp>

namespace cd {

/// Presets as JSON: `name`, and `rules`, `mode`, `parsing_configuration` and
/// `webhook_configurations` as in the contract; `tags`, and `care` with `dismissed` and `pinned`,
/// where there are any. LeaveOut drops signing secrets, the values of webhook headers, what is not
/// known of webhooks, and where pinned files are: for files that get passed on.
enum class PresetSecrets { Keep, LeaveOut };

QJsonObject toJson(const Preset &preset, PresetSecrets secrets);
/// Fields, modes and formats of a later version are kept as Preset::unknown.
tl::expected<Preset, QList<FieldProblem>> presetFromJson(const QByteArray &text);
/// What this version does not understand of a preset, in Preset::unknown. Warnings: it is kept.
QList<FieldProblem> notUnderstood(const Preset &preset);

/// What a version of a preset consists of, for presetFromJson(), in one form: rules, mode, reading,
/// webhooks and what is not known of them, without secrets; nothing of what is only kept beside
/// them.
QByteArray versionText(const Preset &preset);
/// A hash of versionText(), in hexadecimal: the same for the same content, wherever it was made.
QByteArray presetHash(const Preset &preset);
/// @p preset with the secrets that @p from has for the same addresses, where it has none.
Preset withSecretsOf(const Preset &preset, const Preset &from);

QJsonObject toJson(const RuleCare &care, PresetSecrets secrets);
RuleCare readCare(const ObjectReader &reader);

} // namespace cd
