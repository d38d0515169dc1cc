// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/keykeeper.h"

namespace cd {

using namespace Qt::StringLiterals;

namespace {

/// What the keychain calls it.
QString secretName(const QString &service)
{
    return u"api-key "_s + service;
}

} // namespace

KeyKeeper::KeyKeeper(SecretStore &secrets, const QHash<QString, QString> &environmentKeys,
                     First first, QObject *parent)
    : QObject(parent)
    , m_secrets(secrets)
    , m_environmentKeys(environmentKeys)
    , m_first(first)
    , m_keychainAvailable(secrets.outlastsProgram())
{
}

void KeyKeeper::find(const QString &service)
{
    const QString inEnvironment = m_environmentKeys.value(service);
    if (m_first == First::Environment && !inEnvironment.isEmpty() && !m_held.contains(service))
        m_held.insert(service, {inEnvironment, false, true});
    if (m_held.contains(service)) {
        QMetaObject::invokeMethod(
            this, [this, service] { Q_EMIT found(service); }, Qt::QueuedConnection);
        return;
    }
    m_secrets.read(secretName(service), this,
                   [this, service](const tl::expected<QString, SecretFailure> &secret) {
                       if (!secret)
                           learn(secret.error());
                       if (!m_held.contains(service)) { // else one was typed meanwhile
                           const QString fallback = m_environmentKeys.value(service);
                           const bool isKept = secret && !secret->isEmpty();
                           m_held.insert(service,
                                         {isKept ? *secret : fallback, isKept,
                                          !isKept && !fallback.isEmpty()});
                       }
                       Q_EMIT found(service);
                   });
}

void KeyKeeper::set(const QString &service, const QString &key, bool remember)
{
    m_held.insert(service, {key, false, false});
    const auto kept
        = [this, service, key, remember](const tl::expected<void, SecretFailure> &done) {
              if (!done)
                  learn(done.error());
              if (Held &held = m_held[service]; held.key == key)
                  held.remembered = done.has_value() && remember && m_secrets.outlastsProgram();
              Q_EMIT changed();
          };
    if (remember && !key.isEmpty())
        m_secrets.write(secretName(service), key, this, kept);
    else
        m_secrets.remove(secretName(service), this, kept);
}

void KeyKeeper::learn(SecretFailure failure)
{
    if (failure != SecretFailure::NoKeychain && failure != SecretFailure::Failed)
        return;
    m_keychainAvailable = false;
    Q_EMIT changed();
}

} // namespace cd
