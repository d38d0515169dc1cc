// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocalServer>

namespace cd {

/// One program a data folder: the first one listens, a later one asks it to come to the front.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    /// Asks the program that has @p dataFolder open. False: none answered. Waits for at most a
    /// second; called before there is a window.
    static bool askToShow(const QString &dataFolder);

    explicit SingleInstance(const QString &dataFolder, QObject *parent = nullptr);

Q_SIGNALS:
    void showAsked();

private:
    QLocalServer m_server;
};

} // namespace cd
