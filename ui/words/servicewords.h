// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/connection/session.h"

#include <QString>

namespace cd {

QString placeName(ServiceProfile::Place place);
/// The profile's name or, without one, its place.
QString profileName(const ServiceProfile &profile);
/// The name of the profile with the ID @p service, as in rows; the ID itself if it was removed.
QString serviceName(const ProfileLibrary &profiles, const QString &service);
QString dialectName(Dialect dialect);
/// Which API the service is used through, in one sentence.
QString dialectText(const Session &session);
/// The service's name and state, in one line.
QString stateText(const Session &session);

} // namespace cd
