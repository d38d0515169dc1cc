// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "disk/contenthash.h"

#include "disk/smallfile.h"

#include <QFile>

namespace cd {

tl::expected<QByteArray, QString> contentHash(const QString &path,
                                              const std::function<bool()> &isWanted)
{
    constexpr qint64 readAtOnce = qint64(1024) * 1024;
    QFile file(path);
    if (const QString why = openRegularFile(file); !why.isEmpty())
        return tl::unexpected(why);
    QCryptographicHash hash(contentHashMethod);
    while (!isWanted || isWanted()) {
        const QByteArray part = file.read(readAtOnce);
        if (file.error() != QFileDevice::NoError)
            return tl::unexpected(file.errorString());
        if (part.isEmpty())
            return hash.result();
        hash.addData(part);
    }
    return QByteArray();
}

} // namespace cd
