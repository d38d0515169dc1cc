// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/fieldproblem.h"
#include "domain/preset.h"

#include <QList>
#include <QObject>

#include <optional>

#include <tl/expected.hpp>

namespace cd {

/// Why a preset was not saved, renamed, read or written.
struct PresetProblem
{
    enum class Kind {
        NameEmpty,
        NameTaken, ///< another preset has this name, compared without case
        NotThere, ///< no preset has this name
        FileUnreadable,
        FileUnwritable,
        FileInvalid, ///< fields tell what is wrong with it
        StoreFailed, ///< could not be written to the data folder
    };

    Kind kind = Kind::NotThere;
    QString name; ///< of the preset or the file
    QList<FieldProblem> fields = {};
    QString technical = {}; ///< for a log, in English
};

/// The saved presets, by name. Names are unique without regard to case.
class PresetLibrary : public QObject
{
    Q_OBJECT

public:
    using Done = tl::expected<void, PresetProblem>;

    /// Presets lie in @p folder, one JSON file each.
    explicit PresetLibrary(const QString &folder, QObject *parent = nullptr);

    QList<Preset> presets() const { return m_presets; } ///< by name
    std::optional<Preset> find(const QString &name) const;

    /// Replaces the preset of that name, where there is one.
    Done save(const Preset &preset);
    Done rename(const QString &from, const QString &to);
    Done remove(const QString &name);
    /// A copy under the first free name ("Invoices 2"), which is returned.
    tl::expected<QString, PresetProblem> duplicate(const QString &name);

    /// Without the values of webhook headers and signing secrets: files are mailed.
    Done exportTo(const QString &name, const QString &path) const;
    /// Under its own name, or the file's; the first free one if that is taken. Returns it.
    tl::expected<QString, PresetProblem> importFrom(const QString &path);

Q_SIGNALS:
    void changed();

private:
    QString freeName(const QString &wanted) const;

    QString m_folder;
    QList<Preset> m_presets;
};

} // namespace cd
