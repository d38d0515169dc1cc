// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/delivering/sortingplace.h"

#include <QCoreApplication>
#include <QDir>

#include <atomic>
#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

std::atomic_int calls = 0;
std::atomic_int lastCall = 0; // 0: none is
std::atomic_bool isCounting = false;

/// Before the disk is changed: the process ends here if this is its moment.
void count()
{
    if (isCounting && ++calls == lastCall)
        ::kill(::getpid(), SIGKILL);
}

} // namespace

// In the place of the C library's, for everything in this process: whatever changes the disk is a
// moment at which it may be killed. What was written outlasts a killed process, so that nothing has
// to wait for the disk.
extern "C" {

int fsync(int)
{
    count();
    return 0;
}

int fdatasync(int)
{
    count();
    return 0;
}

ssize_t write(int file, const void *bytes, size_t size)
{
    count();
    return ::syscall(SYS_write, file, bytes, size);
}

ssize_t pwrite64(int file, const void *bytes, size_t size, off64_t at)
{
    count();
    return ::syscall(SYS_pwrite64, file, bytes, size, at);
}

int mkdirat(int folder, const char *path, mode_t mode) noexcept
{
    count();
    return static_cast<int>(::syscall(SYS_mkdirat, folder, path, mode));
}

int renameat2(int from, const char *fromPath, int to, const char *path, unsigned flags) noexcept
{
    count();
    return static_cast<int>(::syscall(SYS_renameat2, from, fromPath, to, path, flags));
}

int linkat(int from, const char *fromPath, int to, const char *path, int flags) noexcept
{
    count();
    return static_cast<int>(::syscall(SYS_linkat, from, fromPath, to, path, flags));
}

int unlinkat(int folder, const char *path, int flags) noexcept
{
    count();
    return static_cast<int>(::syscall(SYS_unlinkat, folder, path, flags));
}

int fchmod(int file, mode_t mode) noexcept
{
    count();
    return static_cast<int>(::syscall(SYS_fchmod, file, mode));
}
}

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

namespace {

DeliveryPlan::Action actionOf(const QString &word)
{
    if (word == "move"_L1)
        return DeliveryPlan::Action::Move;
    return word == "link"_L1 ? DeliveryPlan::Action::HardLink : DeliveryPlan::Action::Copy;
}

/// Every document of the folder; some want the same name.
QList<PlannedFile> filesOf(const SortingPlace &place)
{
    QList<PlannedFile> files;
    const QStringList names = QDir(place.in()).entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const QString target
            = name.startsWith(u"scan"_s) ? u"scans/2026/scan.pdf"_s : name.left(1) + u'/' + name;
        files.append(place.planned(place.in(name), contentOf(place.in(name)), target));
    }
    return files;
}

} // namespace

/// deliveryvictim FOLDER copy|move|link begin|go-on|take-back CALL: does that in FOLDER, and is
/// killed before the disk is changed for the CALLth time. Lives it longer, it says how often that
/// was, and how many steps are done, taken back, and in any other state.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 5)
        qFatal("deliveryvictim FOLDER copy|move|link begin|go-on|take-back CALL");
    SortingPlace place(arguments.at(1));
    const QList<PlannedFile> files = filesOf(place);
    const bool begins = place.deliveries().list().isEmpty();
    const DeliveryId first = begins ? 0 : place.deliveries().list().constFirst().id;
    lastCall = arguments.at(4).toInt();
    isCounting = true;
    DeliveryId id = first;
    bool hasEnded = false;
    if (begins)
        id = place.deliver(actionOf(arguments.at(2)), files);
    else if (arguments.at(3) == "take-back"_L1)
        hasEnded = place.takeBack(first);
    else
        hasEnded = place.goOn(first);
    isCounting = false;
    if (!hasEnded && !(begins && id > 0))
        qFatal("it did not end");
    const Delivery now = place.now(id);
    std::printf("%d %d %d %d\n", calls.load(), now.done, now.takenBack,
                now.files - now.done - now.takenBack);
    return 0;
}
