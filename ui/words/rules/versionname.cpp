// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/rules/versionname.h"

#include <QCoreApplication>

namespace cd {

QString versionName(int number)
{
    //: a version of a preset, in short; %1: its number
    return QCoreApplication::translate("cd::DiffWords", "v%1").arg(number);
}

} // namespace cd
