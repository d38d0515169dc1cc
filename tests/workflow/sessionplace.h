// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/secrets/sessionsecrets.h"
#include "store/settings/settings.h"
#include "support/faultyserver.h"
#include "support/patience.h"
#include "workflow/connection/localservicehost.h"
#include "workflow/connection/profilelibrary.h"
#include "workflow/connection/session.h"
#include "workflow/fakeclock.h"

#include <QTemporaryDir>

#include <memory>

namespace cd::test {

/// A session with settings and keys of its own, and the real local service to start.
class SessionPlace
{
public:
    SessionPlace();
    ~SessionPlace();

    /// With which the sessions begun from now on meet a service.
    void setPatience(const Patience &patience) { m_patience = patience; }
    /// In which services are spoken to whose profiles do not say it; none: they are asked.
    void setDialect(std::optional<Dialect> dialect) { m_dialect = dialect; }
    /// A session as a program that starts makes it.
    Session &begin(const SessionOptions &options = {.readEnvironment = false});
    void end();
    /// Begins one that goes to @p server, and waits until that takes its key.
    Session &reach(const FaultyServer &server);

    Session &session() { return *m_session; }
    Settings &settings() { return *m_settings; }
    ProfileLibrary &profiles() { return *m_profiles; }
    FakeClock &clock() { return m_clock; }
    LocalServiceHost &localService() { return m_localService; }
    QString filePath(const QString &name) const { return m_folder.filePath(name); }
    /// A file of this content in a folder that goes with this object; subfolders are made.
    QString fileWith(const QString &name, const QByteArray &content) const;
    QByteArray settingsFile() const;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ProfileLibrary> m_profiles;
    SessionSecrets m_secrets;
    FakeClock m_clock;
    Patience m_patience;
    std::optional<Dialect> m_dialect = Dialect::First;
    LocalServiceHost m_localService;
    std::unique_ptr<Session> m_session;
};

/// The answers that a key is tried with; they go before a server's other steps.
QList<ServerStep> withProjects(const QList<ServerStep> &steps = {});

} // namespace cd::test
