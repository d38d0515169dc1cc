// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace cd::local {

/// The name of Tesseract's data for one of the contract's 86 language codes. If Tesseract has none
/// for it, that of a related language or of the script; "eng" for an unknown code.
QString ocrLanguage(const QString &code);

} // namespace cd::local
