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

/// The saved configurations of the current project on the service, the newest version of each
/// name. Holds the last list that was fetched, as long as service, project and account stay the
/// same; nothing is stored on this machine. API v2 only.
class ConfigurationLibrary : public QObject
{
    Q_OBJECT

public:
    explicit ConfigurationLibrary(HttpDoor &door, QObject *parent = nullptr);

    /// Forgets the list if it belongs to another connection than the door's current one. What was
    /// to be saved or deleted there and has no answer yet is dropped, and failed() tells of it.
    void followConnection();
    /// Sorted by name.
    const QList<SavedConfiguration> &configurations() const { return m_configurations; }
    std::optional<SavedConfiguration> find(const ConfigurationId &id) const;
    bool isBusy() const { return m_call.isRunning(); }

    /// Fetches the whole list.
    void refresh();
    /// An existing name gets a new version. Files and webhooks are left out.
    void save(const QString &name, const JobRequest &content);
    /// Changes it for everyone in the project who uses it.
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
    Connection m_of; // the connection that the list belongs to
    QList<SavedConfiguration> m_configurations;
    QList<SavedConfiguration> m_coming; // while pages come
    PageWalk m_walk;
    Call m_call;
    bool m_isOrder = false; // the call changes something on the service
};

} // namespace cd
