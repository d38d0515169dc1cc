// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/reading/document.h"

#include <QByteArray>

#include <memory>

struct Pix;

namespace cd::local {

struct PixDestroyer
{
    void operator()(Pix *pix) const;
};
/// One of Leptonica's.
using Picture = std::unique_ptr<Pix, PixDestroyer>;

/// How many pictures a file holds that are pages; 1 if it says nothing of pages.
int picturesIn(const QByteArray &bytes);

/// A picture of a file, counted from 0, turned as the file says it was held; the first frame of one
/// that moves. One whose header
/// announces more than maxPixels is not decoded: TooLarge.
tl::expected<Picture, ReadFailure> unpackedPicture(const QByteArray &bytes, int page);

/// In colour, on white; on black if it is light and would be lost on white.
Picture onPaper(const Picture &picture);

/// The same in grey, of eight bits.
Picture greyOnPaper(const Picture &picture);

/// Turned clockwise by 0 to 3 quarters.
Picture turned(const Picture &picture, int quarters);

} // namespace cd::local
