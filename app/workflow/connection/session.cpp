// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/connection/session.h"

#include "workflow/connection/sessionparts.h"

namespace cd {

Session::Session(ProfileLibrary &profiles, SecretStore &secrets, LocalServiceHost &localService,
                 Clock &clock, const SessionOptions &options, QObject *parent)
    : QObject(parent)
    , m(std::make_unique<Parts>(profiles, secrets, localService, clock, options,
                                [this] { askAgain(); }))
{
    connect(&m->keys, &ApiKeys::found, this, &Session::keyFound);
    connect(&m->keys, &ApiKeys::changed, this, &Session::changed);
    connect(&m->keys, &ApiKeys::notRemoved, this, &Session::keyNotRemoved);
    connect(&localService, &LocalServiceHost::ready, this, &Session::localReady);
    connect(&localService, &LocalServiceHost::failed, this, &Session::localFailed);
    connect(&localService, &LocalServiceHost::lost, this, [this] {
        if (!isLocal())
            return;
        m->projectsCall = {}; // there is no service to answer
        setState(State::StartingLocal);
    });
}

Session::~Session() = default;

void Session::start()
{
    const auto remembered = m->profiles.chosen();
    if (m->options.service)
        go(m->profiles.at(*m->options.service));
    else
        go(remembered ? *remembered : firstProfile(m->profiles, m->options.readEnvironment));
}

void Session::select(const ServiceProfile &profile)
{
    if (profile.id == m->profile.id && profile.baseUrl() == m->profile.baseUrl())
        change(profile);
    else
        go(profile);
    keep();
}

void Session::selectWithKey(const ServiceProfile &profile)
{
    m->keys.move(m->profile.keyName(), profile.keyName());
    select(profile);
}

/// What is worked with for this run only leaves no trace.
void Session::keep()
{
    if (m->options.service)
        return;
    m->profiles.put(m->profile);
    m->profiles.choose(m->profile.id);
}

void Session::forget(const ServiceProfile &profile)
{
    if (profile.id == m->profile.id)
        return;
    m->keys.set(profile.keyName(), {}, false);
    m->profiles.remove(profile.id);
}

void Session::setApiKey(const QString &key, bool remember, const ServiceProfile *of)
{
    m->keys.set((of ? *of : m->profile).keyName(), key.trimmed(), remember);
    if (!of || of->keyName() == m->profile.keyName())
        useKey();
}

void Session::setSessionCookie(const QString &cookie)
{
    m->connection.sessionCookie = cookie.trimmed();
    useKey();
}

void Session::setScope(const Scope &scope)
{
    if (scope == m->profile.scope)
        return;
    m->profile.scope = scope;
    m->connection.scope = scope;
    keep();
    check();
    Q_EMIT changed();
}

void Session::amend(const std::function<void(ServiceProfile &)> &how)
{
    ServiceProfile amended = profile();
    how(amended);
    select(amended);
}

/// What does not tell the service where or who makes no difference to it.
void Session::change(const ServiceProfile &profile)
{
    const bool isOtherJudge = profile.judge != m->profile.judge;
    const bool asks
        = !isReady() || profile.scope != m->profile.scope || profile.dialect != m->profile.dialect;
    m->profile = profile;
    m->connection.scope = profile.scope;
    m->connection.plan = profile.plan;
    m->door.setConnection(m->connection);
    if (isLocal() && isOtherJudge)
        changeJudge();
    if (asks)
        check();
    Q_EMIT changed();
}

/// The local service that runs is told; it is started with that judge from now on.
void Session::changeJudge()
{
    m->localService.setJudge(m->profile.judge);
    if (!m->localService.isReady())
        return;
    m->judgeCall
        = m->judges.choose(m->profile.judge, this, [this](const Result<JudgeChoice> &chosen) {
              if (chosen)
                  m->localService.noteJudge(*chosen);
              else if (isLocal())
                  failed(chosen.error());
          });
}

/// Leaves the service there was, and goes to another.
void Session::go(const ServiceProfile &profile)
{
    if (m->profile.baseUrl() != profile.baseUrl())
        m->spoken.forget();
    m->profile = profile;
    m->connection = {profile.baseUrl(), {}, {}, profile.scope, profile.plan};
    m->door.setConnection(m->connection);
    m->projects.clear();
    m->organizations.clear();
    m->projectsCall = {};
    m->organizationsCall = {};
    m->spoken.stopAsking();
    if (isLocal()) {
        setState(State::StartingLocal);
        m->localService.setJudge(profile.judge);
        m->localService.start(this);
    } else {
        m->localService.stop(this);
        setState(State::Checking);
        m->keys.find(profile.keyName());
    }
    Q_EMIT changed();
    Q_EMIT projectsChanged();
}

void Session::keyFound(const QString &service)
{
    if (!isLocal() && service == m->profile.keyName())
        useKey();
}

void Session::localReady(const QUrl &url, const QString &key)
{
    if (!isLocal())
        return;
    m->connection.baseUrl = url;
    m->connection.apiKey = key;
    Q_EMIT changed();
    ask();
    if (m->profile.judge != m->localService.judging()) // it ran before, for somebody else
        changeJudge();
}

void Session::localFailed(const QString &technical)
{
    if (isLocal()) {
        setState(State::Failed,
                 ServiceError{.kind = ServiceError::Kind::Offline, .technical = technical});
    }
}

void Session::useKey()
{
    if (!isLocal())
        m->connection.apiKey = m->keys.held(m->profile.keyName()).key;
    Q_EMIT changed();
    ask();
}

ProfileLibrary &Session::profiles()
{
    return m->profiles;
}

const ServiceProfile &Session::profile() const
{
    return m->profile;
}

Dialect Session::dialect() const
{
    if (m->options.dialect)
        return *m->options.dialect;
    return m->profile.dialect.value_or(m->spoken.found().value_or(Dialect::First));
}

Session::State Session::state() const
{
    return m->state;
}

const std::optional<ServiceError> &Session::error() const
{
    return m->error;
}

std::optional<QDateTime> Session::nextTry() const
{
    return m->retry.nextTry();
}

bool Session::isAsking() const
{
    return m->projectsCall.isRunning() || m->spoken.isAsking();
}

const Connection &Session::connection() const
{
    return m->connection;
}

bool Session::keyIsRemembered() const
{
    return m->keys.held(m->profile.keyName()).remembered;
}

bool Session::keyIsFromEnvironment() const
{
    return m->keys.held(m->profile.keyName()).fromEnvironment;
}

bool Session::keychainAvailable() const
{
    return m->keys.keychainAvailable();
}

const QList<Project> &Session::projects() const
{
    return m->projects;
}

const QList<Organization> &Session::organizations() const
{
    return m->organizations;
}

HttpDoor &Session::door()
{
    return m->door;
}

JobsService &Session::jobs()
{
    return m->jobs;
}

FilesService &Session::files()
{
    return m->files;
}

} // namespace cd
