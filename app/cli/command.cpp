// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/command.h"

#include "cli/console.h"
#include "cli/exitstatus.h"
#include "cli/submission.h"
#include "cli/submitoptions.h"
#include "cli/submitrun.h"
#include "workflow/desk.h"
#include "workflow/environment.h"

#include <QCoreApplication>
#include <QStandardPaths>
#include <QThread>
#include <QTimer>

#include <memory>
#include <optional>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(cd::Submit)
};

constexpr unsigned long betweenTriesMs = 300;

int asInt(ExitStatus status)
{
    return static_cast<int>(status);
}

/// Where the command line names no service, the environment may, as the official clients read it;
/// else none is set, and the one that was chosen last holds. An error: what it names is no address.
tl::expected<void, QString> completeService(SubmitOptions &options)
{
    if (options.service)
        return {};
    if (const QString named = qEnvironmentVariable("LLAMA_CLOUD_BASE_URL").trimmed();
        !named.isEmpty()) {
        const auto url = serviceUrl(named);
        // Documents must not go elsewhere because somebody mistyped where they should go.
        if (!url)
            return tl::unexpected(u"LLAMA_CLOUD_BASE_URL: "_s + url.error());
        options.service = *url;
    } else if (!environmentKey().isEmpty()) {
        options.service = addressOf(ServiceProfile::Place::NorthAmerica);
    }
    return {};
}

tl::expected<SubmitOptions, QString> optionsFrom(const QStringList &arguments)
{
    auto options = parseSubmitOptions(arguments);
    if (options && !options->help) {
        if (const auto completed = completeService(*options); !completed)
            return tl::unexpected(completed.error());
    }
    return options;
}

/// Opens the desk, after those who work in the same folder. False: it has been said why.
bool openWhenFree(Desk &desk)
{
    bool told = false;
    while (!desk.open()) {
        if (desk.failure().kind != DeskFailure::Kind::FolderInUse) {
            console::say(Texts::tr("The data folder %1 cannot be used: %2. Nothing was sent; "
                                   "choose another with --data.")
                             .arg(desk.dataFolder(), desk.failure().technical));
            return false;
        }
        if (!told)
            console::say(Texts::tr("Waiting until another Classify Desk ends its work in %1 …")
                             .arg(desk.dataFolder()));
        told = true;
        QThread::msleep(betweenTriesMs);
    }
    return true;
}

/// The window's folder; one of its own while the window has that open.
std::unique_ptr<Desk> openDesk(const SubmitOptions &options)
{
    DeskOptions how;
    how.service = options.service;
    how.dialect = options.dialect;
    QString folder = options.dataFolder;
    if (folder.isEmpty()) {
        folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
        auto desk = std::make_unique<Desk>(folder, how);
        if (desk->open())
            return desk;
        if (desk->failure().kind == DeskFailure::Kind::FolderInUse)
            folder += u"/commands"_s;
    }
    auto desk = std::make_unique<Desk>(folder, how);
    return openWhenFree(*desk) ? std::move(desk) : nullptr;
}

} // namespace

bool isCommand(const QStringList &arguments)
{
    const QString first = arguments.value(0);
    const qsizetype at = first == "--data"_L1 ? 2 : first.startsWith("--data="_L1) ? 1 : 0;
    return arguments.value(at) == "submit"_L1;
}

int runCommand(QCoreApplication &application, const QStringList &arguments)
{
    const auto options = optionsFrom(arguments);
    if (!options) {
        console::say(options.error());
        console::say(Texts::tr("classifydesk submit --help tells all. Nothing was sent."));
        return asInt(ExitStatus::RequestInvalid);
    }
    if (options->help) {
        console::answer(submitHelp().toUtf8());
        return 0;
    }
    const auto submission = readSubmission(*options);
    if (!submission) {
        console::say(submission.error().message);
        console::say(submission.error().fields);
        return asInt(ExitStatus::RequestInvalid);
    }
    console::say(submission->warnings);
    const auto desk = openDesk(*options);
    if (!desk)
        return asInt(ExitStatus::NoJob);
    SubmitRun run(*desk, *options, *submission);
    QObject::connect(&run, &SubmitRun::ended, &application,
                     [](ExitStatus status) { QCoreApplication::exit(asInt(status)); });
    QTimer::singleShot(0, &run, &SubmitRun::start);
    return QCoreApplication::exec();
}

} // namespace cd
