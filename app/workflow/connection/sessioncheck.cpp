// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a session finds out whether its service responds.

#include "workflow/connection/sessionparts.h"

namespace cd {

void Session::check()
{
    m->spoken.markUncertain();
    if (isLocal() && !m->localService.isReady()) {
        setState(State::StartingLocal);
        m->localService.start(this);
    } else if (hasKey()) {
        ask();
    } else {
        m->keys.find(m->profile.keyName());
    }
}

void Session::checkAgain()
{
    const bool isThere = !isLocal() || m->localService.isReady();
    if (!isThere || !hasKey())
        return;
    m->door.leaveConnections();
    ask();
}

void Session::ask()
{
    m->door.setConnection(m->connection);
    m->spoken.stopAsking();
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
        m->profile.scope.organization, this,
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
        if (!isLocal() && !m->connection.apiKey.isEmpty())
            m->keys.confirm(m->profile.keyName());
        Q_EMIT projectsChanged();
        if (m->profile.dialect || m->options.dialect || m->spoken.isCertain())
            setState(State::Ready);
        else
            askForDialect();
    } else {
        failed(projects.error());
    }
}

void Session::askForDialect()
{
    m->spoken.ask(m->door, this, [this](const Result<Dialect> &spoken) {
        if (!spoken)
            return failed(spoken.error());
        Q_EMIT changed();
        setState(State::Ready);
    });
}

void Session::failed(const ServiceError &error)
{
    if (m->state != State::Failed || !m->error || !isSameProblem(*m->error, error))
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

} // namespace cd
