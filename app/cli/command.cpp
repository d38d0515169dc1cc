// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/command.h"

#include "cli/console.h"
#include "cli/exitstatus.h"
#include "cli/filesleaving.h"
#include "cli/folderwait.h"
#include "cli/interruption.h"
#include "cli/labels/labelcommand.h"
#include "cli/submission.h"
#include "cli/submitoptions.h"
#include "cli/submitoutput.h"
#include "cli/submitrun.h"
#include "cli/submittexts.h"
#include "ui/words/errortext.h"
#include "ui/words/leftoutwords.h"
#include "workflow/connection/environment.h"
#include "workflow/connection/windowsettings.h"
#include "workflow/workspace.h"

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>
#include <memory>
#include <optional>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

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

using Opened = tl::expected<std::unique_ptr<Workspace>, QString>;

QString failureText(const Workspace &workspace)
{
    const WorkspaceFailure &failure = workspace.failure();
    const QString what = failure.store ? errorText(*failure.store)
                                       : SubmitTexts::tr("The data folder %1 can't be used: %2.")
                                             .arg(workspace.dataFolder(), failure.technical);
    return what + u' '
        + SubmitTexts::tr("Nothing was sent. Choose another data folder with --data.");
}

/// Opens the workspace, once nobody else uses the folder. An error: why it can't be opened.
tl::expected<void, QString> openFreeWorkspace(Workspace &workspace, std::chrono::seconds longest)
{
    const FolderWait waited = openWhenFree(workspace.dataFolder(), longest, [&workspace] {
        return workspace.open() ? std::nullopt : std::optional(workspace.failure());
    });
    switch (waited) {
    case FolderWait::Opened:
        return {};
    case FolderWait::Failed:
        return tl::unexpected(failureText(workspace));
    case FolderWait::Interrupted:
        return tl::unexpected(SubmitTexts::tr("Interrupted. Nothing was sent."));
    case FolderWait::TooLong:
        break;
    }
    return tl::unexpected(
        SubmitTexts::tr("Another Classify Desk is using %1. Nothing was sent. Try again when it "
                        "has finished, wait longer with --wait-for-folder, or choose another "
                        "data folder with --data.")
            .arg(workspace.dataFolder()));
}

/// Uses the window's data folder, or another one while the window has that open.
Opened openWorkspace(const SubmitOptions &options)
{
    WorkspaceOptions how;
    how.service = options.service;
    how.dialect = options.dialect;
    how.storage = options.storage;
    QString folder = options.windowsFolder();
    if (options.dataFolder.isEmpty()) {
        auto workspace = std::make_unique<Workspace>(folder, how);
        if (workspace->open())
            return workspace;
        if (workspace->failure().kind == WorkspaceFailure::Kind::FolderInUse) {
            takeWindowSettings(folder, folder + u"/commands"_s);
            folder += u"/commands"_s;
        }
    }
    auto workspace = std::make_unique<Workspace>(folder, how);
    if (const auto opened = openFreeWorkspace(*workspace, options.waitForFolder); !opened)
        return tl::unexpected(opened.error());
    return workspace;
}

/// Ends a command that has no workspace.
int endWithoutDesk(const SubmitOptions &options, const QString &why)
{
    console::say(why);
    if (options.json)
        console::answer(jsonAnswer({}, {}, {why, {}, {}}));
    return asInt(ExitStatus::NoJob);
}

/// All that could not be read, and of what is no document the first; `--json` prints all.
void sayLeftOut(const QList<LeftOut> &what)
{
    constexpr int enough = 20;
    if (what.isEmpty())
        return;
    console::say(leftOutText(what));
    int others = 0;
    for (const LeftOut &item : what) {
        if (item.isMissing() || ++others <= enough)
            console::say(u"  %1: %2"_s.arg(item.path, leftOutReason(item.why)));
    }
    if (others > enough)
        console::say(u"  …"_s);
}

void sayDamage(const Workspace &workspace)
{
    if (const QString aside = workspace.damagedStoreSetAside(); !aside.isEmpty()) {
        console::say(
            SubmitTexts::tr("The history was damaged. It was moved to %1 and a new one was "
                            "started with everything that could be read.")
                .arg(aside));
    }
}

/// The command that is asked for, possibly after --data DIR; empty: none.
QString commandOf(const QStringList &arguments)
{
    const QString first = arguments.value(0);
    const qsizetype at = first == "--data"_L1 ? 2 : first.startsWith("--data="_L1) ? 1 : 0;
    const QString word = arguments.value(at);
    return word == "submit"_L1 || word == "labels"_L1 ? word : QString();
}

} // namespace

bool isCommand(const QStringList &arguments)
{
    return !commandOf(arguments).isEmpty();
}

int runCommand(QCoreApplication &application, const QStringList &arguments)
{
    if (commandOf(arguments) == "labels"_L1)
        return runLabelCommand(application, arguments);
    const auto options = optionsFrom(arguments);
    if (!options) {
        console::say(options.error());
        console::say(SubmitTexts::tr("Nothing was sent. See classifydesk submit --help."));
        return asInt(ExitStatus::RequestInvalid);
    }
    if (options->help)
        return console::answer(submitHelp().toUtf8()) ? 0 : asInt(ExitStatus::JobFailed);
    const auto submission = readSubmission(*options);
    if (!submission) {
        sayLeftOut(submission.error().leftOut);
        console::say(submission.error().message);
        console::say(submission.error().fields);
        return asInt(ExitStatus::RequestInvalid);
    }
    console::say(submission->warnings);
    sayLeftOut(submission->leftOut);
    const Interruption interruption;
    const Opened workspace = openWorkspace(*options);
    if (!workspace)
        return endWithoutDesk(*options, workspace.error());
    sayDamage(**workspace);
    if (const QString why = outputProblem(*options); !why.isEmpty()) {
        console::say(why + u' ' + SubmitTexts::tr("Nothing was sent."));
        return asInt(ExitStatus::RequestInvalid);
    }
    SubmitRun run(**workspace, *options, *submission);
    QObject::connect(&interruption, &Interruption::requested, &run, &SubmitRun::interrupt);
    const bool isIncomplete = submission->isIncomplete();
    int status = 0;
    FilesLeaving leaving(**workspace, [&status] { QCoreApplication::exit(status); });
    QObject::connect(&run, &SubmitRun::ended, &application, [&](ExitStatus how) {
        const bool isGood = how == ExitStatus::Classified;
        status = asInt(isGood && isIncomplete ? ExitStatus::Incomplete : how);
        if (isGood && options->wait)
            leaving.begin();
        else
            QCoreApplication::exit(status);
    });
    QTimer::singleShot(0, &run, &SubmitRun::start);
    return QCoreApplication::exec();
}

} // namespace cd
