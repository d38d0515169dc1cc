// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/reading/readers/pictures/picture.h"

namespace cd::local {

/// A short bill: what it says, and that as a picture of black letters on white.
QList<QByteArray> billLines();
Picture billPicture();
/// Whether a text says what the bill does, but for a few letters.
bool saysTheBill(const QString &text);

/// 40 x 20 and white, with a black quarter at its top left.
Picture markedPicture();

enum class PictureFile { Bmp, Jpeg, Png, Pnm, Tiff, Gif, Jp2, WebP };
QByteArray encoded(const Picture &picture, PictureFile kind);

/// A camera's note how it was held, put into a JPEG, a PNG or a WebP.
QByteArray withOrientation(const QByteArray &file, int orientation);
/// A GIF, a WebP or a PNG in which the picture comes twice, one after the other.
QByteArray moving(const QByteArray &file);
/// TIFF without compression, of one or more grey pictures; with long offsets if @p isBig.
QByteArray tiffOf(const QList<Pix *> &pictures, bool isBig = false, int orientation = 1);

} // namespace cd::local
