// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/request/preset.h"
#include "store/form/presetfile.h"
#include "workflow/form/namedlibrary.h"

namespace cd {

/// The saved presets, and presets as files for other people.
class PresetLibrary : public NamedLibrary<Preset>
{
public:
    explicit PresetLibrary(Store &store, QObject *parent = nullptr);

    /// Replaces an existing preset of that name. Files are left out.
    Done save(const Preset &preset);
    /// A copy under the first free name ("Invoices 2"), which is returned.
    Named duplicate(const QString &name);

    /// Leaves out signing secrets and the values of webhook headers, as preset files get passed on.
    static tl::expected<void, PresetFileError> exportTo(const QString &path, const Preset &preset);
    /// The preset in a file, under the file's name if it has none of its own.
    static tl::expected<Preset, PresetFileError> readNamed(const QString &path);
    /// Adds the preset in the file at @p path under its own name, or the file's if it has none; a
    /// number is added if the name is taken. Returns the name.
    tl::expected<QString, PresetFileError> importFrom(const QString &path);

    /// Adds it under the first free name, which is returned.
    QString addCopy(const Preset &preset) { return add(preset); }

    /// What preset files end in, so that the system knows them from other JSON.
    static const QString fileEnding;
    /// Whether the file at @p path is meant as a preset: by its name, or as JSON with rules. It may
    /// still be a wrong one. Anything else is a document.
    static bool isMeantAsPreset(const QString &path);
    /// As importFrom(), but a preset that is here already, with a number or without, is not added
    /// again.
    tl::expected<QString, PresetFileError> takeFrom(const QString &path);
};

} // namespace cd
