// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/submit/submitcommand.h"

#include "cli/commandfolder.h"
#include "cli/console.h"
#include "cli/exitstatus.h"
#include "cli/interruption.h"
#include "cli/submit/filesleaving.h"
#include "cli/submit/submission.h"
#include "cli/submit/submitoptions.h"
#include "cli/submit/submitoutput.h"
#include "cli/submit/submitrun.h"
#include "cli/submittexts.h"
#include "ui/words/leftoutwords.h"

#include <QCoreApplication>
#include <QTimer>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

int asInt(ExitStatus status)
{
    return static_cast<int>(status);
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

} // namespace

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
    const OpenedWorkspace workspace = openWorkspace(
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

} // namespace cd
