// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"
#include "support/faultyserver.h"
#include "workflow/uploads/filetransfer.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace cd::test {

/// A file on the disk, as the form has it once it was picked.
inline JobFile documentIn(const QTemporaryDir &folder, const QString &name,
                          const QByteArray &content)
{
    const QString path = folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("a document could not be written");
    file.close();
    return {.id = {},
            .name = name,
            .path = path,
            .size = content.size(),
            .modified = QFileInfo(path).lastModified().toUTC(),
            .key = newFileKey()};
}

inline ServerStep at(const QByteArray &target, ServerStep step)
{
    step.target = target;
    return step;
}

} // namespace cd::test
