// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <optional>

namespace cd::local {

class Exchange;

/// The body of a request that takes JSON. A larger one than any such request needs is refused
/// (413); then there is nothing more to do.
std::optional<QByteArray> jsonBody(Exchange &exchange);

} // namespace cd::local
