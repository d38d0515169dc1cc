// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/readerserver.h"

#ifdef Q_OS_UNIX

#include "localservice/reading/readerwatch.h"

#include <QFile>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <poll.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#endif

namespace cd::local {

using namespace Qt::StringLiterals;

#ifdef Q_OS_UNIX

namespace {

constexpr int lookEveryMs = 20;
constexpr int endsItselfWithinMs = 2000; ///< who has closed the pipe to here

/// Reads what there is, after waiting for it. False: nothing will come any more.
bool readMore(int from, QByteArray &text)
{
    std::array<char, 65536> part{};
    ssize_t size = -1;
    while ((size = read(from, part.data(), part.size())) < 0 && errno == EINTR) {}
    if (size > 0)
        text.append(part.data(), size);
    return size > 0;
}

bool writeAll(const QByteArray &text)
{
    for (qsizetype done = 0; done < text.size();) {
        const ssize_t size = write(STDOUT_FILENO, text.constData() + done,
                                   static_cast<size_t>(text.size() - done));
        if (size < 0 && errno != EINTR)
            return false;
        done += std::max<ssize_t>(size, 0);
    }
    return true;
}

/// How a process ended.
struct End
{
    int status = 0;
    bool forced = false; ///< from here, though it had no more to say
    qint64 peakBytes = 0;
    qint64 processorMs = 0;
};

End endFrom(int status, const rusage &used)
{
#ifdef Q_OS_MACOS
    constexpr qint64 unit = 1;
#else
    constexpr qint64 unit = 1024;
#endif
    return {.status = status,
            .peakBytes = unit * used.ru_maxrss,
            .processorMs = 1000 * (used.ru_utime.tv_sec + used.ru_stime.tv_sec)};
}

End endOf(pid_t child)
{
    int status = 0;
    rusage used{};
    while (wait4(child, &status, 0, &used) < 0 && errno == EINTR) {}
    return endFrom(status, used);
}

/// Of one that has closed its pipe, as those do that end.
End endSoon(pid_t child)
{
    QElapsedTimer clock;
    clock.start();
    constexpr int pauseUs = 50;
    while (!clock.hasExpired(endsItselfWithinMs)) {
        int status = 0;
        rusage used{};
        if (wait4(child, &status, WNOHANG, &used) == child)
            return endFrom(status, used);
        usleep(pauseUs);
    }
    kill(child, SIGKILL);
    End end = endOf(child);
    end.forced = true;
    return end;
}

QByteArray failed(const ReadFailure &failure)
{
    return readerIsReady + resultToJson(tl::unexpected(failure));
}

/// The answer for a document whose reader has ended by itself: what it said, unless it was killed.
/// Who is killed from outside while it took little was killed for what others took.
QByteArray answerAfter(const End &end, const QByteArray &output, const ReaderLimits &limits)
{
    const bool isKilled = WIFSIGNALED(end.status) && !end.forced;
    const int signal = isKilled ? WTERMSIG(end.status) : 0;
    if (signal == SIGXCPU || (signal == SIGKILL && end.processorMs >= limits.milliseconds))
        return failed(tookTooLong());
    if (signal == SIGKILL)
        return 2 * end.peakBytes > limits.memoryBytes ? failed(tookTooMuchMemory()) : QByteArray();
    return output;
}

/// Follows a process that reads a document until it has ended.
QByteArray answerOf(pid_t child, int from, const ReaderLimits &limits)
{
    QElapsedTimer clock;
    clock.start();
    QByteArray output;
    std::optional<ReadFailure> passed;
    while (!passed) {
        std::array ends{pollfd{from, POLLIN, 0}, pollfd{STDIN_FILENO, 0, 0}};
        poll(ends.data(), ends.size(), lookEveryMs);
        if (ends[1].revents != 0) { // nobody waits for the answer
            kill(child, SIGKILL);
            _exit(0);
        }
        if (ends[0].revents != 0 && !readMore(from, output))
            break;
        passed = passedLimit(child, clock, output.size(), limits);
    }
    if (!passed)
        return answerAfter(endSoon(child), output, limits);
    kill(child, SIGKILL);
    endOf(child);
    return failed(*passed);
}

/// Nothing where the machine is short of something.
QByteArray answerTo(const ReaderOrder &order, ReadOpened readOpened)
{
    QFile document(order.request.path);
    if (!document.open(QIODevice::ReadOnly))
        return answerUnopened(order.request.path);
    std::array<int, 2> ends{};
    if (pipe(ends.data()) != 0)
        return {};
    const pid_t own = getpid();
    const pid_t child = fork();
    if (child == 0)
        readAndEnd(order, document, ends[1], own, readOpened);
    close(ends[1]);
    const QByteArray answer = child > 0 ? answerOf(child, ends[0], order.limits) : QByteArray();
    close(ends[0]);
    return answer;
}

/// What libraries do once they do here, and not in each process again: a page that is not from
/// anybody else, and looks like those that come.
void warmUp()
{
    static const QByteArray page
        = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
          "2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj\n"
          "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R/Resources"
          "<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj\n"
          "4 0 obj<</Length 26>>stream\nBT /F 9 Tf (Words) Tj ET\n\nendstream endobj\n"
          "trailer<</Root 1 0 R>>\n";
    static_cast<void>(readBytes(page, {}));
}

} // namespace

int runReaderServer(ReadOpened read)
{
    closeAllElse();
    warmUp();
    QByteArray orders;
    while (true) {
        const qsizetype end = orders.indexOf('\n');
        if (end < 0) {
            if (!readMore(STDIN_FILENO, orders))
                return 0;
            continue;
        }
        const auto order = orderFromJson(orders.first(end));
        orders.remove(0, end + 1);
        if (!order)
            return 1;
        // JSON has no line ends of its own, but who knows what a child says.
        if (!writeAll(answerTo(*order, read).replace('\n', ' ') + '\n'))
            return 1;
    }
}

#else

int runReaderServer(ReadOpened)
{
    return 1; // see ReaderClient
}

#endif

} // namespace cd::local
