// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/network/networksetup.h"

#include <QObject>

namespace cd {

class HttpDoor;
class SecretStore;
class Settings;

/// Proxy and certificates, as a person set them up: stores them and applies them to the door. The
/// proxy's password is stored in the system's keychain; without one it is kept in memory only.
class NetworkSettings : public QObject
{
    Q_OBJECT

public:
    NetworkSettings(Settings &settings, SecretStore &secrets, HttpDoor &door);

    const NetworkSetup &setup() const { return m_setup; }
    void set(const NetworkSetup &setup);

Q_SIGNALS:
    /// The setup has changed; new requests use it.
    void changed();

private:
    void use(const NetworkSetup &setup);

    Settings &m_settings;
    SecretStore &m_secrets;
    HttpDoor &m_door;
    NetworkSetup m_setup;
};

} // namespace cd
