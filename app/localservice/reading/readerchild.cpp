// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/readerchild.h"

#include "localservice/reading/fence.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>
#include <new>
#include <unistd.h>
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#include <sys/syscall.h>
#endif
#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

#ifdef Q_OS_UNIX
/// @p Resource is an enumeration in some C libraries and an int in others.
template<typename Resource>
void limit(Resource resource, rlim_t soft, rlim_t hard)
{
    const rlimit both{soft, hard};
    setrlimit(resource, &both);
}

template<typename Resource>
void limit(Resource resource, rlim_t value)
{
    limit(resource, value, value);
}
#endif

/// The hard limits. Who waits for the answer watches time and resident memory too and can report
/// what happened; these hold even if it is gone.
void bindTo(const ReaderLimits &limits, [[maybe_unused]] qint64 parent)
{
#ifdef Q_OS_LINUX
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != parent)
        _exit(1); // it was gone before
#endif
#ifdef Q_OS_UNIX
    constexpr rlim_t fewFiles = 64;
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_FSIZE, 0);
    limit(RLIMIT_NOFILE, fewFiles);
    // A library that would like to keep a cache, of fonts for instance, can go on without.
    std::signal(SIGXFSZ, SIG_IGN);
    const auto seconds = static_cast<rlim_t>(limits.milliseconds / 1000 + 1);
    limit(RLIMIT_CPU, seconds, seconds + 1); // at the first it is told why, at the second it ends
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__) // which reserve terabytes
    // The address space is always larger than the resident memory.
    limit(RLIMIT_AS, static_cast<rlim_t>(2 * limits.memoryBytes + 512LL * 1024 * 1024));
#endif
#endif
}

ReadResult readWithin(QFile &document, const ReadRequest &request, ReadOpened read)
{
    try {
        return read(document, request);
    } catch (const std::bad_alloc &) {
        return readFailure(ReadFailure::Kind::TooMuchMemory, u"Reading took too much memory."_s);
    } catch (const std::exception &) {
        return readFailure(ReadFailure::Kind::Broken, u"The document is damaged."_s);
    }
}

void say(const QByteArray &text)
{
    std::fwrite(text.constData(), 1, static_cast<size_t>(text.size()), stdout);
    std::fflush(stdout);
}

} // namespace

void closeAllElse()
{
#ifdef Q_OS_UNIX
    constexpr int first = STDERR_FILENO + 1;
#ifdef SYS_close_range
    if (syscall(SYS_close_range, first, ~0U, 0) == 0)
        return;
#endif
    const auto most = static_cast<int>(sysconf(_SC_OPEN_MAX));
    for (int descriptor = first; descriptor < most; ++descriptor)
        close(descriptor);
#endif
}

QByteArray answerUnopened(const QString &path)
{
    if (QFileInfo(path).isReadable())
        return {};
    return readerIsReady
        + resultToJson(
               readFailure(ReadFailure::Kind::Broken, u"The stored file can't be opened."_s));
}

void readAndEnd(const ReaderOrder &order, const QFile &document, int answer, qint64 parent,
                ReadOpened read)
{
    dup2(document.handle(), STDIN_FILENO);
    dup2(answer, STDOUT_FILENO);
    closeAllElse();
    bindTo(order.limits, parent);
    QFile opened;
    if (!enterFence() || !opened.open(STDIN_FILENO, QIODevice::ReadOnly))
        _exit(1);
    say(QByteArray(1, readerIsReady));
    ReadRequest request = order.request;
    request.path.clear();
    say(resultToJson(readWithin(opened, request, read)));
    // Libraries run no exit handlers, which might crash after the answer was written.
    _exit(0);
}

int runReaderChild(ReadOpened read)
{
    const qint64 parent = getppid();
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly))
        return 1;
    const auto order = orderFromJson(in.readAll());
    if (!order)
        return 1;
    QFile document(order->request.path);
    if (document.open(QIODevice::ReadOnly))
        readAndEnd(*order, document, STDOUT_FILENO, parent, read);
    say(answerUnopened(order->request.path));
    return 0;
}

} // namespace cd::local
