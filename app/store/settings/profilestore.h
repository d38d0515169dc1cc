// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/service/serviceprofile.h"

#include <QList>

namespace cd {

class Settings;

/// The stored profiles, the standard ones first; just those if none were stored. Includes the
/// settings of versions that had a single service. Profiles that can't be read are left out.
QList<ServiceProfile> readProfiles(const Settings &settings);
void writeProfiles(Settings &settings, const QList<ServiceProfile> &profiles);

/// The ID of the profile chosen last; empty: none was ever chosen.
QString readChosenProfile(const Settings &settings);
void writeChosenProfile(Settings &settings, const QString &id);

} // namespace cd
