// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace cd::fuzz {

/// Has a document of any kind read, and drawn. Pictures are unpacked and not recognized, which
/// would take all the time and is Tesseract's own affair.
void readAndDraw(const QByteArray &document);

} // namespace cd::fuzz
