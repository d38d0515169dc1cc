// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/presets/presetwords.h"

#include "ui/words/errortext.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

struct PresetTexts
{
    Q_DECLARE_TR_FUNCTIONS(cd::PresetWords)
};

} // namespace

QString problemText(const NameProblem &problem)
{
    switch (problem.kind) {
    case NameProblem::Kind::NameEmpty:
        return PresetTexts::tr("A preset needs a name. Nothing was changed.");
    case NameProblem::Kind::NameTaken:
        return PresetTexts::tr("There is a preset named “%1” already. Nothing was changed; choose "
                               "another name.")
            .arg(problem.name);
    case NameProblem::Kind::NotThere:
        break;
    }
    return PresetTexts::tr("There is no preset named “%1” any more.").arg(problem.name);
}

QString problemText(const PresetFileError &error, const QString &path)
{
    switch (error.kind) {
    case PresetFileError::Kind::Unreadable:
        return PresetTexts::tr("“%1” could not be read; nothing was imported.").arg(path);
    case PresetFileError::Kind::Unwritable:
        return PresetTexts::tr("“%1” could not be written; the preset was not exported. Choose "
                               "another folder.")
            .arg(path);
    case PresetFileError::Kind::Invalid:
        break;
    }
    QString text = PresetTexts::tr("“%1” is no preset; nothing was imported.").arg(path);
    for (const FieldProblem &field : error.fields)
        text += u'\n'
            + PresetTexts::tr("%1: %2", "a field and what is wrong with it")
                  .arg(fieldName(field.path), problemText(field));
    return text;
}

QString folderChangeText(const PresetFolder::Change &change)
{
    switch (change.kind) {
    case PresetFolder::Change::Kind::New:
        return PresetTexts::tr("“%1” is new in the folder of presets.").arg(change.preset);
    case PresetFolder::Change::Kind::Outside:
        return PresetTexts::tr("“%1” was changed in the folder of presets.").arg(change.preset);
    case PresetFolder::Change::Kind::Conflict:
        return PresetTexts::tr("“%1” was changed both here and in the folder of presets.")
            .arg(change.preset);
    case PresetFolder::Change::Kind::Gone:
        return PresetTexts::tr("The file of “%1” is gone from the folder of presets.")
            .arg(change.preset);
    case PresetFolder::Change::Kind::Unreadable:
        break;
    }
    return problemText(change.error, QDir::toNativeSeparators(change.path));
}

} // namespace cd
