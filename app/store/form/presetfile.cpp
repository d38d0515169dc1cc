// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/form/presetfile.h"

#include "disk/smallfile.h"

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

namespace cd {

tl::expected<Preset, PresetFileError> readPresetFile(const QString &path)
{
    QFile file(path);
    if (const QString why = openRegularFile(file); !why.isEmpty()) {
        return tl::unexpected(
            PresetFileError{.kind = PresetFileError::Kind::Unreadable, .technical = why});
    }
    const QByteArray text = file.read(largestPreset + 1);
    if (text.size() > largestPreset) {
        const FieldProblem problem{.path = {}, .code = FieldProblem::Code::NotJson};
        return tl::unexpected(PresetFileError{PresetFileError::Kind::Invalid, {problem}});
    }
    return presetFromJson(text).map_error([](const QList<FieldProblem> &problems) {
        return PresetFileError{PresetFileError::Kind::Invalid, problems};
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
