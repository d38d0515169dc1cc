// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/watch/watchcommand.h"

#include "cli/commandfolder.h"
#include "cli/console.h"
#include "cli/interruption.h"
#include "cli/watch/watchoptions.h"
#include "cli/watch/watchrun.h"

#include <QCoreApplication>
#include <QTimer>

namespace cd {

int runWatch(QCoreApplication &application, const QStringList &arguments)
{
    const auto end = [](WatchStatus status) {
        return static_cast<int>(status);
    };
    auto options = parseWatchOptions(arguments);
    if (options && !options->help) {
        if (const auto completed = completeService(options->where); !completed)
            options = tl::unexpected(completed.error());
    }
    if (!options) {
        console::say(options.error());
        console::say(WatchTexts::tr("Nothing was watched. See classifydesk watch --help."));
        return end(WatchStatus::Invalid);
    }
    if (options->help) {
        const bool isSaid = console::answer(watchHelp().toUtf8());
        return end(isSaid ? WatchStatus::Stopped : WatchStatus::Failed);
    }
    const Interruption interruption;
    // What was sent is known to the window's history alone: none beside it would do.
    const OpenedWorkspace workspace
        = openWorkspace({options->where.dataFolder, options->where.waitForFolder, false},
                        {.service = options->where.service,
                         .dialect = options->where.dialect,
                         .storage = options->where.storage});
    if (!workspace) {
        console::say(workspace.error());
        return end(WatchStatus::NotWatched);
    }
    sayDamage(**workspace);
    WatchRun run(**workspace, *options);
    QObject::connect(&interruption, &Interruption::requested, &run, &WatchRun::interrupt);
    QObject::connect(&run, &WatchRun::ended, &application,
                     [end](WatchStatus how) { QCoreApplication::exit(end(how)); });
    QTimer::singleShot(0, &run, &WatchRun::start);
    return QCoreApplication::exec();
}

} // namespace cd
