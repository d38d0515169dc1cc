// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/session.h"

#include <QString>

namespace cd {

QString placeName(ServiceProfile::Place place);
/// Its own name, else where it is.
QString profileName(const ServiceProfile &profile);
QString dialectName(Dialect dialect);
/// In which dialect it is spoken to, in one sentence.
QString dialectText(const Session &session);
/// Where the service is and how it is doing, in one line.
QString stateText(const Session &session);

} // namespace cd
