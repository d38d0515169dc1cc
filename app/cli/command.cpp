// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/command.h"

#include "cli/console.h"
#include "cli/examples/examplescommand.h"
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
#include "ui/words/leftoutwords.h"
#include "workflow/connection/environment.h"

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>
#include <iterator>

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

int runSubmit(QCoreApplication &application, const QStringList &arguments)
{
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
    const Opened workspace = openWorkspace(
        {options->dataFolder, options->waitForFolder},
        {.service = options->service, .dialect = options->dialect, .storage = options->storage});
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

/// A word after the program's name for what needs no window.
struct Command
{
    QLatin1StringView name;
    int (*run)(QCoreApplication &, const QStringList &);
};

constexpr Command commands[]
    = {{"submit"_L1, runSubmit}, {"labels"_L1, runLabelCommand}, {"examples"_L1, runExamples}};

/// The command that @p arguments ask for, possibly after --data DIR; null: none.
const Command *commandIn(const QStringList &arguments)
{
    const QString first = arguments.value(0);
    const qsizetype at = first == "--data"_L1 ? 2 : first.startsWith("--data="_L1) ? 1 : 0;
    const QString word = arguments.value(at);
    const auto *found = std::find_if(std::begin(commands), std::end(commands),
                                     [&word](const Command &one) { return one.name == word; });
    return found == std::end(commands) ? nullptr : found;
}

} // namespace

bool isCommand(const QStringList &arguments)
{
    return commandIn(arguments) != nullptr;
}

int runCommand(QCoreApplication &application, const QStringList &arguments)
{
    return commandIn(arguments)->run(application, arguments);
}

} // namespace cd
