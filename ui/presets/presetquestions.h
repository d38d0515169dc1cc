// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QWidget;

namespace cd {

class PresetController;

/// Loads the preset @p name into the form; an empty name only makes the form have no preset. Asks
/// first if unsaved changes in the form would be replaced.
void loadOrAsk(PresetController &controller, const QString &name, QWidget *parent);

/// Ask for a file, then import or export. The controller's signals report the outcome.
void askForPresetImport(PresetController &controller, QWidget *parent);
void askForPresetExport(PresetController &controller, const QString &name, QWidget *parent);

} // namespace cd
