// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/storeerror.h"

#include <QStringList>

namespace cd {

class Database;

/// Of which documents labels are renamed.
struct RenamedType
{
    QStringList presets; ///< names under which the preset's jobs were submitted
    QString from;
    QString to;
};

/// Renames a type in what people decided about documents of these presets' jobs, imported labels
/// of such documents among it, in one transaction. Returns how many labels.
///
/// Decisions never change, so each that counts is repeated with the new name in one batch: by the
/// same person, at the same time, in the same pot, superseding the earlier one, and in the order in
/// which they were made, so that what was said last still counts. A batch like this can be taken
/// back as any other. Where the name only goes back, the batch that changed it is taken back for
/// good instead, and what was decided since is repeated.
StoreResult<int> renameLabels(const Database &database, const RenamedType &type);

} // namespace cd
