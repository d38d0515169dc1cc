// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/service/dialect.h"
#include "service/door/httpdoor.h"

#include <QSet>

namespace cd {

using SpokenDialects = QSet<Dialect>;

/// Finds out which APIs the connection's service speaks, by asking each for one job. 404, 405 and
/// 410 mean that it does not speak one. Any other failure (no network, a wrong key, rate limits,
/// server errors) says nothing about that and becomes the result's error. An empty set: it is not
/// such a service. Callbacks come as described at HttpDoor::send().
Call askForDialects(HttpDoor &door, QObject *context,
                    const std::function<void(Result<SpokenDialects>)> &done);

} // namespace cd
