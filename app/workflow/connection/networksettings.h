// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/network/networksetup.h"

#include <QObject>

namespace cd {

class HttpDoor;
class SecretStore;
class Settings;

/// The way to the services, as a person set it up: kept, and used by the door. The proxy's password
/// is kept in the system's keychain, where there is one, else for this run only.
class NetworkSettings : public QObject
{
    Q_OBJECT

public:
    NetworkSettings(Settings &settings, SecretStore &secrets, HttpDoor &door);

    const NetworkSetup &setup() const { return m_setup; }
    void set(const NetworkSetup &setup);

Q_SIGNALS:
    /// Connections go another way from now on.
    void changed();

private:
    void use(const NetworkSetup &setup);

    Settings &m_settings;
    SecretStore &m_secrets;
    HttpDoor &m_door;
    NetworkSetup m_setup;
};

} // namespace cd
