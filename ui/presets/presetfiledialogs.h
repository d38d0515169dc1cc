// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QWidget;

namespace cd {

class PresetController;

/// Ask for a file and carry it out once one is chosen; the keeper tells how it went.
void askForPresetImport(PresetController &controller, QWidget *parent);
void askForPresetExport(PresetController &controller, const QString &name, QWidget *parent);

} // namespace cd
