// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace cd::local {

/// How many pictures a GIF, a WebP or a PNG shows one after the other; 1 if it does not move.
int framesIn(const QByteArray &picture);

/// A WebP that does not move, of the first frame of one that does; others as they are. (Leptonica
/// reads the first frame of a GIF by itself, and of a PNG what is shown where nothing moves.)
QByteArray firstFrame(const QByteArray &picture);

} // namespace cd::local
