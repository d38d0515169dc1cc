// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

namespace cd::local {

/// The names of what stands at the top of an OLE file (a compound file, as Office wrote them before
/// 2007), in lower case; empty if it is damaged.
QStringList oleEntryNames(const QByteArray &bytes);

} // namespace cd::local
