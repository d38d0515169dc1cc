// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/connection/windowsettings.h"

#include "store/settings/settings.h"

#include <QDir>

namespace cd {

namespace {

template<typename... T>
void copy(const Settings &from, Settings &to, const Setting<T> &...all)
{
    (to.set(all, from.value(all)), ...);
}

} // namespace

void takeWindowSettings(const QString &windows, const QString &own)
{
    const QString source = Settings::fileIn(windows);
    const QString target = Settings::fileIn(own);
    const bool canBeCopied = Settings::canBeIn(source) && Settings::canBeIn(target);
    if (!canBeCopied || !QDir().mkpath(own))
        return; // who opens it says so
    const Settings from(source);
    Settings to(target);
    copy(from, to, setting::profiles, setting::profile, setting::proxy, setting::proxyHost,
         setting::proxyPort, setting::proxyUser, setting::authorities, setting::prices,
         setting::ceiling);
}

} // namespace cd
