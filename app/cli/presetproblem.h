// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/form/presetfile.h"

#include <QString>

namespace cd {

/// As a part of a sentence, as the system or the file's reader says; not for Kind::Invalid.
QString whyUnreadable(const PresetFileError &error);
/// Why the file at @p path can't be used as a preset, in a sentence. What is wrong with which field
/// is the error's to tell.
QString presetProblem(const QString &path, const PresetFileError &error);

} // namespace cd
