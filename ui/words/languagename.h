// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/request/language.h"

#include <QString>

namespace cd {

/// "English (en)", in the language of the window.
QString languageName(const Language &language);

} // namespace cd
