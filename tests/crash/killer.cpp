// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crash/killer.h"

#include "crash/jobserver.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QProcess>
#include <QTimer>

#include <csignal>

namespace cd::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr auto longestFirstRun = 60s;
constexpr milliseconds aWhile = 150ms;
constexpr int createsInARun = 5;

} // namespace

Killer::Killer(JobServer &server, const QString &folder, quint32 seed, Dialect dialect)
    : m_server(server)
    , m_folder(folder)
    , m_random(seed)
    , m_dialect(dialect)
{
}

/// The first run lasts until a create has come: how long that takes depends on the machine, and
/// the moments of the others follow it.
Killer::Moment Killer::nextMoment()
{
    if (!m_toFirstCreate)
        return {longestFirstRun, 0, true};
    const milliseconds latest = 2 * *m_toFirstCreate + aWhile;
    if (m_random.bounded(2) == 0)
        return {milliseconds(m_random.bounded(int(latest.count())))};
    return {latest, int(m_random.bounded(createsInARun)), m_random.bounded(2) == 0,
            milliseconds(m_random.bounded(3) * m_random.bounded(3))};
}

bool Killer::strike()
{
    const Moment moment = nextMoment();
    QProcess victim;
    QEventLoop loop;
    const auto kill = [&victim, &loop] {
        victim.kill();
        loop.quit();
    };
    QElapsedTimer sinceStart;
    int creates = 0;
    const auto create = [&] {
        if (!m_toFirstCreate)
            m_toFirstCreate = milliseconds(sinceStart.elapsed());
        if (creates++ != moment.creates)
            return;
        if (moment.after == 0ms)
            kill();
        else
            QTimer::singleShot(moment.after, Qt::PreciseTimer, &loop, kill);
    };
    QObject::connect(&m_server,
                     moment.beforeMaking ? &JobServer::createCame : &JobServer::createDone, &loop,
                     create);
    QObject::connect(&victim, &QProcess::finished, &loop, &QEventLoop::quit);
    QObject::connect(&victim, &QProcess::errorOccurred, &loop, &QEventLoop::quit);
    QTimer::singleShot(moment.latest, Qt::PreciseTimer, &loop, kill);
    sinceStart.start();
    victim.start(QCoreApplication::applicationDirPath() + u"/crashvictim"_s,
                 {m_folder, m_server.url().toString(), QString::number(m_runs++),
                  QString::number(m_random.generate()),
                  m_hasMany                         ? u"many"_s
                      : m_dialect == Dialect::First ? u"first"_s
                                                    : u"second"_s});
    loop.exec();
    victim.waitForFinished();
    m_said = victim.readAllStandardError() + victim.errorString().toUtf8() + ", status "
        + QByteArray::number(victim.exitCode());
    return victim.exitStatus() == QProcess::CrashExit && victim.exitCode() == SIGKILL
        && m_toFirstCreate;
}

} // namespace cd::test
