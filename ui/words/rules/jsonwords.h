// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wire/json/jsontext.h"

namespace cd {

/// "Line 3, column 14"; empty: not known.
QString placeText(const TextPlace &place);
/// Where and why a text is no JSON: "Line 3, column 14: a comma before the closing bracket".
QString faultText(const JsonFault &fault);

} // namespace cd
