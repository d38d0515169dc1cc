// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>

#include <functional>

#include <tl/expected.hpp>

namespace cd {

/// Why a secret could not be kept or had.
enum class SecretFailure {
    NotThere,
    NoKeychain, ///< this system has none that answers
    Denied,
    Failed,
};

/// Where keys are kept. Answers come later, never within the call, never after @p context is gone.
class SecretStore : public QObject
{
    Q_OBJECT

public:
    using Read = std::function<void(const tl::expected<QString, SecretFailure> &)>;
    using Done = std::function<void(const tl::expected<void, SecretFailure> &)>;

    using QObject::QObject;

    /// False: kept until this program ends.
    virtual bool outlastsProgram() const = 0;
    virtual void read(const QString &name, QObject *context, const Read &done) = 0;
    virtual void write(const QString &name, const QString &secret, QObject *context,
                       const Done &done)
        = 0;
    /// To remove what is not there is no failure.
    virtual void remove(const QString &name, QObject *context, const Done &done) = 0;
};

} // namespace cd
