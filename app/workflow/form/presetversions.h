// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"
#include "store/form/versionstore.h"
#include "workflow/form/presetlibrary.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace cd {

class JobTable;
class Store;

/// Makes a version of each preset that is saved, also in the library itself, and knows which one is
/// in use. What was saved with the same content (presetHash) makes none. Presets that have no
/// version when this is made, as those of earlier versions of the program, get their first then.
/// Versions hold no secrets, and nothing of what is only kept beside rules: a preset that goes back
/// to one keeps its own. Pointers are in memory; lists and contents are read in the store's thread
/// and handed over from the event loop, unless their context is gone by then. Lives on the thread
/// that made it.
class PresetVersions : public QObject
{
    Q_OBJECT

public:
    using Versions = std::function<void(const QList<PresetVersion> &)>;
    using Content = std::function<void(const std::optional<Preset> &)>;

    PresetVersions(Store &store, PresetLibrary &library, QObject *parent = nullptr);

    /// Who saves, as versions say; empty: nobody is named.
    void setWho(const QString &who) { m_who = who; }

    PresetPointers pointers(const QString &preset) const; ///< of an unknown one: empty
    /// What a job says that is made from the preset; see JobOrigin.
    JobOrigin originOf(const QString &preset, bool isChanged) const;
    /// Counts the jobs that are added to the table, which is loaded.
    void follow(const JobTable &table);
    void list(const QString &preset, QObject *context, const Versions &listed) const;
    /// With the preset's name. Nullopt: there is none, or it can't be read.
    void content(const QString &preset, int number, QObject *context, const Content &read) const;

    /// Saves the preset in the library, and a version of it unless its content is that of the one
    /// in use.
    PresetLibrary::Done save(const Preset &preset, const QString &note = {});
    /// Makes an older version the one in use, without a new one. Nothing where it can't be read.
    void use(const QString &preset, int number);
    /// Makes a new version that repeats an older one, and takes it into use.
    void restore(const QString &preset, int number, const QString &note = {});
    /// @p figures: JSON, shown by whoever wrote them.
    void setChecked(const QString &preset, int number, const QByteArray &figures);
    /// A type of the preset has another name from now on: what people decided about documents of
    /// its jobs follows, as one step that can be undone by the rename back. @p renamed is told how
    /// many labels.
    void renameType(const QString &preset, const QString &from, const QString &to, QObject *context,
                    const std::function<void(int labels)> &renamed);

Q_SIGNALS:
    void changed(const QString &preset); ///< pointers, or the list
    void labelsRenamed(); ///< those of many documents may be others
    void notStored(const cd::StoreError &error);

private:
    /// How what is being saved is recorded.
    struct Saving
    {
        QString note;
        int restoredFrom = 0;
        std::optional<PresetVersion> use; ///< instead of a new one
    };
    using Read = std::function<void(const PresetVersion &, const Preset &)>;

    void addFirst();
    void countUse(const JobOrigin &origin);
    void libraryReplaced(const QString &gone, const QString &come);
    void record(const Preset &preset);
    /// Saves what @p version holds, as @p saving says.
    void saveAs(const QString &preset, const Preset &content, const Saving &saving);
    void read(const QString &preset, int number, const Read &read);
    template<typename Work>
    void post(Work work);

    Store &m_store;
    PresetLibrary &m_library;
    QHash<QString, PresetPointers> m_pointers; // by presetKey()
    QString m_who;
    Saving m_saving;
};

} // namespace cd
