// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDirIterator>
#include <QFile>
#include <QList>

namespace cd::test {

struct WrittenFile
{
    QString path;
    QByteArray content;
};

/// All files in @p folder and below it, hidden ones too; those that can't be read are none.
inline QList<WrittenFile> filesUnder(const QString &folder)
{
    QList<WrittenFile> files;
    QDirIterator each(folder, QDir::Files | QDir::Hidden | QDir::System,
                      QDirIterator::Subdirectories);
    while (each.hasNext()) {
        QFile file(each.next());
        if (file.open(QIODevice::ReadOnly))
            files.append({file.fileName(), file.readAll()});
    }
    return files;
}

} // namespace cd::test
