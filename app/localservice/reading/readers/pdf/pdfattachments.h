// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/reading/document.h"

namespace cd::local {

class PdfParts;

/// Reads the files inside a PDF, which become pages behind its own; notes tell which, and what was
/// not read. False if the PDF has some and none was read.
bool readAttachments(const PdfParts &parts, const ReadRequest &request, DocumentText &document);

} // namespace cd::local
