// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/reading/document.h"

#include <memory>
#include <poppler-document.h>

namespace cd::local {

/// A PDF that has pages, and what is to be read from it.
struct PdfFile
{
    std::unique_ptr<poppler::document> pdf;
    QList<int> wanted; ///< pages, counted from 0
    DocumentText document = {}; ///< without pages yet
};

/// Broken or Encrypted if it can't be opened, with the true reason. @p bytes have to stay as long
/// as it.
tl::expected<PdfFile, ReadFailure> openPdf(const QByteArray &bytes, const ReadRequest &request);

} // namespace cd::local
