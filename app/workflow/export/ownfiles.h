// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace cd {

class Settings;

/// Which files commands have written, and nobody has changed since: they may be replaced without
/// asking. Kept with the settings of the data folder.
class OwnFiles
{
public:
    explicit OwnFiles(Settings &settings);

    /// Whether nothing is at @p path, or a file of our own.
    bool canBeReplaced(const QString &path) const;
    /// The file at @p path was just written.
    void add(const QString &path);

private:
    Settings &m_settings;
};

} // namespace cd
