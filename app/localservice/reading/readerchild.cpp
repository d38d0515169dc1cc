// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/readerchild.h"

#include "localservice/reading/nonetwork.h"
#include "localservice/reading/readdocument.h"
#include "localservice/reading/readerjson.h"

#include <QFile>

#include <cstdio>
#include <new>
#include <unistd.h>
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
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
void limit(Resource resource, rlim_t value)
{
    const rlimit both{value, value};
    setrlimit(resource, &both);
}
#endif

/// The hard limits. The parent watches time and resident memory too and can report what happened;
/// these hold even if the parent is gone.
void bindTo(const ReaderLimits &limits)
{
#ifdef Q_OS_LINUX
    prctl(PR_SET_PDEATHSIG, SIGKILL);
#endif
#ifdef Q_OS_UNIX
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_FSIZE, 0);
    // A library that would like to keep a cache, of fonts for instance, can go on without.
    std::signal(SIGXFSZ, SIG_IGN);
    limit(RLIMIT_CPU, static_cast<rlim_t>(limits.milliseconds / 1000 + 1));
#ifndef __SANITIZE_ADDRESS__ // which reserves terabytes of addresses
    // The address space is always larger than the resident memory.
    limit(RLIMIT_AS, static_cast<rlim_t>(2 * limits.memoryBytes + 512LL * 1024 * 1024));
#endif
#endif
}

ReadResult readWithin(const ReaderOrder &order)
{
    try {
        return readDocument(order.request);
    } catch (const std::bad_alloc &) {
        return readFailure(ReadFailure::Kind::TooMuchMemory, u"Reading took too much memory."_s);
    } catch (const std::exception &) {
        return readFailure(ReadFailure::Kind::Broken, u"The document is damaged."_s);
    }
}

} // namespace

int runReaderChild()
{
    QFile in;
    QFile out;
    if (!in.open(stdin, QIODevice::ReadOnly) || !out.open(stdout, QIODevice::WriteOnly))
        return 1;
    const auto order = orderFromJson(in.readAll());
    if (!order)
        return 1;
    bindTo(order->limits);
    leaveNetwork();
    out.write(resultToJson(readWithin(*order)));
    out.flush();
    // Libraries run no exit handlers, which might crash after the answer was written.
    std::fflush(stdout);
    _exit(0);
}

} // namespace cd::local
