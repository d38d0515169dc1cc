// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/connection/session.h"

#include <QString>

namespace cd {

QString placeName(ServiceProfile::Place place);
/// Its own name, else where it is.
QString profileName(const ServiceProfile &profile);
/// The name of the one that rows call @p service; of one that is gone, what they call it.
QString serviceName(const ProfileLibrary &profiles, const QString &service);
QString dialectName(Dialect dialect);
/// In which dialect it is spoken to, in one sentence.
QString dialectText(const Session &session);
/// Where the service is and how it is doing, in one line.
QString stateText(const Session &session);

} // namespace cd
