// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocalServer>
#include <QStringList>

namespace cd {

/// Keeps one window per data folder: the first program listens, and a later one asks it to bring
/// its window to the front and hands over what it was to open.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    /// Asks the program that has @p dataFolder open to show its window and to open @p paths there.
    /// False: none answered, or not all was handed over. Blocks for some seconds at most; to be
    /// called before there is a window.
    static bool askToShow(const QString &dataFolder, const QStringList &paths = {});

    explicit SingleInstance(const QString &dataFolder, QObject *parent = nullptr);

Q_SIGNALS:
    void showAsked(const QStringList &paths);

private:
    void listenTo(QLocalSocket *caller);

    QLocalServer m_server;
};

} // namespace cd
