// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/presetproblem.h"

#include "ui/words/rules/jsonwords.h"

#include <QCoreApplication>

namespace cd {

namespace {

struct PresetProblemTexts
{
    Q_DECLARE_TR_FUNCTIONS(cd::PresetProblem)
};

} // namespace

QString whyUnreadable(const PresetFileError &error)
{
    if (error.kind == PresetFileError::Kind::NotJson)
        return faultText(error.json);
    if (error.kind == PresetFileError::Kind::TooLarge)
        return PresetProblemTexts::tr("it is larger than any preset");
    return error.technical;
}

QString presetProblem(const QString &path, const PresetFileError &error)
{
    if (error.kind == PresetFileError::Kind::Invalid)
        return PresetProblemTexts::tr("%1 is no preset.").arg(path);
    //: %1: a file, %2: why, as the system or the file's reader says
    return PresetProblemTexts::tr("%1 can't be read: %2.").arg(path, whyUnreadable(error));
}

} // namespace cd
