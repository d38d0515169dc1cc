// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/reading/document.h"

namespace cd::local {

/// The text of an e-mail (RFC 5322 and MIME): the headers that people read, the body (plain text
/// preferred to HTML), and attachments that are text.
ReadResult readMail(const QByteArray &bytes, const ReadRequest &request);

} // namespace cd::local
