// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/pastedids.h"

#include <QRegularExpression>

namespace cd {

using namespace Qt::StringLiterals;

QStringList pastedIds(const QString &pasted)
{
    // Letters, digits, hyphens and underscores make IDs ("dfl-…" too); all else parts them.
    static const QRegularExpression separators(uR"([^\p{L}\p{N}_\-]+)"_s,
                                               QRegularExpression::UseUnicodePropertiesOption);
    return pasted.split(separators, Qt::SkipEmptyParts);
}

} // namespace cd
