// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/directorycodec.h"

#include "wire/json/jsonreader.h"

namespace cd {

using namespace Qt::StringLiterals;

std::optional<EphemeralDirectory> directoryFromJson(const QJsonObject &object)
{
    const EphemeralDirectory directory{{json::text(object, "id"_L1)},
                                       json::time(object, "expires_at"_L1)};
    return directory.id.isEmpty() ? std::nullopt : std::optional(directory);
}

std::optional<RemoteFile> fileInDirectoryFromJson(const QJsonObject &object)
{
    RemoteFile file;
    file.id = {json::text(object, "file_id"_L1)};
    file.name = json::text(object, "display_name"_L1);
    file.externalId = json::text(object, "external_file_id"_L1);
    file.projectId = {json::text(object, "project_id"_L1)};
    return file.id.isEmpty() ? std::nullopt : std::optional(file);
}

} // namespace cd
