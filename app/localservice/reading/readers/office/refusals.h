// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/reading/document.h"
#include "localservice/reading/format.h"

namespace cd::local {

/// Which of the formats in a zip it is; OtherZip if it is none that can be read.
Format formatOfZip(const QByteArray &bytes);

/// What OpenDocument in one XML file it is, by its beginning; nullopt: none.
std::optional<Format> formatOfFlatXml(const QByteArray &head);

/// Why a zip, an OLE file, or one of no known format can't be read: one sentence that says what the
/// file is.
ReadFailure refusalOfZip(const QByteArray &bytes, const QString &fileName);
ReadFailure refusalOfOle(const QByteArray &bytes);
ReadFailure refusalOfBytes(const QByteArray &bytes);

} // namespace cd::local
