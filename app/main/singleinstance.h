// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocalServer>

namespace cd {

/// Keeps one window per data folder: the first program listens, and a later one asks it to bring
/// its window to the front.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    /// Asks the program that has @p dataFolder open to show its window. False: none answered.
    /// Blocks for up to a second; to be called before there is a window.
    static bool askToShow(const QString &dataFolder);

    explicit SingleInstance(const QString &dataFolder, QObject *parent = nullptr);

Q_SIGNALS:
    void showAsked();

private:
    QLocalServer m_server;
};

} // namespace cd
