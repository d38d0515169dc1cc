// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/server/endpoints/filedownload.h"

#include <QFile>
#include <QUrl>

#include <memory>

namespace cd::local {

namespace {

constexpr size_t pieceSize = 64 * 1024;

} // namespace

bool sendFile(httplib::Response &response, const QString &path, const QString &name)
{
    const auto file = std::make_shared<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return false;
    response.status = 200;
    response.set_header("Content-Disposition",
                        "attachment; filename*=UTF-8''"
                            + QUrl::toPercentEncoding(name).toStdString());
    response.set_header("X-Content-Type-Options", "nosniff");
    response.set_content_provider(
        static_cast<size_t>(file->size()), "application/octet-stream",
        [file](size_t offset, size_t length, httplib::DataSink &sink) {
            if (!file->seek(static_cast<qint64>(offset)))
                return false;
            const QByteArray piece = file->read(static_cast<qint64>(std::min(length, pieceSize)));
            return !piece.isEmpty()
                && sink.write(piece.constData(), static_cast<size_t>(piece.size()));
        });
    return true;
}

} // namespace cd::local
