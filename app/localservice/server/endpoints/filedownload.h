// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <httplib.h>

namespace cd::local {

/// Sends the file at @p path, read from the disk piece by piece, as an attachment called @p name,
/// so that browsers never show it as a page of this origin. False: it can't be opened.
bool sendFile(httplib::Response &response, const QString &path, const QString &name);

} // namespace cd::local
