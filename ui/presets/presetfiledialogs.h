// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QWidget;

namespace cd {

class PresetKeeper;

/// Ask for a file and carry it out once one is chosen; the keeper tells how it went.
void askForPresetImport(PresetKeeper &keeper, QWidget *parent);
void askForPresetExport(PresetKeeper &keeper, const QString &name, QWidget *parent);

} // namespace cd
