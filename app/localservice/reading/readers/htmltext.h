// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace cd::local {

/// The visible text of an HTML page: without scripts and styles, one line per block. Never fails:
/// what is not HTML is returned as text. Never loads entities or files.
QString htmlText(const QByteArray &html);

} // namespace cd::local
