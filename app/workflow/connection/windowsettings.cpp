// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/connection/windowsettings.h"

#include "store/settings/settings.h"

#include <QDir>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

template<typename... T>
void copy(const Settings &from, Settings &to, const Setting<T> &...all)
{
    (to.set(all, from.value(all)), ...);
}

} // namespace

void takeWindowSettings(const QString &windows, const QString &own)
{
    const QString file = u"/settings.ini"_s;
    const bool canBeCopied = Settings::canBeIn(windows + file) && Settings::canBeIn(own + file);
    if (!canBeCopied || !QDir().mkpath(own))
        return; // who opens it says so
    const Settings from(windows + file);
    Settings to(own + file);
    copy(from, to, setting::profiles, setting::profile, setting::proxy, setting::proxyHost,
         setting::proxyPort, setting::proxyUser, setting::authorities, setting::prices,
         setting::ceiling);
}

} // namespace cd
