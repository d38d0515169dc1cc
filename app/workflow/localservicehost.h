// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QProcess>
#include <QTimer>
#include <QUrl>

#include <memory>

namespace cd {

/// Starts and stops `classifydesk-service`, with a key of its own and on a port that it picks.
/// A service that dies is started again, three times at most within a minute. It ends with this
/// object, and by itself when this program is gone.
class LocalServiceHost : public QObject
{
    Q_OBJECT

public:
    /// @p executable empty: the one beside the running program.
    LocalServiceHost(const QString &executable, const QString &dataFolder,
                     QObject *parent = nullptr);
    ~LocalServiceHost() override;

    /// Starts it unless it runs; what is running already is told again through ready().
    void start();
    /// Asks it to end, and ends it after some seconds. Does not wait.
    void stop();

    bool isReady() const { return !m_url.isEmpty(); }
    QUrl url() const { return m_url; } ///< empty until ready()
    QString key() const { return m_key; }
    qint64 processId() const;

Q_SIGNALS:
    void ready(const QUrl &url, const QString &key);
    void stopped(); ///< it died, and is being started again
    /// It does not run, and no further attempt is made. @p technical is English, for a log.
    void failed(const QString &technical);

private:
    void launch();
    void readLines();
    void ended();
    void giveUp(const QString &technical);
    void letGo();

    QString m_executable;
    QString m_dataFolder;
    QString m_key;
    QUrl m_url;
    std::unique_ptr<QProcess> m_process;
    QTimer m_again;
    QTimer m_tooSlow;
    QByteArray m_lastWords;
    int m_restarts = 0;
};

} // namespace cd
