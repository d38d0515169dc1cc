// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/servicewords.h"

#include "workflow/connection/profilelibrary.h"

#include <QCoreApplication>

namespace cd {

namespace {

struct ServiceTexts
{
    Q_DECLARE_TR_FUNCTIONS(cd::ServiceWords)
};

QString localStateText(Session::State state)
{
    switch (state) {
    case Session::State::NoKey:
    case Session::State::StartingLocal:
        return ServiceTexts::tr("Local service is starting…");
    case Session::State::Checking:
        return ServiceTexts::tr("Local service is being checked…");
    case Session::State::Ready:
        return ServiceTexts::tr("Local service running");
    case Session::State::Failed:
        break;
    }
    return ServiceTexts::tr("Local service is not running");
}

} // namespace

QString placeName(ServiceProfile::Place place)
{
    switch (place) {
    case ServiceProfile::Place::Local:
        return ServiceTexts::tr("This computer");
    case ServiceProfile::Place::NorthAmerica:
        return ServiceTexts::tr("LlamaCloud (North America)");
    case ServiceProfile::Place::Europe:
        return ServiceTexts::tr("LlamaCloud (Europe)");
    case ServiceProfile::Place::Own:
        break;
    }
    return ServiceTexts::tr("Own address");
}

QString serviceName(const ProfileLibrary &profiles, const QString &service)
{
    const auto profile = profiles.find(service);
    return profile ? profileName(*profile) : service;
}

QString profileName(const ServiceProfile &profile)
{
    if (!profile.name.isEmpty())
        return profile.name;
    if (profile.place == ServiceProfile::Place::Own && !profile.own.isEmpty())
        return profile.own.toDisplayString(QUrl::RemoveScheme | QUrl::RemoveUserInfo).mid(2);
    return isStandard(profile) ? placeName(profile.place)
                               : ServiceTexts::tr("New service", "one without a name");
}

QString dialectName(Dialect dialect)
{
    return dialect == Dialect::First ? ServiceTexts::tr("API v1: one job for up to 500 files")
                                     : ServiceTexts::tr("API v2: one job per file");
}

QString dialectText(const Session &session)
{
    return session.dialect() == Dialect::First
        ? ServiceTexts::tr("It uses API v1 (/api/v1/classifier/jobs).")
        : ServiceTexts::tr("It uses API v2 (/api/v2/classify).");
}

QString stateText(const Session &session)
{
    if (session.isLocal())
        return localStateText(session.state());
    const QString host = session.connection().baseUrl.host();
    switch (session.state()) {
    case Session::State::NoKey:
        return ServiceTexts::tr("%1: no API key").arg(host);
    case Session::State::StartingLocal:
    case Session::State::Checking:
        return ServiceTexts::tr("%1: being checked…").arg(host);
    case Session::State::Ready:
        return ServiceTexts::tr("%1: connected").arg(host);
    case Session::State::Failed:
        break;
    }
    return ServiceTexts::tr("%1: not connected").arg(host);
}

} // namespace cd
