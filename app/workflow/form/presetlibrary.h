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
        FileInvalid, ///< fields tell what is wrong with it
    };

    Kind kind = Kind::NotThere;
    QString name = {}; ///< of the preset, or the file's path
    QList<FieldProblem> fields = {};
    QString technical = {}; ///< for a log, in English
};

/// The saved presets. Names are unique without regard to case, and are kept without blanks at
/// their ends.
class PresetLibrary : public QObject
{
    Q_OBJECT

public:
    using Done = tl::expected<void, PresetProblem>;
    using Named = tl::expected<QString, PresetProblem>;

    explicit PresetLibrary(Store &store, QObject *parent = nullptr);

    const QList<Preset> &presets() const { return m_presets.all(); } ///< by name
    std::optional<Preset> find(const QString &name) const { return m_presets.find(name); }

    /// Replaces the preset of that name, where there is one. Files are left out.
    Done save(const Preset &preset);
    Done rename(const QString &from, const QString &to);
    Done remove(const QString &name);
    /// A copy under the first free name ("Invoices 2"), which is returned.
    Named duplicate(const QString &name);

    /// Without the values of webhook headers and signing secrets: files are mailed.
    Done exportTo(const QString &name, const QString &path) const;
    /// Under its own name, or the file's where it has none; the first free one if that is taken.
    /// Returns it.
    Named importFrom(const QString &path);

Q_SIGNALS:
    void changed();
    /// The last change could not be written to the data folder; it holds until the program ends.
    void notStored(const cd::StoreError &error);

private:
    /// Takes one preset out and another in, here and in the store.
    void change(const QString &gone, const std::optional<Preset> &come);

    Store &m_store;
    NamedList<Preset> m_presets;
};

} // namespace cd
