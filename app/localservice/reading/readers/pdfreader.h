// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/reading/document.h"

namespace cd::local {

/// The text of a PDF, page by page. With recognizeImages, pages without text are rendered and read
/// by OCR.
ReadResult readPdf(const ReadRequest &request);

} // namespace cd::local
