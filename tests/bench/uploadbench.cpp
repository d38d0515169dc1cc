// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// uploadbench [MIB]: uploads a file of so many MiB (512, the largest that the service takes) and
// one of 64 MiB through the upload queue and by curl, in turns, each in a process of its own, to
// one service on loopback that throws them away. Tells how long that took, and the most that the
// process had in memory. Exit status 1: not every file came whole and once.
// uploadbench --send URL FILE is that process: it prints the seconds from adding the file to the
// end of its upload.

#include "bench/figures.h"
#include "bench/memory.h"
#include "bench/readyworkspace.h"
#include "bench/serverthread.h"
#include "domain/service/remotefile.h"
#include "workflow/picking/uploadqueue.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>

#include <algorithm>
#include <functional>
#include <vector>

using namespace cd;
using namespace cd::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 5;
constexpr qint64 mib = qint64(1024) * 1024;
constexpr qint64 smallMib = 64;

int send(const QUrl &service, const QString &path)
{
    ReadyWorkspace ready(service);
    UploadQueue &uploads = ready.workspace().uploads();
    // What is told to a window comes at its pace; this is the moment itself.
    QElapsedTimer clock;
    clock.start();
    ServiceProfile ahead = ready.workspace().session().profile();
    ahead.uploadsAhead = true;
    ready.workspace().session().select(ahead);
    uploads.addPaths({path});
    const auto isThere = [&] {
        const QList<JobFile> files = uploads.files();
        return !files.isEmpty() && !files.constFirst().id.isEmpty();
    };
    if (!test::comesTrue(isThere, QDeadlineTimer(600'000)))
        return 1;
    print(QString::number(double(clock.nsecsElapsed()) / 1e9));
    return 0;
}

struct Sending
{
    QString program;
    QStringList arguments;
};

struct Figures
{
    std::vector<double> seconds = {};
    std::vector<double> peakMb = {};
};

/// A program that uploads one file and prints how many seconds that took.
struct Way
{
    QString name;
    std::function<Sending(const QUrl &, const QString &)> sending;
    Figures large = {};
    Figures small = {};
};

bool runOnce(const Sending &sending, Figures &figures)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(sending.program, sending.arguments);
    if (!process.waitForStarted())
        return false;
    double peak = 0;
    while (!process.waitForFinished(2) && process.state() == QProcess::Running)
        peak = std::max(peak, memoryOf(process.processId()).peak);
    const double seconds = process.readAllStandardOutput().trimmed().toDouble();
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0 || seconds <= 0)
        return false;
    figures.seconds.push_back(seconds);
    figures.peakMb.push_back(peak);
    return true;
}

/// Whether @p server got @p files, of so many bytes together, and each once.
bool cameOnce(ServerThread &server, qsizetype files, qint64 bytes)
{
    const auto came = server.ask([](const test::JobServer &it) { return it.files().size(); });
    const qint64 cameBytes
        = server.ask([](const test::JobServer &it) { return it.uploadedBytes(); });
    constexpr qint64 mostAround = 2000; // of the form, around each file
    return came == files && cameBytes > bytes && cameBytes < bytes + files * mostAround;
}

QString makeFile(const QTemporaryDir &folder, qint64 megabytes)
{
    QFile file(folder.filePath(u"document-%1.pdf"_s.arg(megabytes)));
    if (!file.open(QIODevice::WriteOnly) || !file.resize(megabytes * mib))
        qFatal("no room for a file");
    return file.fileName();
}

void tell(const std::vector<Way> &ways, qint64 largeMib)
{
    print(u"%1 and %2 MiB, median of %3 rounds"_s.arg(largeMib).arg(smallMib).arg(rounds));
    print(u"                     seconds   MiB/s  peak (MB)    small: seconds  peak (MB)"_s);
    for (const Way &way : ways) {
        const double seconds = median(way.large.seconds);
        print(way.name.leftJustified(18) + column(seconds, 2)
              + column(double(largeMib) / seconds, 0, 8) + column(median(way.large.peakMb), 1, 11)
              + column(median(way.small.seconds), 3, 18) + column(median(way.small.peakMb), 1, 11));
    }
    const Way &own = ways.front();
    const Way &other = ways.back();
    print(u"time, %1 / %2: %3; peak memory, large file / small file: %4"_s.arg(own.name, other.name)
              .arg(median(own.large.seconds) / median(other.large.seconds), 0, 'f', 2)
              .arg(median(own.large.peakMb) / median(own.small.peakMb), 0, 'f', 2));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--send"_L1 && arguments.size() == 4)
        return send(QUrl(arguments.at(2)), arguments.at(3));
    const qint64 largeMib
        = arguments.size() > 1 ? arguments.at(1).toLongLong() : maxUploadSize / mib;
    if (largeMib < 1 || largeMib > maxUploadSize / mib) {
        print(
            u"uploadbench [MIB]: the service takes files up to %1 MiB"_s.arg(maxUploadSize / mib));
        return 2;
    }
    const QTemporaryDir folder;
    const QString large = makeFile(folder, largeMib);
    const QString small = makeFile(folder, smallMib);
    std::vector<Way> ways{
        {u"Classify Desk"_s,
         [](const QUrl &service, const QString &path) {
             return Sending{QCoreApplication::applicationFilePath(),
                            {u"--send"_s, service.toString(), path}};
         }},
        {u"curl -F"_s, [](const QUrl &service, const QString &path) {
             // Without "Expect:" it would wait a second for leave to go on.
             return Sending{u"curl"_s,
                            {u"--silent"_s, u"--fail"_s, u"--header"_s, u"Expect:"_s, u"--output"_s,
                             u"/dev/null"_s, u"--write-out"_s, u"%{time_total}"_s, u"-F"_s,
                             u"purpose=classify"_s, u"-F"_s, u"external_file_id=curl"_s, u"-F"_s,
                             u"file=@"_s + path, service.toString() + u"/api/v1/beta/files"_s}};
         }}};
    ServerThread server;
    qsizetype files = 0;
    qint64 bytes = 0;
    for (int round = 0; round < rounds; ++round) {
        for (Way &way : ways) {
            const bool isSent = runOnce(way.sending(server.url(), large), way.large)
                && runOnce(way.sending(server.url(), small), way.small);
            files += 2;
            bytes += (largeMib + smallMib) * mib;
            if (!isSent || !cameOnce(server, files, bytes)) {
                print(way.name + u": a file did not come whole and once"_s);
                return 1;
            }
        }
    }
    tell(ways, largeMib);
    return 0;
}
