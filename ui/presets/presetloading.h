// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QWidget;

namespace cd {

class PresetController;

/// Loads the preset @p name into the form; an empty one only takes the form's preset away. Where
/// the form has changes that no preset holds, asks before they are replaced.
void loadOrAsk(PresetController &controller, const QString &name, QWidget *parent);

} // namespace cd
