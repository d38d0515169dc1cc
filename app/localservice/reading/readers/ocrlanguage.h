// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace cd::local {

/// Tesseract's name of the data for one of the contract's 86 language codes; the nearest relative
/// or the script's data where Tesseract has none of its own, "eng" for an unknown code.
QString ocrLanguage(const QString &code);

} // namespace cd::local
