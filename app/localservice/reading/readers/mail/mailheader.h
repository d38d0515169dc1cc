// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/reading/readers/textdecoding.h"

namespace cd::local {

/// The words of an e-mail's header: unfolded, encoded words (RFC 2047) and raw bytes decoded.
QString headerText(const QByteArray &raw, const TextHints &hints);

} // namespace cd::local
