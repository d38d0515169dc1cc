// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "preview/preview.h"

#include <QString>

namespace cd {

/// Why a document can't be shown, and what to do then.
QString whyNotShown(const local::ReadFailure &failure);
/// Which pages of how many are shown; empty where there is only one.
QString pagesText(const local::DocumentText &document);
/// Below the last page that is shown: so many follow.
QString pagesLeftOut(int count);
/// How many of the words that the reasoning names are marked.
QString marksText(int count);

} // namespace cd
