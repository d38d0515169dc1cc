// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/service/serviceprofile.h"

#include <algorithm>

namespace cd {

using namespace Qt::StringLiterals;
using Place = ServiceProfile::Place;

namespace {

QString addressText(const QUrl &url)
{
    QString text = url.toString(QUrl::RemoveUserInfo);
    while (text.endsWith(u'/'))
        text.chop(1);
    return text;
}

ServiceProfile standard(Place place)
{
    return {.id = addressText(addressOf(place)), .place = place};
}

} // namespace

QUrl ServiceProfile::baseUrl() const
{
    return place == Place::Own ? own : addressOf(place);
}

QString ServiceProfile::keyName() const
{
    const QString address = addressText(baseUrl());
    return address.isEmpty() || address == id ? id : id + u' ' + address;
}

QUrl addressOf(Place place)
{
    switch (place) {
    case Place::NorthAmerica:
        return QUrl(u"https://api.cloud.llamaindex.ai"_s);
    case Place::Europe:
        return QUrl(u"https://api.cloud.eu.llamaindex.ai"_s);
    case Place::Local:
    case Place::Own:
        break;
    }
    return {};
}

const QList<ServiceProfile> &standardProfiles()
{
    // The local service speaks both APIs; only v1 has MULTIMODAL.
    static const QList<ServiceProfile> profiles{
        {.id = u"local"_s, .place = Place::Local, .dialect = Dialect::First},
        standard(Place::NorthAmerica),
        standard(Place::Europe)};
    return profiles;
}

bool isStandard(const ServiceProfile &profile)
{
    const QList<ServiceProfile> &profiles = standardProfiles();
    return std::any_of(profiles.cbegin(), profiles.cend(),
                       [&profile](const ServiceProfile &one) { return one.id == profile.id; });
}

ServiceProfile profileAt(const QUrl &url)
{
    const QString address = addressText(url);
    if (address.isEmpty())
        return standardProfiles().constFirst();
    for (const ServiceProfile &profile : standardProfiles()) {
        if (profile.id == address)
            return profile;
    }
    return {.id = address, .place = Place::Own, .own = QUrl(address)};
}

} // namespace cd
