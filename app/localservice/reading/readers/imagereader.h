// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/reading/document.h"

namespace cd::local {

/// The words on a picture (PNG, JPEG, TIFF with its pages, BMP, WebP), by Tesseract. A picture
/// whose header promises more than maxPixels is not unpacked: TooLarge.
ReadResult readImage(const QByteArray &bytes, const ReadRequest &request);

constexpr qint64 maxPixels = 60'000'000;

} // namespace cd::local
