// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "disk/folderaccess.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

namespace cd {

bool canWriteInto(const QString &folder)
{
    const QByteArray path = QFile::encodeName(folder);
    return QFileInfo(folder).isDir()
        && ::faccessat(AT_FDCWD, path.constData(), W_OK | X_OK, AT_EACCESS) == 0;
}

} // namespace cd
