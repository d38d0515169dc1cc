// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/openpaths.h"

#include "ui/presets/presetcontroller.h"
#include "ui/presets/presetquestions.h"
#include "ui/shell/mainwindow.h"
#include "workflow/form/presetlibrary.h"
#include "workflow/picking/uploadqueue.h"
#include "workflow/workspace.h"

namespace cd {

bool openPaths(const QStringList &paths, Workspace &workspace, MainWindow &window,
               UnsavedRules unsaved)
{
    if (paths.isEmpty())
        return true;
    PresetController &presets = window.presets();
    QStringList documents;
    QString preset;
    bool areOpen = true;
    for (const QString &path : paths) {
        if (!PresetLibrary::isMeantAsPreset(path))
            documents += path;
        else if (const QString name = presets.open(path); !name.isEmpty())
            preset = name;
        else
            areOpen = false;
    }
    window.showForm();
    if (!documents.isEmpty())
        workspace.uploads().addPaths(documents);
    if (preset.isEmpty())
        return areOpen;
    if (unsaved == UnsavedRules::AskFirst)
        loadOrAsk(presets, preset, &window);
    else
        presets.load(preset);
    return areOpen;
}

} // namespace cd
