// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/readerprocess.h"

#include "localservice/reading/readerwatch.h"

#include <QProcess>
#include <QProcessEnvironment>

#include <csignal>

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

constexpr int pollEveryMs = 50;

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

ReadResult resultOf(const QProcess &process, const QByteArray &output)
{
    if (process.exitStatus() == QProcess::CrashExit && process.exitCode() == SIGXCPU)
        return tl::unexpected(tookTooLong());
    return resultOfAnswer(output);
}

} // namespace

bool startReader(QProcess &process, const QString &executable, const QString &task)
{
    process.setStandardErrorFile(QProcess::nullDevice());
    process.setProcessEnvironment(readerEnvironment());
    process.start(executable, {task});
    return process.waitForStarted();
}

ReadResult readInOwnProcess(const QString &executable, const ReadRequest &request,
                            const ReaderLimits &limits, const std::function<bool()> &isWanted)
{
    QElapsedTimer clock;
    clock.start();
    QProcess process;
    if (!startReader(process, executable, u"--read-document"_s))
        return readFailure(ReadFailure::Kind::NotNow, u"The reader could not be started."_s);
    process.write(orderToJson({request, limits}));
    process.closeWriteChannel();
    QByteArray output;
    while (!process.waitForFinished(pollEveryMs)) {
        output += process.readAllStandardOutput();
        if (process.state() == QProcess::NotRunning)
            break;
        auto failure = passedLimit(process.processId(), clock, output.size(), limits);
        if (!failure && isWanted && !isWanted())
            failure = tookTooLong();
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
