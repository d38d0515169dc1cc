// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/fence.h"

#include <QByteArray>

#ifdef Q_OS_LINUX
#include <array>
#include <cerrno>
#include <dlfcn.h>
#include <fcntl.h>
#include <linux/landlock.h>
#include <linux/seccomp.h>
#include <memory>
#include <seccomp.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>
#endif

namespace cd::local {

using namespace Qt::StringLiterals;

#ifdef Q_OS_LINUX

namespace {

/// Folders that readers open files of while they read; libraries are loaded already.
constexpr std::array readable{
    "/etc/fonts",
    "/usr/share/fonts",
    "/usr/local/share/fonts",
    "/usr/share/fontconfig",
    "/var/cache/fontconfig",
    "/usr/share/poppler",
    "/usr/local/share/poppler",
    "/usr/share/tesseract-ocr",
    "/usr/share/tesseract",
    "/usr/share/tessdata",
    "/usr/local/share/tessdata",
};

/// What reading calls the kernel for. All else fails as if the kernel did not know it, so that a
/// library that would like something newer does without.
constexpr std::array needed{
    // memory
    "brk", "madvise", "mmap", "mmap2", "mprotect", "mremap", "munmap",
    // files that are open, or that Landlock lets it open
    "_llseek", "access", "close", "dup", "faccessat", "faccessat2", "fadvise64", "fcntl", "fcntl64",
    "fstat", "fstat64", "fstatat64", "fstatfs", "fstatfs64", "getcwd", "getdents", "getdents64",
    "lseek", "lstat", "lstat64", "newfstatat", "pread64", "read", "readlink", "readlinkat", "readv",
    "stat", "stat64", "statfs", "statfs64", "statx", "write", "writev",
    // time
    "clock_getres", "clock_getres_time64", "clock_gettime", "clock_gettime64", "clock_nanosleep",
    "clock_nanosleep_time64", "gettimeofday", "nanosleep", "time", "times",
    // itself
    "exit", "exit_group", "futex", "futex_time64", "getegid", "getegid32", "geteuid", "geteuid32",
    "getgid", "getgid32", "getpid", "getppid", "getrandom", "getrlimit", "getrusage", "gettid",
    "getuid", "getuid32", "membarrier", "restart_syscall", "rseq", "rt_sigaction", "rt_sigprocmask",
    "rt_sigreturn", "sched_getaffinity", "sched_yield", "sigaltstack", "sigreturn", "sysinfo",
    "ugetrlimit", "uname"};

int landlockVersion()
{
    return static_cast<int>(
        syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION));
}

/// Whoever knows filters objects to the address of this one, others to the order.
bool hasSeccomp()
{
    return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, nullptr) < 0 && errno == EFAULT;
}

/// All that this version of Landlock can forbid to do with files.
quint64 allAccess(int version)
{
    const int kinds = version >= 5 ? 16 : version >= 3 ? 15 : version == 2 ? 14 : 13;
    return (quint64(1) << kinds) - 1;
}

/// The C library's tables for character sets, next to itself.
QByteArray characterTables()
{
    Dl_info library{};
    const void *const function = dlsym(RTLD_DEFAULT, "iconv_open");
    if (!function || dladdr(function, &library) == 0)
        return {};
    const QByteArray path(library.dli_fname);
    return path.first(path.lastIndexOf('/') + 1) + "gconv";
}

void allowReading(int rules, const char *folder)
{
    const int at = open(folder, O_PATH | O_CLOEXEC);
    if (at < 0)
        return; // there is none
    const landlock_path_beneath_attr beneath{.allowed_access = LANDLOCK_ACCESS_FS_READ_FILE
                                                 | LANDLOCK_ACCESS_FS_READ_DIR,
                                             .parent_fd = at};
    syscall(SYS_landlock_add_rule, rules, LANDLOCK_RULE_PATH_BENEATH, &beneath, 0);
    close(at);
}

bool leaveFiles()
{
    const int version = landlockVersion();
    if (version < 1)
        return true;
    const landlock_ruleset_attr all{.handled_access_fs = allAccess(version)};
    const auto rules = static_cast<int>(syscall(SYS_landlock_create_ruleset, &all, sizeof(all), 0));
    if (rules < 0)
        return false;
    for (const char *const folder : readable)
        allowReading(rules, folder);
    allowReading(rules, qgetenv("TESSDATA_PREFIX").constData());
    allowReading(rules, characterTables().constData());
    const bool holds = syscall(SYS_landlock_restrict_self, rules, 0) == 0;
    close(rules);
    return holds;
}

using Calls = std::unique_ptr<void, decltype([](void *calls) { seccomp_release(calls); })>;

void allow(const Calls &calls, const char *name, const scmp_arg_cmp *condition = nullptr)
{
    // Some architectures do not have some of the calls.
    seccomp_rule_add_array(calls.get(), SCMP_ACT_ALLOW, seccomp_syscall_resolve_name(name),
                           condition ? 1 : 0, condition);
}

bool leaveCalls()
{
    if (!hasSeccomp())
        return true;
    const Calls calls(seccomp_init(SCMP_ACT_ERRNO(ENOSYS)));
    if (!calls)
        return false;
    for (const char *const name : needed)
        allow(calls, name);
    constexpr scmp_datum_t changes = O_ACCMODE | O_CREAT | O_TRUNC;
    const scmp_arg_cmp opensToRead{1, SCMP_CMP_MASKED_EQ, changes, O_RDONLY};
    const scmp_arg_cmp opensAtToRead{2, SCMP_CMP_MASKED_EQ, changes, O_RDONLY};
    const scmp_arg_cmp asksOnly{2, SCMP_CMP_EQ, 0, 0};
    allow(calls, "open", &opensToRead);
    allow(calls, "openat", &opensAtToRead);
    allow(calls, "prlimit64", &asksOnly);
    return seccomp_load(calls.get()) == 0;
}

} // namespace

bool enterFence()
{
    return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && leaveFiles() && leaveCalls();
}

QStringList fenceGaps()
{
    QStringList gaps;
    if (landlockVersion() < 1) {
        gaps.append(u"This system has no Landlock: a hostile document that takes its reader over "
                    "could read the user's files."_s);
    }
    if (!hasSeccomp()) {
        gaps.append(u"This system has no seccomp: a hostile document that takes its reader over "
                    "could open connections and start programs."_s);
    }
    return gaps;
}

#else

bool enterFence()
{
    return true;
}

QStringList fenceGaps()
{
    return {u"This system has no fence for readers: a hostile document that takes its reader over "
            "could do what the user can."_s};
}

#endif

} // namespace cd::local
