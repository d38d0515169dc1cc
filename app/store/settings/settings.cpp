// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/settings/settings.h"

#include "disk/smallfile.h"

#include <QFileInfo>

namespace cd {

QString Settings::fileIn(const QString &dataFolder)
{
    return dataFolder + QStringLiteral("/settings.ini");
}

bool Settings::canBeIn(const QString &file)
{
    return isRegularFile(file) || !QFileInfo::exists(file);
}

Settings::Settings(const QString &file)
    : m_file(file, QSettings::IniFormat)
{
}

} // namespace cd
