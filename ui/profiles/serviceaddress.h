// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QUrl>

#include <tl/expected.hpp>

namespace cd {

enum class AddressProblem {
    NotAnAddress,
    NotEncrypted, ///< http would give the key away, except to this machine
};

/// A service's own base address as typed, without a slash at its end.
tl::expected<QUrl, AddressProblem> serviceAddress(const QString &typed);

} // namespace cd
