// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/presets/presetquestions.h"

#include "ui/presets/presetcontroller.h"
#include "ui/widgets/question.h"

#include <QCoreApplication>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

struct QuestionTexts
{
    Q_DECLARE_TR_FUNCTIONS(cd::PresetQuestions)
};

} // namespace

void loadOrAsk(PresetController &controller, const QString &name, QWidget *parent)
{
    if (name.isEmpty() || !controller.hasUnsavedChanges())
        return controller.load(name);
    Question question{
        .name = u"presetQuestion"_s,
        .title = QuestionTexts::tr("Load the preset?"),
        .text
        = QuestionTexts::tr("The form has changes that aren't saved in a preset. Load “%1” anyway?")
              .arg(name),
        .more
        = QuestionTexts::tr("The rules and options in the form are replaced; its files stay. Undo "
                            "brings them back."),
        .yes = QuestionTexts::tr("Replace them"),
        .no = QuestionTexts::tr("Keep the form"),
        .role = QMessageBox::DestructiveRole};
    const QString current = controller.current();
    const bool canBeSaved
        = controller.exists(current) && current.compare(name, Qt::CaseInsensitive);
    if (!canBeSaved)
        return ask(question, parent, [&controller, name] { controller.load(name); });
    question.other = QuestionTexts::tr("Save “%1” first").arg(current);
    ask(
        question, parent, [&controller, name] { controller.load(name); },
        [&controller, name] {
            controller.save();
            if (!controller.hasUnsavedChanges())
                controller.load(name);
        });
}

void askForPresetImport(PresetController &controller, QWidget *parent)
{
    ask({.name = u"presetFile"_s,
         .title = QuestionTexts::tr("Import a preset"),
         .filter = QuestionTexts::tr("Presets (*.json)")},
        parent, [&controller](const QString &path) { controller.importFrom(path); });
}

void askForPresetExport(PresetController &controller, const QString &name, QWidget *parent)
{
    ask({.name = u"presetFile"_s,
         .title = QuestionTexts::tr("Export the preset “%1”").arg(name),
         .filter = QuestionTexts::tr("Presets (*.json)"),
         .suffix = u"json"_s,
         .proposal = QString(name).replace(u'/', u'-') + PresetLibrary::fileEnding},
        parent, [&controller, name](const QString &path) { controller.exportTo(name, path); });
}

} // namespace cd
