// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/service/dialect.h"
#include "service/door/httpdoor.h"

#include <QSet>

namespace cd {

using SpokenDialects = QSet<Dialect>;

/// Finds out which dialects the connection's service speaks, by asking each for one job. 404, 405
/// and 410 tell that it does not speak one; whatever else keeps an answer away (no network, a wrong
/// key, a pause, a failure of its own) tells nothing about it and is the result's error. An empty
/// set: it is no such service. Callbacks as HttpDoor::send() has them.
Call askForDialects(HttpDoor &door, QObject *context,
                    const std::function<void(Result<SpokenDialects>)> &done);

} // namespace cd
