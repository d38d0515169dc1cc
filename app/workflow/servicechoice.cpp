// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/servicechoice.h"

#include "store/settings.h"

#include <QMetaEnum>

namespace cd {

using namespace Qt::StringLiterals;

QUrl ServiceChoice::baseUrl() const
{
    return place == Session::Place::Own ? own : Session::address(place);
}

QString ServiceChoice::serviceId() const
{
    if (place == Session::Place::Local)
        return u"local"_s;
    QString text = baseUrl().toString(QUrl::RemoveUserInfo);
    while (text.endsWith(u'/'))
        text.chop(1);
    return text;
}

std::optional<ServiceChoice> readChoice(const Settings &settings)
{
    bool isPlace = false;
    const int place = QMetaEnum::fromType<Session::Place>().keyToValue(
        settings.value(setting::place).toLatin1().constData(), &isPlace);
    if (!isPlace)
        return std::nullopt;
    return ServiceChoice{
        static_cast<Session::Place>(place),
        QUrl(settings.value(setting::ownUrl)),
        {{settings.value(setting::organization)}, {settings.value(setting::project)}}};
}

void writeChoice(Settings &settings, const ServiceChoice &choice)
{
    const char *place = QMetaEnum::fromType<Session::Place>().valueToKey(int(choice.place));
    settings.set(setting::place, QString::fromLatin1(place));
    settings.set(setting::ownUrl, choice.own.toString(QUrl::RemoveUserInfo));
    settings.set(setting::organization, choice.scope.organization.value);
    settings.set(setting::project, choice.scope.project.value);
}

ServiceChoice choiceForUrl(const QUrl &url)
{
    if (url.isEmpty())
        return {};
    const ServiceChoice own{Session::Place::Own, url, {}};
    for (const Session::Place place : {Session::Place::NorthAmerica, Session::Place::Europe}) {
        const ServiceChoice choice{place, {}, {}};
        if (choice.serviceId() == own.serviceId())
            return choice;
    }
    return own;
}

ServiceChoice firstChoice(bool readEnvironment)
{
    if (readEnvironment && !Session::environmentUrl().isEmpty())
        return choiceForUrl(Session::environmentUrl());
    if (readEnvironment && !Session::environmentKey().isEmpty())
        return {Session::Place::NorthAmerica, {}, {}};
    return {};
}

} // namespace cd
