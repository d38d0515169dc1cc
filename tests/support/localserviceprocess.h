// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>
#include <QUrl>

namespace cd::test {

/// A real `classifydesk-service` from the folder named by CD_BIN, on a free port, with a data
/// folder of its own that outlives restarts and goes with this object.
class LocalServiceProcess
{
public:
    LocalServiceProcess();
    ~LocalServiceProcess();

    /// Starts and waits for the first line. False, with failure() telling why, if none came.
    bool start(const QStringList &moreArguments = {});
    /// Ends it as an operator would (SIGTERM), and waits. False: it had to be killed.
    bool stop();
    /// Ends it as a crash would.
    void kill();

    QUrl url() const { return m_url; }
    QString key() const { return m_key; }
    QString dataFolder() const;
    qint64 processId() const { return m_process.processId(); }
    int exitCode() const { return m_process.exitCode(); }
    bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    /// What it wrote to standard error so far.
    QByteArray log();
    QString failure() const { return m_failure; }
    QProcess &process() { return m_process; }

    static QString executable();

private:
    QTemporaryDir m_data;
    QProcess m_process;
    QByteArray m_log;
    QUrl m_url;
    QString m_key;
    QString m_failure;
};

} // namespace cd::test
