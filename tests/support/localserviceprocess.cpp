// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/localserviceprocess.h"

#include <QDeadlineTimer>
#include <QUuid>

namespace cd::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int startWithinMs = 60'000;
constexpr int stopWithinMs = 30'000;

} // namespace

LocalServiceProcess::LocalServiceProcess()
    : m_key(u"test-"_s + QUuid::createUuid().toString(QUuid::Id128))
{
}

LocalServiceProcess::~LocalServiceProcess()
{
    stop();
}

QString LocalServiceProcess::executable()
{
    return qEnvironmentVariable("CD_BIN") + u"/classifydesk-service"_s;
}

QString LocalServiceProcess::dataFolder() const
{
    return m_data.filePath(u"service"_s);
}

bool LocalServiceProcess::start(const QStringList &moreArguments)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"CLASSIFYDESK_SERVICE_KEY"_s, m_key);
    m_process.setProcessEnvironment(environment);
    m_process.start(executable(),
                    QStringList{u"--port"_s, u"0"_s, u"--data"_s, dataFolder()} + moreArguments);
    const QDeadlineTimer deadline(startWithinMs);
    while (!m_process.canReadLine() && isRunning() && !deadline.hasExpired())
        m_process.waitForReadyRead(static_cast<int>(deadline.remainingTime()));
    const QByteArray line = m_process.readLine().trimmed();
    const QByteArray expected("listening on ");
    if (line.startsWith(expected)) {
        m_url = QUrl(QString::fromUtf8(line.mid(expected.size())));
        return true;
    }
    m_failure = u"%1: %2, said %3 %4"_s.arg(executable(), m_process.errorString(),
                                            QString::fromUtf8(line), QString::fromUtf8(log()));
    return false;
}

bool LocalServiceProcess::stop()
{
    if (!isRunning())
        return true;
    m_process.terminate();
    if (m_process.waitForFinished(stopWithinMs))
        return true;
    kill();
    return false;
}

void LocalServiceProcess::kill()
{
    m_process.kill();
    m_process.waitForFinished(stopWithinMs);
}

QByteArray LocalServiceProcess::log()
{
    m_log += m_process.readAllStandardError();
    return m_log;
}

} // namespace cd::test
