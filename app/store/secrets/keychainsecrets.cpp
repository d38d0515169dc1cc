// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/secrets/keychainsecrets.h"

#include "store/secrets/sessionsecrets.h"

#include <qt6keychain/keychain.h>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

/// The name under which people find our keys in their keychain's window.
QString serviceName()
{
    return u"Classify Desk"_s;
}

SecretFailure failure(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::EntryNotFound:
        return SecretFailure::NotThere;
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return SecretFailure::Denied;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return SecretFailure::NoKeychain;
    default:
        return SecretFailure::Failed;
    }
}

/// Starts @p job; @p ended runs unless @p context is gone by then.
template<typename Job>
void run(Job *job, const QString &name, QObject *context,
         const std::function<void(const Job &)> &ended)
{
    job->setInsecureFallback(false);
    job->setKey(name);
    QObject::connect(
        job, &QKeychain::Job::finished, context, [job, ended] { ended(*job); },
        Qt::QueuedConnection);
    // A queued answer needs the job a little longer than QtKeychain would keep it.
    job->setAutoDelete(false);
    QObject::connect(job, &QKeychain::Job::finished, job, &QObject::deleteLater,
                     Qt::QueuedConnection);
    job->start();
}

tl::expected<void, SecretFailure> outcome(const QKeychain::Job &job)
{
    if (job.error() == QKeychain::NoError)
        return {};
    return tl::unexpected(failure(job.error()));
}

} // namespace

void KeychainSecrets::read(const QString &name, QObject *context, const Read &done)
{
    run<QKeychain::ReadPasswordJob>(new QKeychain::ReadPasswordJob(serviceName()), name, context,
                                    [done](const QKeychain::ReadPasswordJob &job) {
                                        done(outcome(job).map([&job] { return job.textData(); }));
                                    });
}

void KeychainSecrets::write(const QString &name, const QString &secret, QObject *context,
                            const Done &done)
{
    auto *job = new QKeychain::WritePasswordJob(serviceName());
    job->setTextData(secret);
    run<QKeychain::WritePasswordJob>(
        job, name, context,
        [done](const QKeychain::WritePasswordJob &ended) { done(outcome(ended)); });
}

void KeychainSecrets::remove(const QString &name, QObject *context, const Done &done)
{
    run<QKeychain::DeletePasswordJob>(
        new QKeychain::DeletePasswordJob(serviceName()), name, context,
        [done](const QKeychain::DeletePasswordJob &job) {
            const auto result = outcome(job);
            const bool wasNotThere = !result && result.error() == SecretFailure::NotThere;
            done(wasNotThere ? tl::expected<void, SecretFailure>() : result);
        });
}

std::unique_ptr<SecretStore> openSecrets(bool useKeychain)
{
    if (useKeychain)
        return std::make_unique<KeychainSecrets>();
    return std::make_unique<SessionSecrets>();
}

} // namespace cd
