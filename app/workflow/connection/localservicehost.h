// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/service/judgechoice.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QProcess>
#include <QSet>
#include <QString>
#include <QTimer>
#include <QUrl>

namespace cd {

/// Starts and stops `classifydesk-service`, with a key of its own and on a port that it picks.
/// A service that crashes is restarted, at most three times in a row. It ends with this object,
/// and also when this program is killed.
class LocalServiceHost : public QObject
{
    Q_OBJECT

public:
    /// @p executable empty: the one beside the running program.
    LocalServiceHost(const QString &executable, const QString &dataFolder,
                     QObject *parent = nullptr);
    ~LocalServiceHost() override;

    /// Who judges in it from its next start on.
    void setJudge(const JudgeChoice &judge) { m_judge = judge; }
    /// The one that runs was told, or is: who judges in it.
    void noteJudge(const JudgeChoice &judge) { m_judging = judge; }
    const JudgeChoice &judging() const { return m_judging; }
    /// Starts it for @p user unless it runs. If it is running already, ready() is emitted again.
    void start(const QObject *user);
    /// Keeps it for @p user too if it runs, without ready().
    void hold(const QObject *user) { m_users.insert(user); }
    /// Nobody else uses it: asks it to end, and kills it after some seconds. Does not block.
    void stop(const QObject *user);

    const QString &executable() const { return m_executable; }
    bool isReady() const { return !m_url.isEmpty(); }
    QUrl url() const { return m_url; } ///< empty unless isReady()
    QString key() const { return m_key; }
    qint64 processId() const { return m_process.processId(); }

Q_SIGNALS:
    void ready(const QUrl &url, const QString &key);
    void lost(); ///< it crashed and is being restarted
    /// It does not run, and no further attempt is made. @p technical: English, for a log.
    void failed(const QString &technical);

private:
    void launch();
    void readOutput();
    void readLog();
    void errorOccurred(QProcess::ProcessError error);
    void ended(int exitCode, QProcess::ExitStatus status);
    void giveUp(const QString &technical);

    QString m_executable;
    QString m_dataFolder;
    QString m_key;
    JudgeChoice m_judge;
    JudgeChoice m_judging;
    QUrl m_url;
    QProcess m_process;
    QTimer m_again;
    QTimer m_patience; ///< until the first line comes, or after stop() until it ends
    QDeadlineTimer m_steady;
    QByteArray m_log; ///< the end of its standard error
    int m_attempts = 0;
    QSet<const QObject *> m_users;
    bool m_wanted = false;
    bool m_stopping = false;
};

} // namespace cd
