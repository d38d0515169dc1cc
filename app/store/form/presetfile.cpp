// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/form/presetfile.h"

namespace cd {

tl::expected<Preset, PresetFileError> readPresetFile(const QString &path)
{
    const auto text = readJsonFile(path, largestPreset);
    if (!text)
        return tl::unexpected(text.error());
    return presetFromJson(text->toUtf8()).map_error([&text](const QList<FieldProblem> &problems) {
        return invalidJson(*text, problems);
    });
}

tl::expected<void, PresetFileError> writePresetFile(const QString &path, const Preset &preset,
                                                    PresetSecrets secrets)
{
    return writeJsonFile(path, toJson(preset, secrets),
                         secrets == PresetSecrets::LeaveOut ? JsonReaders::Everybody
                                                            : JsonReaders::OwnerOnly);
}

} // namespace cd
