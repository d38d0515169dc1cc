// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/desktop/privatebus.h"

#include <QProcess>
#include <QTemporaryDir>

namespace cd::test {

/// A real Secret Service on a bus of its own, with an open keyring in a folder that goes with it.
/// From its making on it is this program's keychain: one to a program, made before anything asks
/// for a bus.
class Keyring
{
public:
    Keyring();
    ~Keyring();

    /// Everything that the Secret Service has written.
    QByteArray written() const;

private:
    PrivateBus m_bus;
    QTemporaryDir m_folder;
    QProcess m_daemon;
};

} // namespace cd::test
