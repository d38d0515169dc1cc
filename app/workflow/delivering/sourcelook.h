// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/delivery/plannedfile.h"

#include <QList>

#include <functional>

namespace cd {

class FileHashes;

/// A file with where it lies.
struct LookedFile
{
    PlannedFile file;
    qint64 device = 0; ///< FileStamp::device of its source
};

/// Looks whether those that are Ready are still what was classified, in threads of @p hashes, and
/// fills in what is not known of their content. Stops as soon as @p goesOn, which is asked in these
/// threads, returns false. @p looked: called in them, after each file. Blocks, perhaps for long.
void lookAtSources(QList<LookedFile> &files, DeliveryPlan::Action action, FileHashes &hashes,
                   const std::function<bool()> &goesOn, const std::function<void()> &looked);

} // namespace cd
