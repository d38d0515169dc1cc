// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

namespace cd::local {

/// How a camera was held, as a JPEG, a PNG or a WebP says: EXIF's orientation, from 1 (upright) to
/// 8. 1 if it says nothing. (Leptonica heeds a TIFF's by itself.)
int exifOrientation(QByteArrayView picture);

} // namespace cd::local
