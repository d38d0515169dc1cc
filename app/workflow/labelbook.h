// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/datafolder.h"

#include <memory>
#include <optional>

namespace cd {

class LabelExport;
class LabelImport;

/// The labels of a data folder, without anything that speaks with a service: unlike a Workspace it
/// sends nothing and resumes nothing.
class LabelBook
{
public:
    LabelBook();
    ~LabelBook();
    Q_DISABLE_COPY_MOVE(LabelBook)

    /// Locks the folder and opens the history. Nullopt: that is done, and the rest may be called.
    std::optional<WorkspaceFailure> open(const QString &folder);
    LabelImport &import();
    LabelExport &exporting();
    /// Where open() moved a history that could not be read; empty: it did not.
    QString damagedStoreSetAside() const;

private:
    struct Parts;

    std::unique_ptr<Parts> m_parts;
};

} // namespace cd
