// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/readerprocess.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>

#include <csignal>
#include <unistd.h>

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

constexpr int pollEveryMs = 50;

/// 0 if the system does not report it.
qint64 residentBytes(qint64 pid)
{
    QFile file(u"/proc/%1/statm"_s.arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> fields = file.readAll().split(' ');
    return fields.size() > 1 ? fields.at(1).toLongLong() * sysconf(_SC_PAGESIZE) : 0;
}

/// Nothing of the user's own: a document that takes its reader over finds no key there. libgomp
/// looks for its limit when it is loaded; recognizing on several cores costs more processor time
/// than it saves.
QProcessEnvironment readerEnvironment()
{
#ifdef Q_OS_UNIX
    const QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
    QProcessEnvironment environment;
    for (const QString &name : {u"LD_LIBRARY_PATH"_s, u"TESSDATA_PREFIX"_s}) {
        if (all.contains(name))
            environment.insert(name, all.value(name));
    }
    environment.insert(u"LANG"_s, u"C.UTF-8"_s);
#else
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
#endif
    environment.insert(u"OMP_THREAD_LIMIT"_s, u"1"_s);
    return environment;
}

ReadFailure tooSlow()
{
    return {ReadFailure::Kind::TookTooLong, u"Reading the document took too long."_s};
}

/// The limit that a running process has exceeded.
std::optional<ReadFailure> passedLimit(const QProcess &process, const QElapsedTimer &clock,
                                       qsizetype output, const ReaderLimits &limits)
{
    if (clock.hasExpired(limits.milliseconds))
        return tooSlow();
    if (residentBytes(process.processId()) > limits.memoryBytes)
        return ReadFailure{ReadFailure::Kind::TooMuchMemory,
                           u"Reading the document took too much memory."_s};
    if (output > limits.outputBytes)
        return ReadFailure{ReadFailure::Kind::TooLarge, u"The document holds too much text."_s};
    return {};
}

ReadResult resultOf(const QProcess &process, const QByteArray &output)
{
    if (const auto result = resultFromJson(output))
        return *result;
    if (process.exitStatus() == QProcess::CrashExit && process.exitCode() == SIGXCPU)
        return tl::unexpected(tooSlow());
    return readFailure(ReadFailure::Kind::Crashed,
                       u"The reader did not survive the document; it is damaged or hostile."_s);
}

} // namespace

ReadResult readInOwnProcess(const QString &executable, const ReadRequest &request,
                            const ReaderLimits &limits, const std::function<bool()> &isWanted)
{
    QElapsedTimer clock;
    clock.start();
    QProcess process;
    process.setStandardErrorFile(QProcess::nullDevice());
    process.setProcessEnvironment(readerEnvironment());
    process.start(executable, {u"--read-document"_s});
    if (!process.waitForStarted())
        return readFailure(ReadFailure::Kind::Crashed, u"The reader could not be started."_s);
    process.write(orderToJson({request, limits}));
    process.closeWriteChannel();
    QByteArray output;
    while (!process.waitForFinished(pollEveryMs)) {
        output += process.readAllStandardOutput();
        if (process.state() == QProcess::NotRunning)
            break;
        auto failure = passedLimit(process, clock, output.size(), limits);
        if (!failure && isWanted && !isWanted())
            failure = tooSlow();
        if (failure) {
            process.kill();
            process.waitForFinished();
            return tl::unexpected(*failure);
        }
    }
    output += process.readAllStandardOutput();
    return resultOf(process, output);
}

} // namespace cd::local
