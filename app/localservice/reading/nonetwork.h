// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace cd::local {

/// From now on this process can make no socket, and nor can what it starts. For a process that
/// reads what nobody trusts: a document that takes it over can tell nobody. Call it before there
/// are threads. False: this system has no such thing.
bool leaveNetwork();

} // namespace cd::local
