// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/session.h"

#include "service/classifyservice.h"
#include "service/filesservice.h"
#include "service/projectsservice.h"
#include "workflow/keykeeper.h"
#include "workflow/localservicehost.h"
#include "workflow/retrytimer.h"
#include "workflow/servicechoice.h"

#include <functional>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

QHash<QString, QString> environmentKeys(const SessionOptions &options)
{
    const QString key = options.readEnvironment ? Session::environmentKey() : QString();
    if (key.isEmpty())
        return {};
    if (options.service)
        return {{choiceForUrl(*options.service).serviceId(), key}};
    // The key belongs to the environment's service; where none is named, to LlamaCloud.
    if (const QUrl url = Session::environmentUrl(); !url.isEmpty())
        return {{choiceForUrl(url).serviceId(), key}};
    return {{choiceForUrl(Session::address(Session::Place::NorthAmerica)).serviceId(), key},
            {choiceForUrl(Session::address(Session::Place::Europe)).serviceId(), key}};
}

/// To a person; each answer has an ID of its own.
bool isSame(const ServiceError &one, const ServiceError &other)
{
    return one.kind == other.kind && one.httpStatus == other.httpStatus
        && one.serverSaid == other.serverSaid;
}

} // namespace

struct Session::Parts
{
    Parts(Settings &storedSettings, SecretStore &secrets, LocalServiceHost &host, Clock &clock,
          const SessionOptions &sessionOptions, const std::function<void()> &askAgain)
        : settings(storedSettings)
        , options(sessionOptions)
        , keys(secrets, environmentKeys(sessionOptions),
               sessionOptions.service ? KeyKeeper::First::Environment : KeyKeeper::First::Keychain)
        , localService(host)
        , door(nullptr, sessionOptions.doorTimes)
        , retry(clock, askAgain)
    {
    }

    Settings &settings;
    SessionOptions options;
    KeyKeeper keys;
    LocalServiceHost &localService;
    HttpDoor door;
    ClassifyService classify{door};
    FilesService files{door};
    ProjectsService projectsService{door};

    ServiceChoice choice;
    Connection connection;
    State state = State::NoKey;
    std::optional<ServiceError> error;
    QList<Project> projects;
    QList<Organization> organizations;
    RetryTimer retry;
    Call projectsCall; // after the door: a call must not outlive it
    Call organizationsCall;
};

Session::Session(Settings &settings, SecretStore &secrets, LocalServiceHost &localService,
                 Clock &clock, const SessionOptions &options, QObject *parent)
    : QObject(parent)
    , m(std::make_unique<Parts>(settings, secrets, localService, clock, options,
                                [this] { askAgain(); }))
{
    connect(&m->keys, &KeyKeeper::found, this, &Session::keyFound);
    connect(&m->keys, &KeyKeeper::changed, this, &Session::changed);
    connect(&localService, &LocalServiceHost::ready, this, &Session::localReady);
    connect(&localService, &LocalServiceHost::failed, this, &Session::localFailed);
    connect(&localService, &LocalServiceHost::lost, this, [this] {
        if (place() != Place::Local)
            return;
        m->projectsCall = {}; // nobody is there to answer
        setState(State::StartingLocal);
    });
}

Session::~Session() = default;

void Session::start()
{
    const auto remembered = readChoice(m->settings);
    if (m->options.service)
        go(choiceForUrl(*m->options.service));
    else
        go(remembered ? *remembered : firstChoice(m->options.readEnvironment));
}

void Session::select(Place place, const QUrl &own)
{
    const ServiceChoice choice{place, place == Place::Own ? own : m->choice.own, {}};
    if (!m->options.service)
        writeChoice(m->settings, choice);
    go(choice);
}

void Session::setApiKey(const QString &key, bool remember)
{
    m->keys.set(serviceId(), key.trimmed(), remember);
    useKey();
}

void Session::setSessionCookie(const QString &cookie)
{
    m->connection.sessionCookie = cookie.trimmed();
    useKey();
}

void Session::setScope(const Scope &scope)
{
    if (scope == m->choice.scope)
        return;
    m->choice.scope = scope;
    m->connection.scope = scope;
    if (!m->options.service)
        writeChoice(m->settings, m->choice);
    check();
    Q_EMIT changed();
}

void Session::check()
{
    if (place() == Place::Local && !m->localService.isReady()) {
        setState(State::StartingLocal);
        m->localService.start();
    } else {
        ask();
    }
}

void Session::checkAgain()
{
    const bool isThere = place() != Place::Local || m->localService.isReady();
    if (!isThere || !hasKey())
        return;
    m->door.leaveConnections();
    ask();
}

/// Leaves the service there was, and goes to another.
void Session::go(const ServiceChoice &choice)
{
    m->choice = choice;
    m->connection = {choice.baseUrl(), {}, {}, choice.scope};
    m->door.setConnection(m->connection);
    m->projects.clear();
    m->organizations.clear();
    m->projectsCall = {};
    m->organizationsCall = {};
    if (choice.place == Place::Local) {
        setState(State::StartingLocal);
        m->localService.start();
    } else {
        m->localService.stop();
        setState(State::Checking);
        m->keys.find(serviceId());
    }
    Q_EMIT changed();
    Q_EMIT projectsChanged();
}

void Session::keyFound(const QString &service)
{
    if (place() != Place::Local && service == serviceId())
        useKey();
}

void Session::localReady(const QUrl &url, const QString &key)
{
    if (place() != Place::Local)
        return;
    m->connection.baseUrl = url;
    m->connection.apiKey = key;
    Q_EMIT changed();
    ask();
}

void Session::localFailed(const QString &technical)
{
    if (place() == Place::Local) {
        setState(State::Failed,
                 ServiceError{.kind = ServiceError::Kind::Offline, .technical = technical});
    }
}

void Session::useKey()
{
    if (place() != Place::Local)
        m->connection.apiKey = m->keys.held(serviceId()).key;
    Q_EMIT changed();
    ask();
}

void Session::ask()
{
    m->door.setConnection(m->connection);
    if (!hasKey()) {
        m->projectsCall = {};
        setState(State::NoKey);
        return;
    }
    m->retry.reset();
    setState(State::Checking);
    sendQuestions();
}

/// What failed has failed until an answer comes.
void Session::askAgain()
{
    sendQuestions();
    Q_EMIT nextTryChanged();
}

void Session::sendQuestions()
{
    m->projectsCall = m->projectsService.projects(
        m->choice.scope.organization, this,
        [this](const Result<QList<Project>> &projects) { answered(projects); });
    m->organizationsCall = m->projectsService.organizations(
        this, [this](const Result<QList<Organization>> &organizations) {
            m->organizations = organizations.value_or(QList<Organization>());
            Q_EMIT projectsChanged();
        });
}

void Session::answered(const Result<QList<Project>> &projects)
{
    if (projects) {
        m->projects = *projects;
        setState(State::Ready);
        Q_EMIT projectsChanged();
        return;
    }
    const ServiceError &error = projects.error();
    if (m->state != State::Failed || !m->error || !isSame(*m->error, error))
        setState(State::Failed, error);
    if (error.retry == ServiceError::Retry::Later)
        m->retry.failed(error.after);
    Q_EMIT nextTryChanged();
}

void Session::setState(State state, const std::optional<ServiceError> &error)
{
    m->retry.stop();
    if (state == m->state && error == m->error)
        return;
    m->state = state;
    m->error = error;
    Q_EMIT stateChanged();
}

Session::Place Session::place() const
{
    return m->choice.place;
}

QUrl Session::ownUrl() const
{
    return m->choice.own;
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
    return m->projectsCall.isRunning();
}

const Connection &Session::connection() const
{
    return m->connection;
}

bool Session::hasKey() const
{
    return !m->connection.apiKey.isEmpty() || !m->connection.sessionCookie.isEmpty();
}

bool Session::keyIsRemembered() const
{
    return m->keys.held(serviceId()).remembered;
}

bool Session::keyIsFromEnvironment() const
{
    return m->keys.held(serviceId()).fromEnvironment;
}

bool Session::keychainAvailable() const
{
    return m->keys.keychainAvailable();
}

QString Session::serviceId() const
{
    return m->choice.serviceId();
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

ClassifyService &Session::classify()
{
    return m->classify;
}

FilesService &Session::files()
{
    return m->files;
}

ProjectsService &Session::projectsService()
{
    return m->projectsService;
}

QUrl Session::address(Place place)
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

QString Session::environmentKey()
{
    const QString key = qEnvironmentVariable("LLAMA_CLOUD_API_KEY").trimmed();
    return key.isEmpty() ? qEnvironmentVariable("LLAMA_PARSE_API_KEY").trimmed() : key;
}

QUrl Session::environmentUrl()
{
    const QUrl url(qEnvironmentVariable("LLAMA_CLOUD_BASE_URL").trimmed(), QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() ? url : QUrl();
}

} // namespace cd
