// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/presets/presetfiledialogs.h"

#include "ui/presets/presetcontroller.h"

#include <QCoreApplication>
#include <QFileDialog>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(cd::PresetFileDialogs)
};

QFileDialog *dialogFor(const QString &title, QWidget *parent)
{
    auto *dialog = new QFileDialog(parent, title, {}, Texts::tr("Presets (*.json)"));
    dialog->setObjectName(u"presetFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

} // namespace

void askForPresetImport(PresetController &controller, QWidget *parent)
{
    QFileDialog *dialog = dialogFor(Texts::tr("Import a preset"), parent);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, &controller,
                     &PresetController::importFrom);
    dialog->open();
}

void askForPresetExport(PresetController &controller, const QString &name, QWidget *parent)
{
    QFileDialog *dialog = dialogFor(Texts::tr("Export the preset “%1”").arg(name), parent);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(QString(name).replace(u'/', u'-') + u".json"_s);
    QObject::connect(dialog, &QFileDialog::fileSelected, &controller,
                     [&controller, name](const QString &path) { controller.exportTo(name, path); });
    dialog->open();
}

} // namespace cd
