// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/form/jsonfile.h"

#include "disk/smallfile.h"

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

namespace cd {

namespace {

/// Each takes a look through the whole file, and nobody reads more.
constexpr qsizetype mostPlaces = 20;

} // namespace

tl::expected<QString, JsonFileError> readJsonFile(const QString &path, qint64 largest)
{
    using Kind = JsonFileError::Kind;
    QFile file(path);
    if (const QString why = openRegularFile(file); !why.isEmpty())
        return tl::unexpected(JsonFileError{.kind = Kind::Unreadable, .technical = why});
    const QByteArray bytes = file.read(largest + 1);
    if (bytes.size() > largest)
        return tl::unexpected(JsonFileError{.kind = Kind::TooLarge});
    const std::optional<QString> text = unicodeText(bytes);
    const auto fault = text ? jsonFault(*text) : JsonFault{JsonFault::Kind::NotText};
    if (fault)
        return tl::unexpected(JsonFileError{.kind = Kind::NotJson, .json = *fault});
    return *text;
}

JsonFileError invalidJson(const QString &text, const QList<FieldProblem> &fields)
{
    JsonFileError error{.kind = JsonFileError::Kind::Invalid, .fields = fields};
    for (const FieldProblem &field : fields.first(std::min(mostPlaces, fields.size())))
        error.places += placeOf(text, field.path.parts);
    return error;
}

tl::expected<void, JsonFileError> writeJsonFile(const QString &path, const QJsonObject &object,
                                                JsonReaders readers)
{
    const QByteArray text = QJsonDocument(object).toJson();
    QSaveFile file(path);
    const auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    if (file.open(QIODevice::WriteOnly)
        && (readers == JsonReaders::Everybody || file.setPermissions(ownerOnly))
        && file.write(text) == text.size() && file.commit())
        return {};
    return tl::unexpected(
        JsonFileError{.kind = JsonFileError::Kind::Unwritable, .technical = file.errorString()});
}

} // namespace cd
