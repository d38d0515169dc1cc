// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/fieldproblem.h"
#include "domain/request/preset.h"
#include "wire/presetcodec.h"

#include <QString>

#include <tl/expected.hpp>

namespace cd {

/// Why a preset file could not be read or written.
struct PresetFileError
{
    enum class Kind { Unreadable, Unwritable, Invalid };

    Kind kind = Kind::Unreadable;
    QList<FieldProblem> fields = {}; ///< for Invalid
    QString technical = {}; ///< for a log, in English
};

/// In bytes: far more than any preset has; a larger file is not one.
inline constexpr qint64 largestPreset = qint64(8) * 1024 * 1024;

/// Reads a preset file: JSON whose `rules`, `mode` and `parsing_configuration` are as in the
/// contract.
tl::expected<Preset, PresetFileError> readPresetFile(const QString &path);
/// Writes the file as a whole or not at all.
tl::expected<void, PresetFileError> writePresetFile(const QString &path, const Preset &preset,
                                                    PresetSecrets secrets);

} // namespace cd
