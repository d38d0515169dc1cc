// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QUrl>

#include <tl/expected.hpp>

namespace cd {

enum class AddressProblem {
    NotAnAddress,
    NotEncrypted, ///< http to another machine would expose the key
};

/// Parses a service's base address as typed; removes a trailing slash.
tl::expected<QUrl, AddressProblem> serviceAddress(const QString &typed);

} // namespace cd
