// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/form/folderstore.h"
#include "workflow/form/presetfiles.h"
#include "workflow/form/presetlibrary.h"

#include <QFileSystemWatcher>
#include <QHash>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <optional>

namespace cd {

class PresetVersions;

/// A folder with presets that others change too (git, a synced drive): its files, not those of
/// folders in it, and no links. Each of them is a preset of the library, and the other way round
/// once that is saved; a change on one side only is taken over (out to the folder when the preset
/// is saved, in from it when a person agrees). Where both sides changed since they were last alike,
/// that is a conflict: nothing is written until a person decides. Files are compared by content,
/// never by time; secrets are not in them. A preset that is removed from the library leaves its
/// file. While the folder is not there at all, nothing is to be decided. Lives on the thread that
/// made it; the disk is looked at in another.
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
        PresetFileError error = {}; ///< of Unreadable
    };

    PresetFolder(Store &store, PresetLibrary &library, PresetVersions &versions,
                 QObject *parent = nullptr);
    ~PresetFolder() override;

    QString folder() const { return m_state.folder; } ///< empty: none
    /// Kept for the next start. Nothing is written there by this.
    void setFolder(const QString &folder);
    /// What is to be decided; looked at again when anything there changes, and at look().
    const QList<Change> &changes() const { return m_changes; }
    void look();

    // What is decided about one of changes().

    /// Takes the file's content over as a new version of the preset. Of one that is gone: removes
    /// the preset.
    void takeOver(const QString &path);
    /// Writes the library's preset into the file, whatever it was when it was looked at last.
    void writeOver(const QString &path);
    /// Adds the file's as another preset, which it is from now on, and leaves both alone. Of one
    /// that is gone: the preset has no file any more until it is saved.
    void keepBoth(const QString &path);

Q_SIGNALS:
    void changed(); ///< changes()
    void looked(); ///< changes() are those of now
    /// A file could not be written; the library has what was saved.
    void notWritten(const QString &path, const QString &technical);

private:
    using Files = QHash<QString, presetfiles::Found>;

    void take(const std::optional<presetfiles::Folder> &there);
    void followRenames(const Files &found);
    std::optional<Change> compare(const QString &file, const presetfiles::Found &found);
    void libraryReplaced(const QString &gone, const QString &come);
    void save(const Preset &preset);
    void write(const QString &file, const Preset &preset, const presetfiles::Seen &seen);
    void written(const QString &file, const QByteArray &hash, const presetfiles::Written &written);
    const Change *changeOf(const QString &path) const;
    QString fileOf(const QString &preset) const;
    QString pathOf(const QString &file) const;
    void setAlike(const QString &file, const QString &preset, const QByteArray &hash);
    void keepState();
    /// In the other thread, one after the other; `done(work())` follows in this one.
    template<typename Work, typename Done>
    void inBackground(Work work, Done done);

    Store &m_store;
    PresetLibrary &m_library;
    PresetVersions &m_versions;
    FolderState m_state;
    QList<Change> m_changes;
    QStringList m_names; // of all that was there then
    QHash<QString, QByteArray> m_seen; // hashes of files as they were when they were looked at
    bool m_isTaking = false; // what the library says then comes from a file
    QThreadPool m_disk;
    QFileSystemWatcher m_watcher;
    QTimer m_timer;
};

} // namespace cd
