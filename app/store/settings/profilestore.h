// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/service/serviceprofile.h"

#include <QList>

namespace cd {

class Settings;

/// The profiles as they were written last, the standard ones first; those where none were written.
/// What an older program knew of its one service is in them. What can't be read is left out.
QList<ServiceProfile> readProfiles(const Settings &settings);
void writeProfiles(Settings &settings, const QList<ServiceProfile> &profiles);

/// The ID of the one that was chosen last; empty: none ever was.
QString readChosenProfile(const Settings &settings);
void writeChosenProfile(Settings &settings, const QString &id);

} // namespace cd
