// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace cd {

/// What a rule should say, as words to be filled in, behind what it says already: in the rule's own
/// language (a code; empty: English). Empty: it stands there already, or nobody wrote one.
QString withTemplate(const QString &description, const QString &language);

/// Whether words still wait to be filled in.
bool hasOpenTemplate(const QString &description);

} // namespace cd
