// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>

namespace cd {

/// Parses the value of a header such as Date (RFC 9110, 5.6.7, IMF-fixdate) to UTC; invalid if it
/// has another form.
QDateTime parseHttpDate(const QByteArray &value);

} // namespace cd
