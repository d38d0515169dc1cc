// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/session.h"

#include <QString>

namespace cd {

QString placeName(Session::Place place);
/// Where the service is and how it is doing, in one line.
QString stateText(const Session &session);

} // namespace cd
