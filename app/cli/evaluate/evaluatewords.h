// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/evaluate/evaluatefigures.h"

#include <QStringList>

namespace cd {

/// The figures for people, line by line. Foreign text is in it.
QStringList evaluateWords(const EvaluateFigures &figures);

} // namespace cd
