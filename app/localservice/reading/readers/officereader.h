// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/reading/document.h"

namespace cd::local {

/// Word's .docx. Pages end where Word recorded a page break when it last saved the file.
ReadResult readDocx(const ReadRequest &request);

/// OpenDocument text (also of spreadsheets and presentations). Pages end at soft page breaks.
ReadResult readOdt(const ReadRequest &request);

} // namespace cd::local
