// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <httplib.h>

namespace cd::local {

/// Answers with the bytes of the file at @p path, from disk piece by piece, to be saved as
/// @p name and never shown as a page of this origin. False where it cannot be opened.
bool sendFile(httplib::Response &response, const QString &path, const QString &name);

} // namespace cd::local
