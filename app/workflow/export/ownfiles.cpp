// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/export/ownfiles.h"

#include "disk/smallfile.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QStringList>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostOwnFiles = 200;

constexpr qsizetype hashLetters = 64; // before the path in an entry

QString absolute(const QString &path)
{
    return QFileInfo(path).absoluteFilePath();
}

/// Whether an entry is of the file at this absolute path, whatever it held.
bool isOf(const QString &entry, const QString &path)
{
    return QStringView(entry).mid(hashLetters) == path;
}

/// Of content and path: devices, inodes and times change with a reboot, a copy or a backup. Empty:
/// it can't be read.
QString markOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!openRegularFile(file).isEmpty() || !hash.addData(&file))
        return {};
    return QString::fromLatin1(hash.result().toHex()) + absolute(path);
}

} // namespace

OwnFiles::OwnFiles(const QString &windowsFolder)
    : m_settings(Settings::fileIn(windowsFolder))
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
    all.removeIf([place = absolute(path)](const QString &entry) { return isOf(entry, place); });
    all.prepend(mark);
    m_settings.set(setting::ownFiles, all.mid(0, mostOwnFiles));
}

} // namespace cd
