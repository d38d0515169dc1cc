// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/connection/localservicehost.h"

#include <QCoreApplication>
#include <QProcessEnvironment>
#include <QRandomGenerator>

#include <array>
#include <chrono>
#include <utility>

namespace cd {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto startsWithin = 30s;
constexpr auto stopsWithin = 5s;
/// Long enough for the one before, whose program was killed, to notice and leave the folder.
constexpr auto pauseBeforeAnother = 500ms;
/// One that has run this long is not counted among those that can't stay up.
constexpr auto steadyAfter = 1min;
constexpr int mostRestarts = 3;
constexpr qsizetype logKept = 4000;
constexpr int wrongArguments = 2; // exit status of classifydesk-service

QString newKey()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    const QByteArray bytes(reinterpret_cast<const char *>(words.data()), sizeof(words));
    return u"local-"_s + QString::fromLatin1(bytes.toHex());
}

/// Ours, without the keys of other services: they are not its business.
QProcessEnvironment environmentWithKey(const QString &key)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"LLAMA_CLOUD_API_KEY"_s);
    environment.remove(u"LLAMA_PARSE_API_KEY"_s);
    environment.insert(u"CLASSIFYDESK_SERVICE_KEY"_s, key);
    return environment;
}

} // namespace

LocalServiceHost::LocalServiceHost(const QString &executable, const QString &dataFolder,
                                   QObject *parent)
    : QObject(parent)
    , m_executable(executable.isEmpty()
                       ? QCoreApplication::applicationDirPath() + u"/classifydesk-service"_s
                       : executable)
    , m_dataFolder(dataFolder)
    , m_key(newKey())
{
    m_again.setSingleShot(true);
    m_again.setInterval(pauseBeforeAnother);
    m_patience.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &LocalServiceHost::launch);
    connect(&m_patience, &QTimer::timeout, &m_process, &QProcess::kill);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &LocalServiceHost::readOutput);
    connect(&m_process, &QProcess::readyReadStandardError, this, &LocalServiceHost::readLog);
    connect(&m_process, &QProcess::errorOccurred, this, &LocalServiceHost::errorOccurred);
    connect(&m_process, &QProcess::finished, this, &LocalServiceHost::ended);
}

LocalServiceHost::~LocalServiceHost()
{
    m_process.disconnect(this);
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(
            static_cast<int>(std::chrono::milliseconds(stopsWithin).count())))
        m_process.kill();
    m_process.waitForFinished();
}

void LocalServiceHost::start(const QObject *user)
{
    m_users.insert(user);
    m_wanted = true;
    if (isReady()) {
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (isReady())
                    Q_EMIT ready(m_url, m_key);
            },
            Qt::QueuedConnection);
    } else if (m_process.state() == QProcess::NotRunning && !m_again.isActive()) {
        m_attempts = 0;
        launch();
    }
}

void LocalServiceHost::stop(const QObject *user)
{
    m_users.remove(user);
    if (!m_users.isEmpty())
        return;
    m_wanted = false;
    m_url.clear();
    m_again.stop();
    if (m_process.state() == QProcess::NotRunning || m_stopping)
        return;
    m_stopping = true;
    m_process.terminate();
    m_patience.start(stopsWithin);
}

void LocalServiceHost::launch()
{
    m_log.clear();
    m_judging = m_judge;
    m_process.setProcessEnvironment(environmentWithKey(m_key));
    m_patience.start(startsWithin);
    // Its standard input stays open as long as we live: --with-parent watches it.
    m_process.start(m_executable,
                    {u"--port"_s, u"0"_s, u"--data"_s, m_dataFolder, u"--with-parent"_s,
                     u"--judge"_s, m_judge.word(), u"--judge-model"_s, m_judge.model,
                     u"--judge-seconds"_s, QString::number(m_judge.seconds)});
}

void LocalServiceHost::readOutput()
{
    const QByteArray greeting("listening on ");
    while (m_process.canReadLine()) {
        const QByteArray line = m_process.readLine().trimmed();
        if (isReady() || m_stopping || !line.startsWith(greeting))
            continue;
        m_patience.stop();
        m_url = QUrl(QString::fromUtf8(line.mid(greeting.size())));
        m_steady.setRemainingTime(steadyAfter);
        Q_EMIT ready(m_url, m_key);
    }
}

void LocalServiceHost::readLog()
{
    m_log = (m_log + m_process.readAllStandardError()).right(logKept);
}

void LocalServiceHost::errorOccurred(QProcess::ProcessError error)
{
    if (error == QProcess::FailedToStart) // the others come with finished()
        giveUp(m_executable + u": "_s + m_process.errorString());
}

void LocalServiceHost::ended(int exitCode, QProcess::ExitStatus status)
{
    m_patience.stop();
    const bool wasReady = isReady();
    m_url.clear();
    if (std::exchange(m_stopping, false)) {
        if (m_wanted)
            launch();
        return;
    }
    if (!m_wanted)
        return;
    if (wasReady) {
        if (m_steady.hasExpired())
            m_attempts = 0;
        Q_EMIT lost();
    }
    const bool hopeless = status == QProcess::NormalExit && exitCode == wrongArguments;
    if (hopeless || ++m_attempts > mostRestarts) {
        giveUp(u"%1 ended with status %2: %3"_s.arg(m_executable, QString::number(exitCode),
                                                    QString::fromUtf8(m_log).trimmed()));
    } else {
        m_again.start();
    }
}

void LocalServiceHost::giveUp(const QString &technical)
{
    m_wanted = false;
    m_patience.stop();
    Q_EMIT failed(technical);
}

} // namespace cd
