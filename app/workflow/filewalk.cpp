// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/filewalk.h"

#include <QCollator>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace cd {

FilesBelow filesBelow(const QString &folder)
{
    FilesBelow below;
    QStringList folders{folder};
    while (!folders.isEmpty()) {
        const QDir here(folders.takeLast());
        // Qt lists nothing where it may not look, as where there is nothing.
        if (!here.isReadable() || !QFileInfo(here.path()).isExecutable()) {
            below.unreadable.append(here.path());
            continue;
        }
        const QFileInfoList entries
            = here.entryInfoList(QDir::Dirs | QDir::Files | QDir::NoDotAndDotDot, QDir::NoSort);
        for (const QFileInfo &entry : entries) {
            if (!entry.isDir())
                below.files.append(entry.filePath());
            else if (!entry.isSymLink())
                folders.append(entry.filePath());
        }
    }
    QCollator order;
    order.setNumericMode(true);
    std::sort(below.files.begin(), below.files.end(), order);
    return below;
}

} // namespace cd
