// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/form/presetlibrary.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace cd {

class PresetVersions;

/// A folder with presets that others change too (git, a synced drive). Each file of the folder is a
/// preset of the library, and the other way round; a change on one side only is taken over (out to
/// the folder when the preset is saved, in from it when a person agrees). Where both sides changed
/// since they were last alike, that is a conflict: nothing is written until a person decides. Files
/// are compared by content, never by time. Lives on the thread that made it; the disk is looked at
/// in another.
class PresetFolder : public QObject
{
    Q_OBJECT

public:
    /// How a file of the folder stands to the library.
    struct Change
    {
        enum class Kind {
            New, ///< only in the folder
            Outside, ///< changed in the folder only
            Conflict, ///< changed in both
            Gone, ///< no longer in the folder
            Unreadable, ///< see error
        };

        Kind kind = Kind::New;
        QString path;
        QString preset; ///< its name in the library, or the one that it would get
        std::optional<Preset> there = {}; ///< as the file has it
        PresetFileError error = {};
    };

    PresetFolder(Store &store, PresetLibrary &library, PresetVersions &versions,
                 QObject *parent = nullptr);
    ~PresetFolder() override;

    QString folder() const { return m_folder; } ///< empty: none
    /// Kept for the next start. Nothing is written there by this.
    void setFolder(const QString &folder);
    /// What is to be decided; looked at again when anything there changes, and at look().
    const QList<Change> &changes() const { return m_changes; }
    void look();

    /// Takes the file's content over as a new version of the preset.
    void takeOver(const QString &path);
    /// Writes the library's preset into the file, whatever is there now.
    void writeOver(const QString &path);
    /// Adds the file's as another preset and leaves both alone.
    void keepBoth(const QString &path);

Q_SIGNALS:
    void changed(); ///< changes()
    /// A file could not be written; the library has what was saved.
    void notWritten(const QString &path, const QString &technical);

private:
    Store &m_store;
    PresetLibrary &m_library;
    PresetVersions &m_versions;
    QString m_folder;
    QList<Change> m_changes;
    QFileSystemWatcher m_watcher;
    QTimer m_timer;
};

} // namespace cd
