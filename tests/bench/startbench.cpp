// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// startbench [JOBS]: starts the real program on a new data folder and a program with one
// label in a QMainWindow in turns, and tells how long after the start the first picture of the
// window is handed out (Qt's own log of painting tells when), when the process has nothing more to
// do, and what it holds in memory then. With JOBS also on a history of so many.

#include "bench/figures.h"
#include "bench/longhistory.h"
#include "bench/memory.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QThread>

#include <functional>
#include <optional>
#include <vector>

using namespace cd::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 9;
constexpr qint64 patienceMs = 60'000;
constexpr qint64 restMs = 500; // without work for so long, it has come to rest

struct Start
{
    double paintedMs = 0;
    double restedMs = 0;
    Memory memory;
    double helpers = 0; ///< resident, of the processes that it started, in MB
};

/// A program, and what its starts took.
struct Starter
{
    QString name;
    QString program;
    std::function<QStringList(const QString &)> arguments; ///< in a new folder
    std::vector<Start> starts = {};

    double medianOf(const std::function<double(const Start &)> &figure) const
    {
        std::vector<double> figures;
        for (const Start &start : starts)
            figures.push_back(figure(start));
        return median(figures);
    }
};

QProcessEnvironment environmentIn(const QString &home)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto *name : {"LLAMA_CLOUD_API_KEY", "LLAMA_PARSE_API_KEY", "LLAMA_CLOUD_BASE_URL"})
        environment.remove(QLatin1StringView(name));
    for (const auto *name :
         {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
        environment.insert(QLatin1StringView(name), home);
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"disabled:"_s);
    environment.insert(u"QT_LOGGING_RULES"_s, u"qt.widgets.painting.info=true"_s);
    environment.insert(u"QT_FORCE_STDERR_LOGGING"_s, u"1"_s);
    return environment;
}

/// Processor time that the process has taken, in ticks.
qint64 ticksOf(qint64 pid)
{
    const QByteArray stat = processFile(pid, u"stat"_s);
    const QByteArrayList fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    return fields.value(11).toLongLong() + fields.value(12).toLongLong();
}

double helpersOf(qint64 pid)
{
    double sum = 0;
    const QStringList threads
        = QDir(u"/proc/%1/task"_s.arg(pid)).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &thread : threads) {
        const QByteArrayList children
            = processFile(pid, u"task/%1/children"_s.arg(thread)).simplified().split(' ');
        for (const QByteArray &child : children)
            sum += child.isEmpty() ? 0 : memoryOf(child.toLongLong()).resident;
    }
    return sum;
}

bool hasPainted(QProcess &process)
{
    const QElapsedTimer clock = [] {
        QElapsedTimer started;
        started.start();
        return started;
    }();
    QByteArray log;
    while (!log.contains("Flushing") && clock.elapsed() < patienceMs) {
        if (process.bytesAvailable() == 0 && !process.waitForReadyRead(1000)
            && process.state() != QProcess::Running)
            return false;
        log += process.readAllStandardError();
    }
    return log.contains("Flushing");
}

/// Nothing: no window came.
std::optional<Start> startOnce(const Starter &starter)
{
    const QTemporaryDir home;
    QProcess process;
    process.setProcessEnvironment(environmentIn(home.path()));
    process.setReadChannel(QProcess::StandardError);
    const QStringList arguments = starter.arguments(home.path());
    Start start;
    QElapsedTimer clock;
    clock.start();
    process.start(starter.program, arguments);
    if (!process.waitForStarted() || !hasPainted(process)) {
        process.kill();
        process.waitForFinished();
        return std::nullopt;
    }
    start.paintedMs = double(clock.nsecsElapsed()) / 1e6;
    qint64 ticks = ticksOf(process.processId());
    start.restedMs = start.paintedMs;
    while (double(clock.elapsed()) - start.restedMs < restMs && clock.elapsed() < patienceMs) {
        QThread::msleep(5);
        process.readAllStandardError();
        const qint64 now = ticksOf(process.processId());
        if (now != ticks)
            start.restedMs = double(clock.elapsed());
        ticks = now;
    }
    start.memory = memoryOf(process.processId());
    start.helpers = helpersOf(process.processId());
    // Closing its input ends a service that it started as well.
    process.terminate();
    if (!process.waitForFinished())
        process.kill();
    process.waitForFinished();
    return start;
}

QString inBuild(const QString &path)
{
    return QDir::cleanPath(QCoreApplication::applicationDirPath() + u'/' + path);
}

void tell(const std::vector<Starter> &starters)
{
    struct Figure
    {
        QString name;
        int decimals;
        std::function<double(const Start &)> of;
    };
    const std::vector<Figure> figures{{u"first picture (ms)"_s, 0,
                                       [](const Start &start) {
                                           return start.paintedMs;
                                       }},
                                      {u"at rest (ms)"_s, 0,
                                       [](const Start &start) {
                                           return start.restedMs;
                                       }},
                                      {u"resident (MB)"_s, 1,
                                       [](const Start &start) {
                                           return start.memory.resident;
                                       }},
                                      {u"proportional (MB)"_s, 1,
                                       [](const Start &start) {
                                           return start.memory.proportional;
                                       }},
                                      {u"peak (MB)"_s, 1,
                                       [](const Start &start) {
                                           return start.memory.peak;
                                       }},
                                      {u"its helpers (MB)"_s, 1, [](const Start &start) {
                                           return start.helpers;
                                       }}};
    QString head = u"median of %1 starts"_s.arg(rounds).leftJustified(24);
    for (const Starter &starter : starters)
        head += starter.name.rightJustified(16);
    for (std::size_t i = 1; i < starters.size(); ++i)
        head += u"ratio"_s.rightJustified(16);
    print(head);
    for (const Figure &figure : figures) {
        QString line = figure.name.leftJustified(24);
        for (const Starter &starter : starters)
            line += column(starter.medianOf(figure.of), figure.decimals, 16);
        const double least = starters.front().medianOf(figure.of);
        for (std::size_t i = 1; i < starters.size() && least > 0; ++i)
            line += column(starters.at(i).medianOf(figure.of) / least, 2, 16);
        print(line);
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int jobs = QCoreApplication::arguments().value(1).toInt();
    const QTemporaryDir folder;
    const QString history = folder.filePath(u"history"_s);
    if (jobs > 0 && !makeHistory(history, jobs, 1))
        qFatal("the history can't be written");
    const QString program = inBuild(u"../bin/classifydesk"_s);
    std::vector<Starter> starters{{u"one label"_s, inBuild(u"labelwindow"_s),
                                   [](const QString &) {
                                       return QStringList();
                                   }},
                                  {u"Classify Desk"_s, program, [](const QString &home) {
                                       return QStringList{u"--data"_s, home + u"/data"_s};
                                   }}};
    if (jobs > 0)
        starters.push_back({u"%1 jobs"_s.arg(jobs), program, [history](const QString &) {
                                return QStringList{u"--data"_s, history};
                            }});
    for (int round = 0; round <= rounds; ++round) {
        for (Starter &starter : starters) {
            const auto start = startOnce(starter);
            if (!start) {
                print(starter.name + u": no window came"_s);
                return 1;
            }
            if (round > 0) // the first reads from the disk
                starter.starts.push_back(*start);
        }
    }
    tell(starters);
    return 0;
}
