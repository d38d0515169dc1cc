// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/reading/document.h"

namespace cd::local {

/// The text in a picture (PNG, JPEG, multi-page TIFF, BMP, WebP), by OCR with Tesseract. A picture
/// whose header announces more than maxPixels is not decoded: TooLarge.
ReadResult readImage(const QByteArray &bytes, const ReadRequest &request);

constexpr qint64 maxPixels = 60'000'000;

} // namespace cd::local
