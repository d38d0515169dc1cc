// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/form/versionstore.h"
#include "workflow/form/presetlibrary.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace cd {

class Store;

/// Makes a version of each preset that is saved, and knows which one is in use. What was saved with
/// the same content makes none. Pointers are in memory; lists and contents are read in the store's
/// thread and handed over from the event loop, unless their context is gone by then. Lives on the
/// thread that made it.
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
    void list(const QString &preset, QObject *context, const Versions &listed) const;
    /// Nullopt: there is none, or it can't be read.
    void content(const QString &preset, int number, QObject *context, const Content &read) const;

    /// Saves the preset in the library, and a version of it unless its content is that of the one
    /// in use.
    PresetLibrary::Done save(const Preset &preset, const QString &note = {});
    /// Makes an older version the one in use, without a new one.
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
    void notStored(const cd::StoreError &error);

private:
    Store &m_store;
    PresetLibrary &m_library;
    QHash<QString, PresetPointers> m_pointers;
    QString m_who;
};

} // namespace cd
