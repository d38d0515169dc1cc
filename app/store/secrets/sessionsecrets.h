// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/secrets/secretstore.h"

#include <QHash>

namespace cd {

/// Secrets for this run only, in memory.
class SessionSecrets : public SecretStore
{
    Q_OBJECT

public:
    using SecretStore::SecretStore;

    bool outlastsProgram() const override { return false; }
    void read(const QString &name, QObject *context, const Read &done) override;
    void write(const QString &name, const QString &secret, QObject *context,
               const Done &done) override;
    void remove(const QString &name, QObject *context, const Done &done) override;

private:
    QHash<QString, QString> m_secrets;
};

} // namespace cd
