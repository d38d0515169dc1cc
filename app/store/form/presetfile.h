// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/fieldproblem.h"
#include "domain/request/preset.h"
#include "wire/presetcodec.h"

#include <QString>

#include <tl/expected.hpp>

namespace cd {

/// What is wrong with a preset's file.
struct PresetFileError
{
    enum class Kind { Unreadable, Unwritable, Invalid };

    Kind kind = Kind::Unreadable;
    QList<FieldProblem> fields = {}; ///< where Invalid
    QString technical = {}; ///< for a log, in English
};

/// A preset as a file of its own: JSON whose `rules`, `mode` and `parsing_configuration` are the
/// contract's.
tl::expected<Preset, PresetFileError> readPresetFile(const QString &path);
/// Whole or not at all.
tl::expected<void, PresetFileError> writePresetFile(const QString &path, const Preset &preset,
                                                    PresetSecrets secrets);

} // namespace cd
