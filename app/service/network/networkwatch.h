// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace cd {

/// Reports what the system knows about this machine's network; silent on systems that don't tell.
/// To be used on the window's thread.
class NetworkWatch : public QObject
{
    Q_OBJECT

public:
    explicit NetworkWatch(QObject *parent = nullptr);

Q_SIGNALS:
    /// A network has appeared or changed (true), or there is none any more (false). Also emitted at
    /// the start if there is none.
    void changed(bool isThere);

private:
    void begin();
};

} // namespace cd
