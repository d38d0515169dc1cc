// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/request/savedconfiguration.h"
#include "domain/service/serviceerror.h"
#include "service/api/configurationsservice.h"
#include "service/api/pagewalk.h"

#include <QList>
#include <QObject>

namespace cd {

/// The configurations that the service keeps in the project that is worked in, of each name the
/// newest version. It knows what was asked for last, unless that was of another service, project or
/// account; nothing is kept on this machine.
class ConfigurationLibrary : public QObject
{
    Q_OBJECT

public:
    explicit ConfigurationLibrary(HttpDoor &door, QObject *parent = nullptr);

    /// Forgets what is not of the connection that the door has now.
    void followConnection();
    /// By name.
    const QList<SavedConfiguration> &configurations() const { return m_configurations; }
    std::optional<SavedConfiguration> find(const ConfigurationId &id) const;
    bool isBusy() const { return m_call.isRunning(); }

    /// Asks for all of them.
    void refresh();
    /// Under a name that is there already it becomes a new version. Files and webhooks are left
    /// out.
    void save(const QString &name, const JobRequest &content);
    /// Changes that one, whoever uses it.
    void update(const ConfigurationId &id, const JobRequest &content);
    void remove(const ConfigurationId &id);

Q_SIGNALS:
    void changed(); ///< the list, or whether it is busy
    void saved(const cd::SavedConfiguration &configuration);
    void failed(const cd::ServiceError &error);

private:
    void askPage(const QString &token);
    void written(const Result<SavedConfiguration> &configuration);
    void fail(const ServiceError &error);

    HttpDoor &m_door;
    ConfigurationsService m_service;
    Connection m_of; // what the list is of
    QList<SavedConfiguration> m_configurations;
    QList<SavedConfiguration> m_coming; // while pages come
    PageWalk m_walk;
    Call m_call;
};

} // namespace cd
