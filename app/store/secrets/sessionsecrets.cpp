// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/secrets/sessionsecrets.h"

namespace cd {

namespace {

/// Answers from the event loop, as a keychain does.
void answer(QObject *context, const std::function<void()> &tell)
{
    QMetaObject::invokeMethod(context, tell, Qt::QueuedConnection);
}

} // namespace

void SessionSecrets::read(const QString &name, QObject *context, const Read &done)
{
    const auto found = m_secrets.constFind(name);
    tl::expected<QString, SecretFailure> secret = tl::unexpected(SecretFailure::NotThere);
    if (found != m_secrets.constEnd())
        secret = *found;
    answer(context, [done, secret] { done(secret); });
}

void SessionSecrets::write(const QString &name, const QString &secret, QObject *context,
                           const Done &done)
{
    m_secrets.insert(name, secret);
    answer(context, [done] { done({}); });
}

void SessionSecrets::remove(const QString &name, QObject *context, const Done &done)
{
    m_secrets.remove(name);
    answer(context, [done] { done({}); });
}

} // namespace cd
