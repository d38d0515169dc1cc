// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "disk/smallfile.h"

#include <QFile>
#include <QFileInfo>

namespace cd {

bool isRegularFile(const QString &path)
{
    return QFileInfo(path).isFile();
}

std::optional<QByteArray> readSmallFile(const QString &path, qint64 most)
{
    QFile file(path);
    if (!isRegularFile(path) || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    QByteArray content = file.read(most + 1);
    if (content.size() > most)
        return std::nullopt;
    return content;
}

} // namespace cd
