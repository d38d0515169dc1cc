// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/secrets/secretstore.h"

#include <memory>

namespace cd {

/// Secrets in the system's keychain (Secret Service, KWallet …) through QtKeychain, whose plain
/// text fallback is never enabled.
class KeychainSecrets : public SecretStore
{
    Q_OBJECT

public:
    using SecretStore::SecretStore;

    bool outlastsProgram() const override { return true; }
    void read(const QString &name, QObject *context, const Read &done) override;
    void write(const QString &name, const QString &secret, QObject *context,
               const Done &done) override;
    void remove(const QString &name, QObject *context, const Done &done) override;
};

/// The system's keychain, or memory only.
std::unique_ptr<SecretStore> openSecrets(bool useKeychain);

} // namespace cd
