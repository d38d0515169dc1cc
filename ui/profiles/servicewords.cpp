// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/profiles/servicewords.h"

#include <QCoreApplication>

namespace cd {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(cd::ServiceWords)
};

QString localStateText(Session::State state)
{
    switch (state) {
    case Session::State::NoKey:
    case Session::State::StartingLocal:
        return Texts::tr("Local service is starting…");
    case Session::State::Checking:
        return Texts::tr("Local service is being checked…");
    case Session::State::Ready:
        return Texts::tr("Local service running");
    case Session::State::Failed:
        break;
    }
    return Texts::tr("Local service does not run");
}

} // namespace

QString placeName(Session::Place place)
{
    switch (place) {
    case Session::Place::Local:
        return Texts::tr("Local");
    case Session::Place::NorthAmerica:
        return Texts::tr("North America");
    case Session::Place::Europe:
        return Texts::tr("Europe");
    case Session::Place::Own:
        break;
    }
    return Texts::tr("Own address");
}

QString stateText(const Session &session)
{
    if (session.place() == Session::Place::Local)
        return localStateText(session.state());
    const QString host = session.connection().baseUrl.host();
    switch (session.state()) {
    case Session::State::NoKey:
        return Texts::tr("%1: no API key").arg(host);
    case Session::State::StartingLocal:
    case Session::State::Checking:
        return Texts::tr("%1: being checked…").arg(host);
    case Session::State::Ready:
        return Texts::tr("%1: connected").arg(host);
    case Session::State::Failed:
        break;
    }
    return Texts::tr("%1: not connected").arg(host);
}

} // namespace cd
