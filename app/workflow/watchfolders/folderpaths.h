// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace cd {

/// Where @p path really lies, links followed; of what is not there yet, where it would. Blocks.
QString realPath(const QString &path);
/// Whether @p inner is @p outer or lies in it. Both are real paths.
bool isWithin(const QString &inner, const QString &outer);
/// Whether one of them lies in the other, or they are the same. Blocks.
bool overlap(const QString &one, const QString &other);

} // namespace cd
