// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/reading/document.h"

namespace cd::local {

/// A PDF's own text page by page; with recognizeImages, pages without text are drawn and read.
ReadResult readPdf(const ReadRequest &request);

} // namespace cd::local
