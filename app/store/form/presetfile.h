// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/request/preset.h"
#include "store/form/jsonfile.h"
#include "wire/presetcodec.h"

#include <QString>

#include <tl/expected.hpp>

namespace cd {

using PresetFileError = JsonFileError;

/// In bytes: far more than any preset has; a larger file is not one.
inline constexpr qint64 largestPreset = qint64(8) * 1024 * 1024;

/// Reads a preset file: JSON in any Unicode encoding (unicodeText()) whose `rules`, `mode` and
/// `parsing_configuration` are as in the contract.
tl::expected<Preset, PresetFileError> readPresetFile(const QString &path);
/// Writes the file as a whole or not at all.
tl::expected<void, PresetFileError> writePresetFile(const QString &path, const Preset &preset,
                                                    PresetSecrets secrets);

} // namespace cd
