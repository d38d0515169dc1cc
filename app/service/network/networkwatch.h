// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace cd {

/// What the system says of this machine's network. Where it says nothing this says nothing either.
/// On the window's thread.
class NetworkWatch : public QObject
{
    Q_OBJECT

public:
    explicit NetworkWatch(QObject *parent = nullptr);

Q_SIGNALS:
    /// There is one, or another than before; or there is none. Told of the first time too where
    /// there is none then.
    void changed(bool isThere);

private:
    void begin();
};

} // namespace cd
