// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/form/presetfile.h"

#include "disk/smallfile.h"

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

namespace cd {

namespace {

/// Each takes a look through the whole file, and nobody reads more.
constexpr qsizetype mostPlaces = 20;

PresetFileError invalid(const QString &text, const QList<FieldProblem> &fields)
{
    PresetFileError error{.kind = PresetFileError::Kind::Invalid, .fields = fields};
    for (const FieldProblem &field : fields.first(std::min(mostPlaces, fields.size())))
        error.places += placeOf(text, field.path.parts);
    return error;
}

} // namespace

tl::expected<Preset, PresetFileError> readPresetFile(const QString &path)
{
    using Kind = PresetFileError::Kind;
    QFile file(path);
    if (const QString why = openRegularFile(file); !why.isEmpty())
        return tl::unexpected(PresetFileError{.kind = Kind::Unreadable, .technical = why});
    const QByteArray bytes = file.read(largestPreset + 1);
    if (bytes.size() > largestPreset)
        return tl::unexpected(PresetFileError{.kind = Kind::TooLarge});
    const std::optional<QString> text = unicodeText(bytes);
    const auto fault = text ? jsonFault(*text) : JsonFault{JsonFault::Kind::NotText};
    if (fault)
        return tl::unexpected(PresetFileError{.kind = Kind::NotJson, .json = *fault});
    return presetFromJson(text->toUtf8()).map_error([&text](const QList<FieldProblem> &problems) {
        return invalid(*text, problems);
    });
}

tl::expected<void, PresetFileError> writePresetFile(const QString &path, const Preset &preset,
                                                    PresetSecrets secrets)
{
    const QByteArray text = QJsonDocument(toJson(preset, secrets)).toJson();
    QSaveFile file(path);
    const auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    if (file.open(QIODevice::WriteOnly)
        && (secrets == PresetSecrets::LeaveOut || file.setPermissions(ownerOnly))
        && file.write(text) == text.size() && file.commit())
        return {};
    return tl::unexpected(PresetFileError{.kind = PresetFileError::Kind::Unwritable,
                                          .technical = file.errorString()});
}

} // namespace cd
