// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/result.h"
#include "domain/request/jobrequest.h"
#include "domain/service/project.h"
#include "domain/service/serviceprofile.h"
#include "service/door/httpdoor.h"
#include "service/network/connection.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

namespace cd {

class Clock;
class FilesService;
class JobsService;
class LocalServiceHost;
class ProfileLibrary;
class SecretStore;

struct SessionOptions
{
    bool readEnvironment = true; ///< LLAMA_CLOUD_API_KEY, LLAMA_PARSE_API_KEY, LLAMA_CLOUD_BASE_URL
    /// Where start() goes instead of to the service chosen last; an empty URL: to the local one.
    /// The choice is not saved then, and the environment's key may be sent there.
    std::optional<QUrl> service = {};
    /// Which API all services of this run are used through, whatever their profiles say. Nullopt:
    /// as the profiles say; a service whose profile says nothing is asked.
    std::optional<Dialect> dialect = {};
    RetryTimes doorTimes = {};
};

/// The current service: which one, with what key, in which project, and whether it responds. Starts
/// the local service when it is chosen and stops it when another one is. Checks a key by asking
/// for the projects it can see (contract, "Projects"), and finds out which API the service speaks
/// where the profile does not say. After a temporary failure it checks again automatically, with a
/// growing delay. Asynchronous; lives on the thread that made it.
class Session : public QObject
{
    Q_OBJECT

public:
    enum class State {
        NoKey, ///< the service needs a key and there is none
        StartingLocal,
        Checking,
        Ready,
        Failed, ///< error() says why
    };
    Q_ENUM(State)

    Session(ProfileLibrary &profiles, SecretStore &secrets, LocalServiceHost &localService,
            Clock &clock, const SessionOptions &options = {}, QObject *parent = nullptr);
    ~Session() override;

    /// Goes to the service chosen last; at the first start to the environment's, else the local
    /// one.
    void start();
    /// Makes @p profile the current service and saves it as given. If it is the current one already
    /// and has the same address, key and cookie stay, and the service is checked again only where
    /// what changed matters to it.
    void select(const ServiceProfile &profile);
    /// The same, and takes the current key along: it was meant for @p profile, not for the service
    /// it was entered for.
    void selectWithKey(const ServiceProfile &profile);
    /// Removes it from the library, and its key from the keychain. Must not be the selected one.
    void forget(const ServiceProfile &profile);
    /// Sets the key of the selected service, or of @p of, to be used when that one is selected.
    /// Once the service has accepted it, it is stored in the system's keychain, if there is one;
    /// without @p remember a key stored there is removed.
    void setApiKey(const QString &key, bool remember, const ServiceProfile *of = nullptr);
    /// A browser session's cookie, used instead of a key; kept in memory only.
    void setSessionCookie(const QString &cookie);
    void setScope(const Scope &scope);
    /// Changes the selected profile, see select(): what a person decided, or the service showed.
    void amend(const std::function<void(ServiceProfile &)> &how);
    /// Checks the service again, or restarts the local one; asks the keychain again if it refused
    /// the key.
    void check();
    /// Checks the service again where that is possible, because the last result may be out of date.
    void checkAgain();

    ProfileLibrary &profiles();
    const ServiceProfile &profile() const;
    bool isLocal() const { return profile().place == ServiceProfile::Place::Local; }
    /// The API in use: this run's option, else the profile's, else the one that the service was
    /// found to speak.
    Dialect dialect() const;
    State state() const;
    /// Why state() is Failed.
    const std::optional<ServiceError> &error() const;
    bool isReady() const { return state() == State::Ready; }
    /// When a Failed service is checked again automatically (UTC); nullopt: it is being checked, or
    /// won't be.
    std::optional<QDateTime> nextTry() const;
    bool isAsking() const;
    const Connection &connection() const;
    bool hasKey() const { return connection().hasKey(); }
    bool keyIsRemembered() const;
    bool keyIsFromEnvironment() const;
    /// False: keys are kept in memory only. True until an attempt has failed.
    bool keychainAvailable() const;
    /// How rows of the history name the selected service.
    const QString &serviceId() const { return profile().id; }

    const QList<Project> &projects() const;
    const QList<Organization> &organizations() const;

    HttpDoor &door();
    JobsService &jobs();
    FilesService &files();

Q_SIGNALS:
    void changed(); ///< service, key, scope or keychainAvailable()
    void stateChanged();
    void nextTryChanged();
    void projectsChanged();
    /// See ApiKeys::notRemoved(). @p name: ServiceProfile::keyName().
    void keyNotRemoved(const QString &name);

private:
    struct Parts;

    void go(const ServiceProfile &profile);
    void change(const ServiceProfile &profile);
    void changeJudge();
    void keep();
    void keyFound(const QString &service);
    void localReady(const QUrl &url, const QString &key);
    void localFailed(const QString &technical);
    void useKey();
    void ask();
    void askAgain();
    void sendQuestions();
    void answered(const Result<QList<Project>> &projects);
    void askForDialect();
    void failed(const ServiceError &error);
    void setState(State state, const std::optional<ServiceError> &error = {});

    std::unique_ptr<Parts> m;
};

} // namespace cd
