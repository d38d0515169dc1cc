// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace cd::local {

/// For a process that reads what nobody trusts, before it looks at it and before there are threads:
/// a document that takes it over finds nothing to take and nobody to tell. From now on it can open
/// fonts, Tesseract's data and tables of characters, for reading, and no other file (Landlock); it
/// makes no socket, no process and no thread, and sends no signal (seccomp). What is open stays so.
///
/// True: all that this system has for it holds (fenceGaps() says what it has not).
bool enterFence();

/// One English sentence for each part of the fence that this system does not have.
QStringList fenceGaps();

} // namespace cd::local
