// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/connection/networksettings.h"

#include "service/door/httpdoor.h"
#include "store/secrets/secretstore.h"
#include "store/settings/settings.h"

namespace cd {

using namespace Qt::StringLiterals;
using Proxy = NetworkSetup::Proxy;

namespace {

const QString passwordName = u"proxy-password"_s;

NetworkSetup readSetup(const Settings &settings)
{
    NetworkSetup setup;
    const int proxy = settings.value(setting::proxy);
    if (proxy >= int(Proxy::System) && proxy <= int(Proxy::Socks5))
        setup.proxy = Proxy(proxy);
    setup.host = settings.value(setting::proxyHost);
    setup.port = quint16(settings.value(setting::proxyPort));
    setup.user = settings.value(setting::proxyUser);
    setup.authorities = QSslCertificate::fromData(settings.value(setting::authorities), QSsl::Pem);
    return setup;
}

QByteArray pemOf(const QList<QSslCertificate> &certificates)
{
    QByteArray pem;
    for (const QSslCertificate &certificate : certificates)
        pem += certificate.toPem();
    return pem;
}

} // namespace

NetworkSettings::NetworkSettings(Settings &settings, SecretStore &secrets, HttpDoor &door)
    : m_settings(settings)
    , m_secrets(secrets)
    , m_door(door)
{
    use(readSetup(settings));
    if (m_setup.user.isEmpty())
        return;
    secrets.read(passwordName, this, [this](const tl::expected<QString, SecretFailure> &password) {
        if (!password || password->isEmpty() || !m_setup.password.isEmpty())
            return;
        NetworkSetup complete = m_setup;
        complete.password = *password;
        use(complete);
        Q_EMIT changed();
    });
}

void NetworkSettings::set(const NetworkSetup &setup)
{
    if (setup == m_setup)
        return;
    m_settings.set(setting::proxy, int(setup.proxy));
    m_settings.set(setting::proxyHost, setup.host);
    m_settings.set(setting::proxyPort, int(setup.port));
    m_settings.set(setting::proxyUser, setup.user);
    m_settings.set(setting::authorities, pemOf(setup.authorities));
    const auto done = [](const tl::expected<void, SecretFailure> &) {
    }; // else for this run
    if (setup.password.isEmpty())
        m_secrets.remove(passwordName, this, done);
    else if (setup.password != m_setup.password)
        m_secrets.write(passwordName, setup.password, this, done);
    use(setup);
    Q_EMIT changed();
}

void NetworkSettings::use(const NetworkSetup &setup)
{
    m_setup = setup;
    m_door.setNetwork(setup);
}

} // namespace cd
