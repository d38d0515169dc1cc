// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/secretstore.h"

#include <QHash>
#include <QObject>
#include <QString>

namespace cd {

/// The API keys of the services that are worked with: typed in this run, else from the keychain,
/// else the environment's; for commands the environment goes before the keychain. A key belongs to
/// one service and is never given out for another.
class KeyKeeper : public QObject
{
    Q_OBJECT

public:
    struct Held
    {
        QString key; ///< empty: none
        bool remembered = false; ///< it is in the keychain
        bool fromEnvironment = false;
    };

    enum class First {
        Keychain,
        Environment, ///< the keychain is not even asked, which may want a password
    };

    /// @p environmentKeys by service; the names of services are Session::serviceId()'s.
    KeyKeeper(SecretStore &secrets, const QHash<QString, QString> &environmentKeys,
              First first = First::Keychain, QObject *parent = nullptr);

    /// Looks for the key of @p service; found() tells.
    void find(const QString &service);
    Held held(const QString &service) const { return m_held.value(service); }
    /// Holds it at once and, with @p remember, puts it into the keychain; changed() tells once that
    /// is done or has failed. Without, or with no key at all, what the keychain has is removed.
    void set(const QString &service, const QString &key, bool remember);
    bool keychainAvailable() const { return m_keychainAvailable; }

Q_SIGNALS:
    void found(const QString &service);
    void changed();

private:
    void learn(SecretFailure failure);

    SecretStore &m_secrets;
    QHash<QString, QString> m_environmentKeys;
    QHash<QString, Held> m_held;
    First m_first;
    bool m_keychainAvailable;
};

} // namespace cd
