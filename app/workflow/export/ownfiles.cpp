// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/export/ownfiles.h"

#include "disk/filestamp.h"
#include "store/settings/settings.h"

#include <QFileInfo>
#include <QStringList>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostOwnFiles = 200;

/// Another one once the file is another, or its content is. Empty: there is none.
QString markOf(const QString &path)
{
    const std::optional<FileStamp> stamp = fileStamp(path);
    if (!stamp)
        return {};
    return u"%1 %2 %3 %4 %5"_s.arg(stamp->device)
        .arg(stamp->inode)
        .arg(stamp->size)
        .arg(stamp->modifiedNs)
        .arg(stamp->changedNs);
}

} // namespace

OwnFiles::OwnFiles(Settings &settings)
    : m_settings(settings)
{
}

bool OwnFiles::canBeReplaced(const QString &path) const
{
    const QFileInfo there(path);
    if (!there.exists() && !there.isSymLink())
        return true;
    return m_settings.value(setting::ownFiles).contains(markOf(path));
}

void OwnFiles::add(const QString &path)
{
    const QString mark = markOf(path);
    if (mark.isEmpty())
        return;
    QStringList all = m_settings.value(setting::ownFiles);
    all.prepend(mark);
    m_settings.set(setting::ownFiles, all.mid(0, mostOwnFiles));
}

} // namespace cd
