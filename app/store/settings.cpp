// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/settings.h"

namespace cd {

Settings::Settings(const QString &file)
    : m_file(file, QSettings::IniFormat)
{
}

} // namespace cd
