// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/readerclient.h"

#include "localservice/reading/readerprocess.h"
#include "localservice/reading/readerwatch.h"

#include <QDeadlineTimer>
#include <QProcess>

#include <algorithm>

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

constexpr int attempts = 2; ///< it may have been killed while it had nothing to do
constexpr int answersLateByMs = 15'000; ///< on a busy machine
constexpr int endsWithinMs = 500;
constexpr int askEveryMs = 20; ///< whether it is still wanted

} // namespace

ReaderClient::ReaderClient(const QString &executable)
    : m_executable(executable)
{
}

ReaderClient::~ReaderClient()
{
    rest();
}

ReadResult ReaderClient::read(const ReadRequest &request, const ReaderLimits &limits,
                              const IsWanted &isWanted)
{
#ifdef Q_OS_UNIX
    for (int i = 0; i < attempts && isReady(); ++i) {
        if (const auto answer = ask({request, limits}, isWanted))
            return resultOfAnswer(*answer);
        rest();
        if (isWanted && !isWanted())
            return tl::unexpected(tookTooLong());
    }
    return readFailure(ReadFailure::Kind::NotNow,
                       u"The readers' process does not run or does not answer."_s);
#else
    return readInOwnProcess(m_executable, request, limits, isWanted);
#endif
}

bool ReaderClient::isReady()
{
    if (m_server && m_server->state() == QProcess::Running)
        return true;
    m_server = std::make_unique<QProcess>();
    return startReader(*m_server, m_executable, u"--read-documents"_s);
}

std::optional<QByteArray> ReaderClient::ask(const ReaderOrder &order, const IsWanted &isWanted)
{
    const QDeadlineTimer deadline(order.limits.milliseconds + answersLateByMs);
    m_server->write(orderToJson(order) + '\n');
    QByteArray answer;
    while (!answer.endsWith('\n')) {
        const qint64 left = deadline.remainingTime();
        const qint64 pause = isWanted ? std::min<qint64>(left, askEveryMs) : left;
        const bool isMore = m_server->waitForReadyRead(static_cast<int>(pause));
        const bool isAlive = m_server->state() == QProcess::Running && !deadline.hasExpired();
        if (!isMore && (!isAlive || (isWanted && !isWanted())))
            return {};
        answer += m_server->readAllStandardOutput();
    }
    return answer;
}

void ReaderClient::rest()
{
    if (!m_server)
        return;
    m_server->closeWriteChannel(); // which ends it, and what it reads
    if (!m_server->waitForFinished(endsWithinMs)) {
        m_server->kill();
        m_server->waitForFinished();
    }
    m_server.reset();
}

} // namespace cd::local
