// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/form/presetfolder.h"
#include "workflow/form/presetlibrary.h"

namespace cd {

/// Says what went wrong with a preset, or with the preset file at @p path, what was not done, and
/// what to do.
QString problemText(const NameProblem &problem);
QString problemText(const PresetFileError &error, const QString &path);
/// How a file in the folder of presets stands to the library, in a sentence.
QString folderChangeText(const PresetFolder::Change &change);
/// What is wrong in the file, and where in it: one line each, the first few.
QStringList problemLines(const PresetFileError &error);
/// Says that something of a later version is kept; empty: there is nothing. @p fields: of
/// notUnderstood().
QString notUnderstoodText(const QList<FieldProblem> &fields);

} // namespace cd
