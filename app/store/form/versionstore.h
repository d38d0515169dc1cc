// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/request/preset.h"
#include "store/form/namedstore.h"
#include "store/storeerror.h"

#include <QHash>
#include <QList>

#include <optional>

namespace cd {

class Database;

/// Where a preset stands among its versions.
struct PresetPointers
{
    PresetVersion newest = {};
    PresetVersion inUse = {}; ///< what the form and the library take
    int checked = 0; ///< the last one that was evaluated; 0: none
    QByteArray checkedFigures = {}; ///< JSON of whoever evaluated it
    int useCount = 0; ///< jobs that were submitted with any of them

    bool operator==(const PresetPointers &) const = default;
};

/// The versions of all presets, by the preset's name (presetKey). They outlast it, and follow a
/// rename; those of a removed preset whose name another one takes by a rename stay, but have no
/// name. Contents are kept once for each hash.
class VersionStore
{
public:
    explicit VersionStore(Database &database);

    StoreResult<QHash<QString, PresetPointers>> pointers() const; ///< of all presets
    StoreResult<QList<PresetVersion>> versions(const QString &preset) const; ///< newest first
    /// Nullopt: there is no such version.
    StoreResult<std::optional<NamedText>> content(const QString &preset, int number) const;
    /// Gives it the next number and makes it the one in use. @p content: what presets are stored
    /// as.
    StoreResult<PresetVersion> add(const PresetVersion &version, const NamedText &content);
    /// The same for many presets, in one transaction.
    StoreResult<void> addAll(const QList<PresetVersion> &versions,
                             const QList<NamedText> &contents);
    StoreResult<void> setInUse(const QString &preset, int number);
    StoreResult<void> setChecked(const QString &preset, int number, const QByteArray &figures);
    StoreResult<void> rename(const QString &from, const QString &to);
    /// All names that the preset ever had and no other one has now.
    StoreResult<QStringList> names(const QString &preset) const;

private:
    Database &m_database;
};

} // namespace cd
