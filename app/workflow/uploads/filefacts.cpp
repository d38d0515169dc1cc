// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/uploads/filefacts.h"

#include "domain/service/remotefile.h"

#include <QFileInfo>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

constexpr int tooLarge = 413;

ServiceError localError(const QString &technical)
{
    return {.kind = ServiceError::Kind::LocalFile, .technical = technical};
}

/// Why the file can't be uploaded; nullopt: it can.
std::optional<ServiceError> diskError(const QFileInfo &file)
{
    if (!file.exists())
        return localError(u"no such file"_s);
    if (!file.isFile())
        return localError(u"not a file"_s);
    if (!file.isReadable())
        return localError(u"no permission to read"_s);
    if (file.size() > maxUploadSize)
        return ServiceError{.kind = ServiceError::Kind::Rejected, .httpStatus = tooLarge};
    return std::nullopt;
}

} // namespace

FileFacts readFileFacts(const QString &path)
{
    const QFileInfo file(path);
    FileFacts look;
    look.size = file.exists() ? file.size() : -1;
    look.modified = file.lastModified().toUTC();
    look.error = diskError(file);
    return look;
}

} // namespace cd
