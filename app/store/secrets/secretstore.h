// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>

#include <functional>

#include <tl/expected.hpp>

namespace cd {

/// Why a secret could not be stored or read.
enum class SecretFailure {
    NotThere,
    NoKeychain, ///< no keychain is available on this system
    Denied,
    Failed,
};

/// Where keys are stored. Asynchronous: callbacks come from the event loop, never before the call
/// returns and never once @p context is gone.
class SecretStore : public QObject
{
    Q_OBJECT

public:
    using Read = std::function<void(const tl::expected<QString, SecretFailure> &)>;
    using Done = std::function<void(const tl::expected<void, SecretFailure> &)>;

    using QObject::QObject;

    /// False: secrets are kept in memory until the program ends.
    virtual bool outlastsProgram() const = 0;
    virtual void read(const QString &name, QObject *context, const Read &done) = 0;
    virtual void write(const QString &name, const QString &secret, QObject *context,
                       const Done &done)
        = 0;
    /// Succeeds also if there is no such secret.
    virtual void remove(const QString &name, QObject *context, const Done &done) = 0;
};

} // namespace cd
