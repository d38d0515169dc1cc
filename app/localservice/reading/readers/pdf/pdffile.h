// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/reading/document.h"

#include <memory>
#include <poppler-document.h>

namespace cd::local {

/// A PDF that is open, and has pages. Broken or Encrypted if not, with the true reason.
/// @p bytes have to stay as long as it.
tl::expected<std::unique_ptr<poppler::document>, ReadFailure> openPdf(const QByteArray &bytes);

} // namespace cd::local
