// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/reading/readers/office/officecontent.h"

namespace cd::local {

/// The text of a document in RTF; counts in @p content what is not read. Groups may be nested
/// maxRtfDepth deep: beyond, the rest of the file is not read.
QString rtfText(const QByteArray &bytes, OfficeContent &content);

constexpr qsizetype maxRtfDepth = 2000;

} // namespace cd::local
