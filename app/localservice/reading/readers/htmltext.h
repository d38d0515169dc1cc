// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace cd::local {

/// The words of an HTML page as a reader sees them: no scripts or styles, one line a block. Never
/// fails: what is not HTML comes out as the text it is. No entity or file is fetched.
QString htmlText(const QByteArray &html);

} // namespace cd::local
