// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/badreader.h"

#include "localservice/reading/readerserver.h"

#include <QFile>
#include <QThread>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <pthread.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

[[noreturn]] void misbehave(const QString &how)
{
    if (how == "crash"_L1)
        std::abort();
    if (how == "nonsense"_L1 || how == "lie"_L1) {
        std::puts(how == "lie"_L1 ? "{\"failure\":9,\"detail\":\"Not now.\"}" : "{\"almost\": ");
        std::fflush(stdout);
        _exit(0);
    }
    if (how == "mute"_L1)
        close(STDOUT_FILENO);
    std::vector<std::vector<char>> eaten;
    while (true) {
        if (how == "eat"_L1)
            eaten.emplace_back(8 * 1024 * 1024, 'x');
        else if (how == "flood"_L1)
            std::puts("words and more words");
        QThread::msleep(how == "flood"_L1 ? 0 : 5);
    }
}

bool opens(const QByteArray &path, int how)
{
    constexpr mode_t mine = 0600;
    return open(path.constData(), how, mine) >= 0;
}

bool forks()
{
    const pid_t child = fork();
    if (child == 0)
        _exit(0);
    return child > 0;
}

bool startsThreads()
{
    pthread_t thread{};
    return pthread_create(
               &thread, nullptr, [](void *) -> void * { return nullptr; }, nullptr)
        == 0;
}

bool starts(const char *program)
{
    // Where that is possible, nothing of this process is left to tell it: the test sees no answer.
    execl(program, program, nullptr);
    return false;
}

/// Besides the document, the answer and the null device.
bool hasMoreOpen()
{
    constexpr int many = 1024;
    for (int descriptor = STDERR_FILENO + 1; descriptor < many; ++descriptor) {
        if (fcntl(descriptor, F_GETFD) >= 0)
            return true;
    }
    return false;
}

DocumentText misdeeds(const QByteArray &path)
{
    DocumentText document;
    const auto add = [&document](const char *what, bool isDone) {
        document.pages.append(
            {static_cast<int>(document.pages.size()) + 1,
             QString::fromLatin1(what) + (isDone ? u": done"_s : u": refused"_s)});
    };
    add("more descriptors", hasMoreOpen());
    add("reading a file of the user", opens(path, O_RDONLY));
    add("reading a file of the system", opens("/etc/passwd", O_RDONLY));
    add("listing a folder", opens("/", O_RDONLY | O_DIRECTORY));
    add("writing a file", opens(path, O_WRONLY));
    add("making a file", opens(path + ".new", O_WRONLY | O_CREAT));
    add("making a file in a folder it may read", opens("/usr/share/fonts/new", O_RDONLY | O_CREAT));
    add("deleting a file", unlink(path.constData()) == 0);
    add("making others' files readable", chmod(path.constData(), 0644) == 0);
    add("internet socket", socket(AF_INET, SOCK_STREAM, 0) >= 0);
    add("local socket", socket(AF_UNIX, SOCK_STREAM, 0) >= 0);
    add("signal to the parent", kill(getppid(), 0) == 0);
    add("another process", forks());
    add("a thread", startsThreads());
    add("the user's environment", qEnvironmentVariableIsSet("CD_SECRET_OF_USER"));
    add("another program", starts("/bin/true"));
    return document;
}

ReadResult readBadly(QFile &file, const ReadRequest &request)
{
    if (request.fileName == "pids"_L1)
        return DocumentText{{{1, u"%1 %2"_s.arg(getppid()).arg(getpid())}}, 1, u"text"_s, {}};
    if (request.fileName == "misdeeds"_L1)
        return misdeeds(file.readAll());
    static const QStringList bad{u"hang"_s,     u"eat"_s, u"flood"_s, u"crash"_s,
                                 u"nonsense"_s, u"lie"_s, u"mute"_s};
    if (bad.contains(request.fileName))
        misbehave(request.fileName);
    return readDocument(file, request);
}

} // namespace

std::optional<int> runBadReader(int argc, char **argv)
{
    if (argc != 2)
        return {};
    if (QByteArrayView(argv[1]) == "--read-document")
        return runReaderChild(readBadly);
    if (QByteArrayView(argv[1]) == "--read-documents")
        return runReaderServer(readBadly);
    return {};
}

} // namespace cd::local
