// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/settings/profilestore.h"

#include "store/settings/settings.h"
#include "wire/judgecodec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace cd {

using namespace Qt::StringLiterals;
using Place = ServiceProfile::Place;

namespace {

constexpr struct
{
    Place place;
    QLatin1StringView word;
} placeWords[] = {{Place::Local, "Local"_L1},
                  {Place::NorthAmerica, "NorthAmerica"_L1},
                  {Place::Europe, "Europe"_L1},
                  {Place::Own, "Own"_L1}};

QString wordOf(Place place)
{
    for (const auto &entry : placeWords) {
        if (entry.place == place)
            return entry.word;
    }
    return {};
}

std::optional<Place> placeOf(const QString &word)
{
    for (const auto &entry : placeWords) {
        if (entry.word == word)
            return entry.place;
    }
    return std::nullopt;
}

QJsonObject toJson(const ServiceProfile &profile)
{
    return {{u"id"_s, profile.id},
            {u"name"_s, profile.name},
            {u"place"_s, wordOf(profile.place)},
            {u"address"_s, profile.own.toString(QUrl::RemoveUserInfo)},
            {u"organization_id"_s, profile.scope.organization.value},
            {u"project_id"_s, profile.scope.project.value},
            {u"plan"_s, int(profile.plan)},
            {u"dialect"_s, profile.dialect ? int(*profile.dialect) : 0},
            {u"uploads_ahead"_s, profile.uploadsAhead},
            {u"storage"_s, int(profile.storage)},
            {u"judge"_s, toJson(profile.judge)},
            {u"lacks_directories"_s, profile.lacksDirectories},
            {u"lacks_usage"_s, profile.lacksUsage}};
}

std::optional<ServiceProfile> fromJson(const QJsonObject &object)
{
    ServiceProfile profile{.id = object.value("id"_L1).toString(),
                           .name = object.value("name"_L1).toString(),
                           .own = QUrl(object.value("address"_L1).toString()),
                           .scope = {{object.value("organization_id"_L1).toString()},
                                     {object.value("project_id"_L1).toString()}}};
    const auto place = placeOf(object.value("place"_L1).toString());
    if (profile.id.isEmpty() || !place || (*place == Place::Own && profile.own.isEmpty()))
        return std::nullopt;
    profile.place = *place;
    const int plan = object.value("plan"_L1).toInt();
    if (plan >= int(Plan::Unknown) && plan <= int(Plan::Enterprise))
        profile.plan = Plan(plan);
    const int dialect = object.value("dialect"_L1).toInt();
    if (dialect == int(Dialect::First) || dialect == int(Dialect::Second))
        profile.dialect = Dialect(dialect);
    profile.uploadsAhead = object.value("uploads_ahead"_L1).toBool();
    const int storage = object.value("storage"_L1).toInt();
    if (storage >= int(FileStorage::Unasked) && storage <= int(FileStorage::Ephemeral))
        profile.storage = FileStorage(storage);
    profile.judge = judgeFromJson(object.value("judge"_L1).toObject()).value_or(JudgeChoice());
    profile.lacksDirectories = object.value("lacks_directories"_L1).toBool();
    profile.lacksUsage = object.value("lacks_usage"_L1).toBool();
    return profile;
}

void put(QList<ServiceProfile> &profiles, const ServiceProfile &profile)
{
    const auto known
        = std::find_if(profiles.begin(), profiles.end(),
                       [&](const ServiceProfile &one) { return one.id == profile.id; });
    if (known != profiles.end())
        *known = profile;
    else
        profiles.append(profile);
}

/// The profile from the settings of versions with a single service.
std::optional<ServiceProfile> olderChoice(const Settings &settings)
{
    const auto place = placeOf(settings.value(setting::place));
    if (!place)
        return std::nullopt;
    ServiceProfile profile = profileAt(*place == Place::Own ? QUrl(settings.value(setting::ownUrl))
                                                            : addressOf(*place));
    profile.scope = {{settings.value(setting::organization)}, {settings.value(setting::project)}};
    return profile;
}

} // namespace

QList<ServiceProfile> readProfiles(const Settings &settings)
{
    QList<ServiceProfile> profiles = standardProfiles();
    const QJsonArray written = QJsonDocument::fromJson(settings.value(setting::profiles)).array();
    for (const QJsonValueConstRef value : written) {
        if (const auto profile = fromJson(value.toObject()))
            put(profiles, *profile);
    }
    if (const auto older = olderChoice(settings); older && written.isEmpty()) {
        if (const QUrl own(settings.value(setting::ownUrl)); !own.isEmpty())
            put(profiles, profileAt(own));
        put(profiles, *older);
    }
    return profiles;
}

void writeProfiles(Settings &settings, const QList<ServiceProfile> &profiles)
{
    QJsonArray written;
    for (const ServiceProfile &profile : profiles)
        written.append(toJson(profile));
    settings.set(setting::profiles, QJsonDocument(written).toJson(QJsonDocument::Compact));
}

QString readChosenProfile(const Settings &settings)
{
    if (const QString chosen = settings.value(setting::profile); !chosen.isEmpty())
        return chosen;
    const auto older = olderChoice(settings);
    return older ? older->id : QString();
}

void writeChosenProfile(Settings &settings, const QString &id)
{
    settings.set(setting::profile, id);
}

} // namespace cd
