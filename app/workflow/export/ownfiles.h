// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/settings/settings.h"

#include <QString>

namespace cd {

/// Which files commands have written, and nobody has changed since: they may be replaced without
/// asking. Kept with the settings of the window's data folder, also by commands that keep their
/// jobs in a folder of their own while the window is open: one knows what another wrote.
class OwnFiles
{
public:
    /// @p windowsFolder: a data folder that a workspace has opened, of this or another program.
    explicit OwnFiles(const QString &windowsFolder);

    /// Whether nothing is at @p path, or a file of our own.
    bool canBeReplaced(const QString &path) const;
    /// The file at @p path was just written.
    void add(const QString &path);

private:
    Settings m_settings;
};

} // namespace cd
