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

/// The API keys of the services that are worked with: typed in this run, else from the keychain,
/// else the environment's; for commands the environment goes before the keychain. A key belongs to
/// one service and is never given out for another.
class ApiKeys : public QObject
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
    ApiKeys(SecretStore &secrets, const QHash<QString, QString> &environmentKeys,
            First first = First::Keychain, QObject *parent = nullptr);

    /// Looks for the key of @p service; found() tells. A keychain that refused is asked again.
    void find(const QString &service);
    Held held(const QString &service) const { return m_held.value(service); }
    /// Holds it at once. What is to become of it in the keychain waits for confirm(); only no key
    /// at all, and the one that is kept there without @p remember, are forgotten there at once.
    void set(const QString &service, const QString &key, bool remember);
    /// The service took the key that is held: with @p remember of set() it is put into the
    /// keychain, without, what the keychain has is removed. changed() tells once that is done or
    /// has failed. Asks the keychain once for each key that was set, and not at all where none
    /// answers.
    void confirm(const QString &service);
    /// The key was meant for @p to: it is held there as it was set, and @p from has none of this
    /// run any more.
    void move(const QString &from, const QString &to);
    bool keychainAvailable() const { return m_keychainAvailable; }

Q_SIGNALS:
    void found(const QString &service);
    void changed();

private:
    void ask(const QString &service);
    void write(const QString &service, const QString &key, bool remember);
    void learn(std::optional<SecretFailure> failure);

    SecretStore &m_secrets;
    QHash<QString, QString> m_environmentKeys;
    QHash<QString, Held> m_held;
    QHash<QString, bool> m_wishes; // whether to remember what set() brought, until it is confirmed
    QSet<QString> m_asking; // whose answer is still to come
    QSet<QString> m_refused; // by the keychain, when it was asked last
    First m_first;
    bool m_keychainAvailable;
};

} // namespace cd
