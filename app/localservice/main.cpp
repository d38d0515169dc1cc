// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/localservice.h"
#include "localservice/log.h"
#include "localservice/options.h"
#include "localservice/reading/fence.h"
#include "localservice/reading/readerserver.h"
#include "localservice/server/http/secret.h"
#include "localservice/stopsignals.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdio>
#include <cstring>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace {

enum ExitStatus { Ended = 0, CannotStart = 1, NotWritten = 1, WrongArguments = 2, FolderInUse = 3 };

/// False: it could not be written.
bool print(std::FILE *to, const QString &text)
{
    const QByteArray line = text.toUtf8() + '\n';
    return std::fputs(line.constData(), to) >= 0 && std::fflush(to) == 0;
}

QString newKey()
{
    return u"local-"_s + QString::fromLatin1(cd::local::newSecret().toHex());
}

int serve(QCoreApplication &application, const cd::local::Options &options,
          const cd::local::DataFolder &folder)
{
    const bool madeKey = options.apiKey.isEmpty();
    const QString key = madeKey ? newKey() : options.apiKey;
    const cd::local::StopSignals signals(options.withParent);
    QObject::connect(&signals, &cd::local::StopSignals::stopRequested, &application,
                     &QCoreApplication::quit);
    auto service = std::make_unique<cd::local::LocalService>(
        folder, key, QCoreApplication::applicationFilePath(),
        cd::local::JudgeSetup{options.judge, options.judgeMayBeElsewhere,
                              qgetenv("CLASSIFYDESK_JUDGE_KEY").trimmed()});
    if (!service->start(options.port)) {
        print(stderr,
              u"Port %1 on 127.0.0.1 is not available; --port 0 picks a free one."_s.arg(
                  options.port));
        return CannotStart;
    }
    print(stdout, u"listening on "_s + service->url().toString());
    if (madeKey)
        print(stdout, u"API key: "_s + key);
    cd::local::logLine(u"A local trial, not LlamaCloud."_s
                       + (options.judgeMayBeElsewhere ? u" Its judge may be elsewhere."_s
                                                      : u" Documents stay on this machine."_s));
    for (const QString &gap : cd::local::fenceGaps())
        cd::local::logLine(gap);
    QCoreApplication::exec();
    cd::local::logLine(u"Stopping."_s);
    if (!service->stop())
        static_cast<void>(service.release()); // its threads still use it; the process exits at once
    return Ended;
}

int cannotOpen(const QString &folder, const cd::local::DataFolder::Failure &failure)
{
    using Kind = cd::local::DataFolder::Failure::Kind;
    QString text;
    switch (failure.kind) {
    case Kind::InUse:
        text = u"Another classifydesk-service uses the data folder %1."_s;
        break;
    case Kind::NotOurs:
        text = u"The folder %1 holds other things and was not made by classifydesk-service. "
               "Nothing in it was changed. Choose a new or an empty folder with --data, for "
               "example %1/classifydesk-service."_s;
        break;
    case Kind::CannotMake:
        text = u"The data folder %1 cannot be made or written."_s;
        break;
    }
    print(stderr, text.arg(folder));
    if (failure.kind == Kind::CannotMake && !failure.technical.isEmpty())
        print(stderr, failure.technical);
    return failure.kind == Kind::InUse ? FolderInUse : CannotStart;
}

int run(QCoreApplication &application)
{
    const auto options = cd::local::parseOptions(QCoreApplication::arguments(),
                                                 qEnvironmentVariable("CLASSIFYDESK_SERVICE_KEY"));
    if (!options) {
        print(stderr, options.error() + u"\nSee classifydesk-service --help."_s);
        return WrongArguments;
    }
    if (options->wantsHelp || options->wantsVersion) {
        const QString answer = options->wantsHelp
            ? cd::local::helpText().trimmed()
            : u"classifydesk-service "_s + QStringLiteral(CD_VERSION);
        return print(stdout, answer) ? Ended : NotWritten;
    }
    const auto folder = cd::local::DataFolder::open(options->dataFolder);
    if (!folder)
        return cannotOpen(options->dataFolder, folder.error());
    if (folder->isOpenToOthers())
        cd::local::logLine(u"Other users of this computer can change the data folder %1."_s.arg(
            options->dataFolder));
    try {
        return serve(application, *options, *folder);
    } catch (const cd::local::StorageFailure &failure) {
        print(stderr,
              u"The data folder %1 can't be used: %2"_s.arg(options->dataFolder,
                                                            QString::fromUtf8(failure.what())));
        return CannotStart;
    }
}

} // namespace

int main(int argc, char *argv[])
{
    // Documents are read in processes of this same program (readerprocess.h, readerclient.h).
    if (argc == 2 && std::strcmp(argv[1], "--read-document") == 0)
        return cd::local::runReaderChild();
    if (argc == 2 && std::strcmp(argv[1], "--read-documents") == 0)
        return cd::local::runReaderServer();
    umask(077); // documents, results and webhook secrets are the user's own
    qputenv("QT_NO_GLIB", "1"); // GLib ends the program when it gets no descriptor
    std::signal(SIGPIPE, SIG_IGN); // what can't be written is seen where it is written
    std::signal(SIGXFSZ, SIG_IGN);
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"classifydesk-service"_s);
    const int status = run(application);
    std::fflush(nullptr);
    // Threads that did not end in time must not delay the exit, nor run during static destruction.
    std::_Exit(status);
}
