// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/reading/document.h"

namespace cd::local {

/// Word's .docx. Pages end where Word noted a page break when it last saved.
ReadResult readDocx(const ReadRequest &request);

/// OpenDocument text (and the words of a sheet or presentation). Pages end at soft page breaks.
ReadResult readOdt(const ReadRequest &request);

} // namespace cd::local
