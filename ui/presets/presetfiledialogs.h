// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QWidget;

namespace cd {

class PresetController;

/// Ask for a file, then import or export. The controller's signals report the outcome. Don't block.
void askForPresetImport(PresetController &controller, QWidget *parent);
void askForPresetExport(PresetController &controller, const QString &name, QWidget *parent);

} // namespace cd
