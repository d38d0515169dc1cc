// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/jobrequest.h"
#include "domain/project.h"
#include "domain/result.h"
#include "service/connection.h"
#include "service/httpdoor.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QUrl>

#include <memory>
#include <optional>

namespace cd {

class ClassifyService;
class Clock;
class FilesService;
class LocalServiceHost;
class ProjectsService;
class SecretStore;
class Settings;
struct ServiceChoice;

struct SessionOptions
{
    bool readEnvironment = true; ///< LLAMA_CLOUD_API_KEY, LLAMA_PARSE_API_KEY, LLAMA_CLOUD_BASE_URL
    /// Where start() goes instead of to the service chosen last; empty: to the local one. What is
    /// chosen is not kept then, and the environment's key may go there.
    std::optional<QUrl> service = {};
    RetryTimes doorTimes = {};
};

/// The service that is worked with now: which one, with what key, in which project, and whether
/// it answers. It starts and stops the local service as that is chosen, and finds out whether a
/// key is good by asking for the projects it can see (contract, "Projects"). A failure that may
/// pass is asked about again by itself, sooner at first and then less and less often.
class Session : public QObject
{
    Q_OBJECT

public:
    enum class Place { Local, NorthAmerica, Europe, Own };
    Q_ENUM(Place)
    enum class State {
        NoKey, ///< the service needs a key and there is none
        StartingLocal,
        Checking,
        Ready,
        Failed, ///< error() tells why
    };
    Q_ENUM(State)

    Session(Settings &settings, SecretStore &secrets, LocalServiceHost &localService, Clock &clock,
            const SessionOptions &options = {}, QObject *parent = nullptr);
    ~Session() override;

    /// Goes to the service chosen last; the first time to the environment's, else the local one.
    void start();
    /// @p own is the base address where @p place is Own. The scope is left behind: it belongs to
    /// the other service.
    void select(Place place, const QUrl &own = {});
    /// The key for the selected service. With @p remember it goes to the system's keychain, where
    /// there is one; without, one that was kept there is forgotten.
    void setApiKey(const QString &key, bool remember);
    /// A browser session's cookie in the key's place, for this run only.
    void setSessionCookie(const QString &cookie);
    void setScope(const Scope &scope);
    /// Asks the service again, or starts the local one again.
    void check();
    /// Asks the service again, if there is one to ask: there is reason to doubt what was found
    /// last.
    void checkAgain();

    Place place() const;
    /// The address typed for Place::Own, also while another is selected.
    QUrl ownUrl() const;
    State state() const;
    /// Why state() is Failed.
    const std::optional<ServiceError> &error() const;
    bool isReady() const { return state() == State::Ready; }
    /// When a Failed one is asked again by itself (UTC); nothing: it is being asked, or never is.
    std::optional<QDateTime> nextTry() const;
    bool isAsking() const;
    const Connection &connection() const;
    bool hasKey() const;
    bool keyIsRemembered() const;
    bool keyIsFromEnvironment() const;
    /// False: keys are kept for this run only. True until an attempt has shown otherwise.
    bool keychainAvailable() const;
    /// The selected service's name in the history: "local", whose address changes with every
    /// start, or the base address without a slash at its end.
    QString serviceId() const;

    const QList<Project> &projects() const;
    const QList<Organization> &organizations() const;

    HttpDoor &door();
    ClassifyService &classify();
    FilesService &files();
    ProjectsService &projectsService();

    static QUrl address(Place place); ///< empty for Local and Own
    /// The environment's key (`LLAMA_CLOUD_API_KEY`, else `LLAMA_PARSE_API_KEY`) and address.
    static QString environmentKey();
    static QUrl environmentUrl();

Q_SIGNALS:
    void changed(); ///< service, key, scope or where keys are kept
    void stateChanged();
    void nextTryChanged();
    void projectsChanged();

private:
    struct Parts;

    void go(const ServiceChoice &choice);
    void keyFound(const QString &service);
    void localReady(const QUrl &url, const QString &key);
    void localFailed(const QString &technical);
    void useKey();
    void ask();
    void askAgain();
    void sendQuestions();
    void answered(const Result<QList<Project>> &projects);
    void setState(State state, const std::optional<ServiceError> &error = {});

    std::unique_ptr<Parts> m;
};

} // namespace cd
