// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/sessionplace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace cd::test {

using namespace Qt::StringLiterals;

SessionPlace::SessionPlace()
    : m_localService(qEnvironmentVariable("CD_BIN") + u"/classifydesk-service"_s,
                     m_folder.filePath(u"service"_s))
{
}

SessionPlace::~SessionPlace() = default;

Session &SessionPlace::begin(const SessionOptions &options)
{
    end();
    m_settings = std::make_unique<Settings>(m_folder.filePath(u"settings.ini"_s));
    m_profiles = std::make_unique<ProfileLibrary>(*m_settings);
    SessionOptions quick = options;
    quick.dialect = m_dialect;
    quick.doorTimes
        = {.first = FakeClock::Ms(1), .longest = FakeClock::Ms(4), .patience = m_patience};
    m_session = std::make_unique<Session>(*m_profiles, m_secrets, m_localService, m_clock, quick);
    return *m_session;
}

void SessionPlace::end()
{
    m_session.reset();
    m_profiles.reset();
    m_settings.reset(); // written
}

Session &SessionPlace::reach(const FaultyServer &server)
{
    Session &session = begin({.readEnvironment = false, .service = server.url()});
    session.start();
    session.setApiKey(u"llx-test"_s, false);
    if (!comesTrue([&session] { return session.isReady(); }))
        qFatal("the server did not take the key");
    return session;
}

QString SessionPlace::fileWith(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder.filePath(u"documents/"_s + name));
    QDir().mkpath(QFileInfo(file).path());
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("no room for a file");
    return file.fileName();
}

QByteArray SessionPlace::settingsFile() const
{
    QFile file(m_folder.filePath(u"settings.ini"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<ServerStep> withProjects(const QList<ServerStep> &steps)
{
    const QList<ServerStep> projects{
        {.body = R"([{"id": "p-1", "name": "Default", "organization_id": "o-1"}])",
         .target = "/api/v1/projects"},
        {.body = R"([{"id": "o-1", "name": "Mine"}])", .target = "/api/v1/organizations"}};
    return projects + steps;
}

} // namespace cd::test
