// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/connection/profilelibrary.h"

#include "store/settings/profilestore.h"

#include <QUuid>

#include <algorithm>

namespace cd {

ProfileLibrary::ProfileLibrary(Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_profiles(readProfiles(settings))
{
}

std::optional<ServiceProfile> ProfileLibrary::find(const QString &id) const
{
    const auto found = std::find_if(m_profiles.cbegin(), m_profiles.cend(),
                                    [&id](const ServiceProfile &one) { return one.id == id; });
    return found == m_profiles.cend() ? std::nullopt : std::optional(*found);
}

ServiceProfile ProfileLibrary::at(const QUrl &url) const
{
    const ServiceProfile plain = profileAt(url);
    const auto found
        = std::find_if(m_profiles.cbegin(), m_profiles.cend(), [&plain](const ServiceProfile &one) {
              return one.baseUrl() == plain.baseUrl();
          });
    return found == m_profiles.cend() ? plain : *found;
}

std::optional<ServiceProfile> ProfileLibrary::chosen() const
{
    return find(readChosenProfile(m_settings));
}

void ProfileLibrary::put(const ServiceProfile &profile)
{
    const auto known
        = std::find_if(m_profiles.begin(), m_profiles.end(),
                       [&](const ServiceProfile &one) { return one.id == profile.id; });
    if (known == m_profiles.end())
        m_profiles.append(profile);
    else if (*known != profile)
        *known = profile;
    else
        return;
    writeProfiles(m_settings, m_profiles);
    Q_EMIT changed();
}

void ProfileLibrary::choose(const QString &id)
{
    writeChosenProfile(m_settings, id);
}

void ProfileLibrary::remove(const QString &id)
{
    const auto profile = find(id);
    if (!profile || isStandard(*profile))
        return;
    m_profiles.removeOne(*profile);
    writeProfiles(m_settings, m_profiles);
    Q_EMIT changed();
}

QString ProfileLibrary::newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace cd
