// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/secrets/secretstore.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QString>

#include <optional>

namespace cd {

/// The API keys of all services. A key typed in this run comes first, then the keychain's, then the
/// environment's; for commands the environment comes before the keychain. A key belongs to one
/// service and is never used for another.
class ApiKeys : public QObject
{
    Q_OBJECT

public:
    struct Held
    {
        QString key; ///< empty: there is none
        bool remembered = false; ///< it is stored in the keychain
        bool fromEnvironment = false;
    };

    enum class First {
        Keychain,
        Environment, ///< if it has a key, the keychain is not asked: that may prompt the person
    };

    /// @p environmentKeys: by service. Services are named as by Session::serviceId().
    ApiKeys(SecretStore &secrets, const QHash<QString, QString> &environmentKeys,
            First first = First::Keychain, QObject *parent = nullptr);

    /// Looks for the key of @p service; found() follows, also where there is none, unless set()
    /// comes first. A keychain that refused before is asked again.
    void find(const QString &service);
    Held held(const QString &service) const { return m_held.value(service); }
    /// Holds @p key at once. It is written to the keychain only by confirm(), once the service has
    /// accepted it. With an empty key, or the stored one without @p remember, the keychain's is
    /// removed at once.
    void set(const QString &service, const QString &key, bool remember);
    /// The service accepted the key that is held: stores it in the keychain if set() was called
    /// with @p remember, else removes what the keychain has. changed() follows once that is done or
    /// has failed. Does so once for each key that was set, and not at all without a keychain.
    void confirm(const QString &service);
    /// The key that was entered for @p from belongs to @p to: it is held there as it was set, and
    /// @p from no longer has a typed key.
    void move(const QString &from, const QString &to);
    bool keychainAvailable() const { return m_keychainAvailable; }

Q_SIGNALS:
    void found(const QString &service);
    void changed();
    /// A key that was to be removed may still be in the keychain. It is tried again whenever the
    /// keychain does something else.
    void notRemoved(const QString &service);

private:
    void ask(const QString &service);
    void write(const QString &service, const QString &key, bool remember);
    void removed(const QString &service, bool isMeant, std::optional<SecretFailure> failure);
    void learn(std::optional<SecretFailure> failure);

    SecretStore &m_secrets;
    QHash<QString, QString> m_environmentKeys;
    QHash<QString, Held> m_held;
    QHash<QString, bool> m_wishes; // set()'s remember, until the key is confirmed
    QSet<QString> m_asking; // services whose key the keychain was asked for
    QSet<QString> m_refused; // services whose key the keychain refused when it was last asked
    QSet<QString> m_stored; // services whose key is known to be in the keychain
    QSet<QString> m_unremoved; // services whose key was to be removed, and may still be there
    First m_first;
    bool m_keychainAvailable;
};

} // namespace cd
