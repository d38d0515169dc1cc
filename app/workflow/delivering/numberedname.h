// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace cd {

/// The next name to try where this one is taken: "scan.pdf", "scan (2).pdf", "scan (3).pdf" …
QString nextName(const QString &name);

} // namespace cd
