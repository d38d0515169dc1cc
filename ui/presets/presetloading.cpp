// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/presets/presetloading.h"

#include "ui/presets/presetkeeper.h"
#include "ui/widgets/question.h"

#include <QCoreApplication>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(cd::PresetLoading)
};

} // namespace

void loadOrAsk(PresetKeeper &keeper, const QString &name, QWidget *parent)
{
    if (name.isEmpty() || !keeper.hasUnsavedChanges())
        return keeper.load(name);
    Question question{
        .name = u"presetQuestion"_s,
        .title = Texts::tr("Load the preset?"),
        .text = Texts::tr("The form has changes that aren't saved in a preset. Load “%1” anyway?")
                    .arg(name),
        .more = Texts::tr("The rules and options in the form are replaced; its files stay. Undo "
                          "brings them back."),
        .yes = Texts::tr("Replace them"),
        .no = Texts::tr("Keep the form"),
        .role = QMessageBox::DestructiveRole};
    const QString current = keeper.current();
    const bool canBeSaved = keeper.exists(current) && current.compare(name, Qt::CaseInsensitive);
    if (!canBeSaved)
        return ask(question, parent, [&keeper, name] { keeper.load(name); });
    question.other = Texts::tr("Save “%1” first").arg(current);
    ask(
        question, parent, [&keeper, name] { keeper.load(name); },
        [&keeper, name] {
            keeper.save();
            if (!keeper.hasUnsavedChanges())
                keeper.load(name);
        });
}

} // namespace cd
