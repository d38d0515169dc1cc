// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/connection/apikeys.h"

namespace cd {

using namespace Qt::StringLiterals;

namespace {

/// What the keychain calls it.
QString secretName(const QString &service)
{
    return u"api-key "_s + service;
}

} // namespace

ApiKeys::ApiKeys(SecretStore &secrets, const QHash<QString, QString> &environmentKeys, First first,
                 QObject *parent)
    : QObject(parent)
    , m_secrets(secrets)
    , m_environmentKeys(environmentKeys)
    , m_first(first)
    , m_keychainAvailable(secrets.outlastsProgram())
{
}

void ApiKeys::find(const QString &service)
{
    const QString inEnvironment = m_environmentKeys.value(service);
    if (m_first == First::Environment && !inEnvironment.isEmpty() && !m_held.contains(service))
        m_held.insert(service, {inEnvironment, false, true});
    if (m_held.contains(service) && !m_refused.contains(service)) {
        QMetaObject::invokeMethod(
            this, [this, service] { Q_EMIT found(service); }, Qt::QueuedConnection);
        return;
    }
    if (!m_asking.contains(service))
        ask(service);
}

void ApiKeys::ask(const QString &service)
{
    m_asking.insert(service);
    m_secrets.read(secretName(service), this,
                   [this, service](const tl::expected<QString, SecretFailure> &secret) {
                       const bool isTyped = !m_asking.remove(service); // meanwhile
                       const bool isRefused = !secret && secret.error() != SecretFailure::NotThere;
                       learn(isRefused ? std::optional(secret.error()) : std::nullopt);
                       if (isTyped)
                           return;
                       const QString fallback = m_environmentKeys.value(service);
                       const bool isKept = secret && !secret->isEmpty();
                       if (isKept)
                           m_stored.insert(service);
                       m_held.insert(
                           service,
                           {isKept ? *secret : fallback, isKept, !isKept && !fallback.isEmpty()});
                       if (isRefused)
                           m_refused.insert(service);
                       else
                           m_refused.remove(service);
                       Q_EMIT found(service);
                   });
}

void ApiKeys::set(const QString &service, const QString &key, bool remember)
{
    const Held before = m_held.value(service);
    const bool isTakenBack = before.remembered && before.key == key && !remember;
    m_held.insert(service, {key, false, false});
    m_refused.remove(service);
    m_asking.remove(service); // what the keychain still answers is of no use any more
    m_wishes.insert(service, remember);
    if (key.isEmpty() || isTakenBack) // needs no confirmation by the service
        confirm(service);
}

void ApiKeys::confirm(const QString &service)
{
    const auto wish = m_wishes.constFind(service);
    if (wish == m_wishes.constEnd())
        return;
    const bool remember = *wish;
    m_wishes.erase(wish);
    const QString key = held(service).key;
    const bool mayBeThere = key.isEmpty() || m_stored.contains(service);
    if (m_keychainAvailable || !m_secrets.outlastsProgram() || (mayBeThere && !remember))
        write(service, key, remember);
}

void ApiKeys::write(const QString &service, const QString &key, bool remember)
{
    const bool isKept = remember && !key.isEmpty();
    const auto kept
        = [this, service, key, remember, isKept](const tl::expected<void, SecretFailure> &done) {
              const auto failure = done ? std::nullopt : std::optional(done.error());
              if (!isKept) {
                  removed(service, key.isEmpty(), failure);
              } else if (done) {
                  m_stored.insert(service);
                  m_unremoved.remove(service);
              }
              learn(failure);
              if (Held &held = m_held[service]; held.key == key)
                  held.remembered = done.has_value() && remember && m_secrets.outlastsProgram();
              Q_EMIT changed();
          };
    if (isKept)
        m_secrets.write(secretName(service), key, this, kept);
    else
        m_secrets.remove(secretName(service), this, kept);
}

/// @p isMeant: somebody wants it to go, and not just the key of this run not to be kept.
void ApiKeys::removed(const QString &service, bool isMeant, std::optional<SecretFailure> failure)
{
    if (!failure) {
        m_stored.remove(service);
        m_unremoved.remove(service);
        return;
    }
    const bool mayBeThere
        = m_stored.contains(service) || (isMeant && failure != SecretFailure::NoKeychain);
    if (!mayBeThere || m_unremoved.contains(service))
        return;
    m_unremoved.insert(service);
    Q_EMIT notRemoved(service);
}

void ApiKeys::move(const QString &from, const QString &to)
{
    const Held moved = m_held.take(from);
    const bool remember = m_wishes.take(from) || moved.remembered;
    if (moved.remembered)
        write(from, {}, false);
    set(to, moved.key, remember);
}

void ApiKeys::learn(std::optional<SecretFailure> failure)
{
    const QSet<QString> again = failure ? QSet<QString>() : m_unremoved;
    for (const QString &service : again)
        write(service, {}, false);
    const bool isNone = failure == SecretFailure::NoKeychain || failure == SecretFailure::Failed;
    const bool isAvailable = m_secrets.outlastsProgram() && !isNone;
    if (failure == SecretFailure::Denied || isAvailable == m_keychainAvailable)
        return;
    m_keychainAvailable = isAvailable;
    Q_EMIT changed();
}

} // namespace cd
