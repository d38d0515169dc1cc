// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/presets/presetwords.h"

#include "ui/words/errortext.h"
#include "ui/words/rules/jsonwords.h"

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
    case PresetFileError::Kind::TooLarge:
        return PresetTexts::tr("“%1” is larger than any preset; nothing was imported.").arg(path);
    case PresetFileError::Kind::NotJson:
    case PresetFileError::Kind::Invalid:
        break;
    }
    QString text = PresetTexts::tr("“%1” is no preset; nothing was imported.").arg(path);
    for (const QString &line : problemLines(error))
        text += u'\n' + line;
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

QStringList problemLines(const PresetFileError &error)
{
    if (error.kind == PresetFileError::Kind::NotJson)
        return {faultText(error.json)};
    constexpr qsizetype most = 10; // a window holds no more
    QStringList lines;
    const qsizetype shown = error.fields.size() > most ? most - 1 : error.fields.size();
    for (qsizetype i = 0; i < shown; ++i) {
        const FieldProblem &field = error.fields.at(i);
        const QString said = PresetTexts::tr("%1: %2", "a field and what is wrong with it")
                                 .arg(fieldName(field.path), problemText(field));
        const QString place = placeText(error.places.value(i));
        //: %1: a place in a file; %2: what is wrong there
        lines += place.isEmpty() ? said : PresetTexts::tr("%1: %2").arg(place, said);
    }
    if (const qsizetype more = error.fields.size() - shown; more > 0)
        lines += PresetTexts::tr("and %Ln more problem(s)", nullptr, int(more));
    return lines;
}

QString notUnderstoodText(const QList<FieldProblem> &fields)
{
    if (fields.isEmpty())
        return {};
    QStringList names;
    for (const FieldProblem &field : fields) {
        const QString name = fieldName(field.path);
        names += field.said.isEmpty() ? name : name + u" “%1”"_s.arg(field.said);
    }
    //: %1: fields of the file: Mode “THOROUGH”, color
    return PresetTexts::tr("This version of Classify Desk does not know everything in the preset: "
                           "%1. It is kept, but has no effect here.")
        .arg(names.join(u", "_s));
}

} // namespace cd
