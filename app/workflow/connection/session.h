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

#include <memory>
#include <optional>

namespace cd {

class ClassifyService;
class Clock;
class FileJobsService;
class FilesService;
class LocalServiceHost;
class ProfileLibrary;
class SecretStore;

struct SessionOptions
{
    bool readEnvironment = true; ///< LLAMA_CLOUD_API_KEY, LLAMA_PARSE_API_KEY, LLAMA_CLOUD_BASE_URL
    /// Where start() goes instead of to the service chosen last; empty: to the local one. What is
    /// chosen is not kept then, and the environment's key may go there.
    std::optional<QUrl> service = {};
    /// In which all services of this run are spoken to, whatever their profiles say; none: as those
    /// say, and who says nothing is asked.
    std::optional<Dialect> dialect = {};
    RetryTimes doorTimes = {};
};

/// The service that is worked with now: which one, with what key, in which project, and whether
/// it answers. It starts and stops the local service as that is chosen, and finds out whether a
/// key is good by asking for the projects it can see (contract, "Projects"), and which dialect is
/// spoken there where the profile does not say. A failure that may pass is asked about again by
/// itself, sooner at first and then less and less often.
class Session : public QObject
{
    Q_OBJECT

public:
    enum class State {
        NoKey, ///< the service needs a key and there is none
        StartingLocal,
        Checking,
        Ready,
        Failed, ///< error() tells why
    };
    Q_ENUM(State)

    Session(ProfileLibrary &profiles, SecretStore &secrets, LocalServiceHost &localService,
            Clock &clock, const SessionOptions &options = {}, QObject *parent = nullptr);
    ~Session() override;

    /// Goes to the service chosen last; the first time to the environment's, else the local one.
    void start();
    /// Goes there, and keeps the profile as it is given. Where it is the one worked with already
    /// and leads to the same place, key and cookie stay, and the service is asked again only where
    /// what changed makes a difference to it.
    void select(const ServiceProfile &profile);
    /// The same, with the key in use: it is @p profile's and not the one's it was entered for.
    void selectWithKey(const ServiceProfile &profile);
    /// Takes it out of the library, and its key out of the keychain; not the selected one.
    void forget(const ServiceProfile &profile);
    /// The key for the selected service. Once the service took it, it goes to the system's keychain
    /// with @p remember, where there is one; without, one that was kept there is forgotten. With
    /// @p of it is another service's, for when that is selected.
    void setApiKey(const QString &key, bool remember, const ServiceProfile *of = nullptr);
    /// A browser session's cookie in the key's place, for this run only.
    void setSessionCookie(const QString &cookie);
    void setScope(const Scope &scope);
    /// Asks the service again, or starts the local one again; asks the keychain again where it
    /// refused the key.
    void check();
    /// Asks the service again, if there is one to ask: there is reason to doubt what was found
    /// last.
    void checkAgain();

    ProfileLibrary &profiles();
    const ServiceProfile &profile() const;
    bool isLocal() const { return profile().place == ServiceProfile::Place::Local; }
    /// In which it is spoken to: this run's, else the profile's, else what the service was found to
    /// speak.
    Dialect dialect() const;
    State state() const;
    /// Why state() is Failed.
    const std::optional<ServiceError> &error() const;
    bool isReady() const { return state() == State::Ready; }
    /// When a Failed one is asked again by itself (UTC); nothing: it is being asked, or never is.
    std::optional<QDateTime> nextTry() const;
    bool isAsking() const;
    const Connection &connection() const;
    bool hasKey() const { return connection().hasKey(); }
    bool keyIsRemembered() const;
    bool keyIsFromEnvironment() const;
    /// False: keys are kept for this run only. True until an attempt has shown otherwise.
    bool keychainAvailable() const;
    /// The selected service's name in the history.
    const QString &serviceId() const { return profile().id; }

    const QList<Project> &projects() const;
    const QList<Organization> &organizations() const;

    HttpDoor &door();
    ClassifyService &classify();
    FileJobsService &fileJobs();
    FilesService &files();

Q_SIGNALS:
    void changed(); ///< service, key, scope or where keys are kept
    void stateChanged();
    void nextTryChanged();
    void projectsChanged();

private:
    struct Parts;

    void go(const ServiceProfile &profile);
    void change(const ServiceProfile &profile);
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
