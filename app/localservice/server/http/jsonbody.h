// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <optional>

namespace cd::local {

class Exchange;

/// The body of a request that takes JSON. Nullopt: it was too large and refused (413), so that the
/// handler is done.
std::optional<QByteArray> jsonBody(Exchange &exchange);

} // namespace cd::local
