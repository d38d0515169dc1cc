// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/console.h"

#include "cli/submittexts.h"
#include "domain/safetext.h"
#include "ui/words/errortext.h"

#include <QCoreApplication>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace cd::console {

using namespace Qt::StringLiterals;

void holdStreams()
{
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        // open() returns the lowest free number, which is this one: lower ones are open by now.
        if (fcntl(stream, F_GETFD) == -1 && errno == EBADF)
            static_cast<void>(open("/dev/null", O_RDONLY));
    }
    std::signal(SIGPIPE, SIG_IGN);
}

void say(const QString &line)
{
    QStringList lines = line.split(u'\n');
    for (QString &one : lines)
        one = safeLine(one);
    std::fputs((lines.join(u'\n') + u'\n').toLocal8Bit().constData(), stderr);
    std::fflush(stderr);
}

void say(const QList<FieldProblem> &problems)
{
    for (const FieldProblem &problem : problems) {
        const bool isWarning = problem.severity == FieldProblem::Severity::Warning;
        const QString text = isWarning ? SubmitTexts::tr("%1 (warning)").arg(problemText(problem))
                                       : problemText(problem);
        say(problem.path.parts.isEmpty() ? text : problem.path.text() + u": "_s + text);
    }
}

bool answer(const QByteArray &text)
{
    const auto size = static_cast<size_t>(text.size());
    if (std::fwrite(text.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0)
        return true;
    //: %1: what the system says, such as "No space left on device"
    say(SubmitTexts::tr("Standard output could not be written: %1")
            .arg(QString::fromLocal8Bit(std::strerror(errno))));
    return false;
}

} // namespace cd::console
