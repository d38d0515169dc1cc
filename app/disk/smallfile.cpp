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

QString openRegularFile(QFile &file)
{
    if (file.exists() && !isRegularFile(file.fileName()))
        return QStringLiteral("not a file");
    return file.open(QIODevice::ReadOnly) ? QString() : file.errorString();
}

std::optional<QByteArray> readSmallFile(const QString &path, qint64 most)
{
    QFile file(path);
    if (!openRegularFile(file).isEmpty())
        return std::nullopt;
    QByteArray content = file.read(most + 1);
    if (content.size() > most)
        return std::nullopt;
    return content;
}

} // namespace cd
