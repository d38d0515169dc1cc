// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>

namespace cd {

/// The time that @p value of a header such as Date stands for (RFC 9110, 5.6.7, IMF-fixdate), UTC;
/// invalid where it is none.
QDateTime parseHttpDate(const QByteArray &value);

} // namespace cd
