// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/api/filesservice.h"
#include "service/api/jobsservice.h"
#include "service/api/judgesservice.h"
#include "service/api/projectsservice.h"
#include "workflow/base/retrytimer.h"
#include "workflow/connection/apikeys.h"
#include "workflow/connection/environment.h"
#include "workflow/connection/localservicehost.h"
#include "workflow/connection/profilelibrary.h"
#include "workflow/connection/session.h"
#include "workflow/connection/spokendialect.h"

namespace cd {

/// What a session is made of, for its own files.
struct Session::Parts
{
    Parts(ProfileLibrary &library, SecretStore &secrets, LocalServiceHost &host, Clock &clock,
          const SessionOptions &sessionOptions, const std::function<void()> &askAgain)
        : profiles(library)
        , options(sessionOptions)
        , keys(secrets,
               environmentKeys(library, sessionOptions.readEnvironment, sessionOptions.service),
               sessionOptions.service ? ApiKeys::First::Environment : ApiKeys::First::Keychain)
        , localService(host)
        , door(nullptr, sessionOptions.doorTimes)
        , retry(clock, askAgain)
    {
    }

    ProfileLibrary &profiles;
    SessionOptions options;
    ApiKeys keys;
    LocalServiceHost &localService;
    HttpDoor door;
    JobsService jobs{door};
    FilesService files{door};
    ProjectsService projectsService{door};
    JudgesService judges{door};

    ServiceProfile profile = standardProfiles().constFirst();
    Connection connection;
    State state = State::NoKey;
    std::optional<ServiceError> error;
    QList<Project> projects;
    QList<Organization> organizations;
    RetryTimer retry;
    Call projectsCall; // after the door: a call must not outlive it
    Call organizationsCall;
    Call judgeCall;
    SpokenDialect spoken;
};

} // namespace cd
