// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/presets/presetwords.h"

#include "ui/words/errortext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(cd::PresetWords)
};

QString invalidText(const PresetProblem &problem)
{
    QString text = Texts::tr("“%1” is no preset; nothing was imported.").arg(problem.name);
    for (const FieldProblem &field : problem.fields)
        text += u'\n'
            + Texts::tr("%1: %2", "a field and what is wrong with it")
                  .arg(fieldName(field.path), problemText(field));
    return text;
}

} // namespace

QString problemText(const PresetProblem &problem)
{
    switch (problem.kind) {
    case PresetProblem::Kind::NameEmpty:
        return Texts::tr("A preset needs a name. Nothing was changed.");
    case PresetProblem::Kind::NameTaken:
        return Texts::tr("There is a preset named “%1” already. Nothing was changed; choose "
                         "another name.")
            .arg(problem.name);
    case PresetProblem::Kind::NotThere:
        return Texts::tr("There is no preset named “%1” any more.").arg(problem.name);
    case PresetProblem::Kind::FileUnreadable:
        return Texts::tr("“%1” could not be read; nothing was imported.").arg(problem.name);
    case PresetProblem::Kind::FileUnwritable:
        return Texts::tr("“%1” could not be written; the preset was not exported. Choose "
                         "another folder.")
            .arg(problem.name);
    case PresetProblem::Kind::FileInvalid:
        break;
    }
    return invalidText(problem);
}

} // namespace cd
