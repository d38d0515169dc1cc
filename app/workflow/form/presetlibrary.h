// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/fieldproblem.h"
#include "domain/request/preset.h"
#include "store/storeerror.h"
#include "workflow/base/namedlist.h"

#include <QList>
#include <QObject>

#include <optional>

#include <tl/expected.hpp>

namespace cd {

class Store;

/// Why a preset was not saved, renamed, read or written. It holds no words for people.
struct PresetProblem
{
    enum class Kind {
        NameEmpty,
        NameTaken, ///< another preset has this name, compared without case
        NotThere, ///< no preset has this name
        FileUnreadable,
        FileUnwritable,
        FileInvalid, ///< fields says what is wrong with it
    };

    Kind kind = Kind::NotThere;
    QString name = {}; ///< of the preset, or the file's path
    QList<FieldProblem> fields = {};
    QString technical = {}; ///< for a log, in English
};

/// The saved presets. Names are unique without regard to case and are stored without spaces at
/// either end.
class PresetLibrary : public QObject
{
    Q_OBJECT

public:
    using Done = tl::expected<void, PresetProblem>;
    using Named = tl::expected<QString, PresetProblem>;

    explicit PresetLibrary(Store &store, QObject *parent = nullptr);

    const QList<Preset> &presets() const { return m_presets.all(); } ///< by name
    std::optional<Preset> find(const QString &name) const { return m_presets.find(name); }

    /// Replaces an existing preset of that name. Files are left out.
    Done save(const Preset &preset);
    Done rename(const QString &from, const QString &to);
    Done remove(const QString &name);
    /// A copy under the first free name ("Invoices 2"), which is returned.
    Named duplicate(const QString &name);

    /// Leaves out signing secrets and the values of webhook headers, as preset files get passed on.
    Done exportTo(const QString &name, const QString &path) const;
    /// Adds the preset in the file at @p path under its own name, or the file's if it has none; a
    /// number is added if the name is taken. Returns the name.
    Named importFrom(const QString &path);

Q_SIGNALS:
    void changed();
    /// The last change could not be saved and lasts only until the program ends.
    void notStored(const cd::StoreError &error);

private:
    /// Removes the preset named @p gone and inserts @p come, if any, in memory and in the store.
    void change(const QString &gone, const std::optional<Preset> &come);

    Store &m_store;
    NamedList<Preset> m_presets;
};

} // namespace cd
