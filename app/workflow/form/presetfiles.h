// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/request/preset.h"
#include "store/form/presetfile.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace cd {

/// The files of a folder of presets. To be used in a thread that may wait for the disk.
namespace presetfiles {

struct Found
{
    std::optional<Preset> preset = {}; ///< under the file's name where it has none of its own
    QByteArray hash = {}; ///< contentHash() of the preset
    QByteArray bytes = {}; ///< a hash of the file as it is
    PresetFileError error = {}; ///< where there is no preset
};

/// A hash of what a file holds of a preset, all but its name: the same in any encoding and layout.
QByteArray contentHash(const Preset &preset);

struct Folder
{
    QHash<QString, Found> files = {}; ///< by their names
    QStringList names = {}; ///< of all that is there
};

/// Links, hidden files and JSON that is no preset are not among the files, unless their names are
/// among @p known. Nullopt: the folder can't be read.
std::optional<Folder> lookAt(const QString &folder, const QStringList &known);

/// A name that any system takes for a file of the preset, and that is none of @p taken, compared
/// without case.
QString nameFor(const QString &preset, const QStringList &taken);

enum class Outcome {
    Written, ///< or it was there already
    Differs, ///< something else is there than was seen, and stays
    Failed,
};

struct Written
{
    Outcome outcome = Outcome::Failed;
    QString technical = {};
};

/// What may be replaced: a file with this content, with these bytes, or none.
struct Seen
{
    QByteArray hash = {};
    QByteArray bytes = {};
};

/// Writes the preset without secrets, as a whole or not at all, if what is there is @p seen; with
/// neither hash nor bytes: only if nothing is there. Never through a link.
Written write(const QString &path, const Preset &preset, const Seen &seen);

} // namespace presetfiles
} // namespace cd
