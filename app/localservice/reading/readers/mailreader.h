// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/reading/document.h"

namespace cd::local {

/// An e-mail (RFC 5322 and MIME): its headers for people, its body (plain before HTML), and the
/// attachments that are text.
ReadResult readMail(const QByteArray &bytes, const ReadRequest &request);

} // namespace cd::local
