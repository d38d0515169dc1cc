// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/examples/examplescommand.h"

#include "cli/console.h"
#include "cli/examples/examplesoptions.h"
#include "cli/examples/examplesrun.h"
#include "cli/folderwait.h"
#include "cli/interruption.h"

#include <QCoreApplication>
#include <QTimer>

namespace cd {

int runExamples(QCoreApplication &application, const QStringList &arguments)
{
    const auto end = [](ExamplesStatus status) {
        return static_cast<int>(status);
    };
    const auto options = parseExamplesOptions(arguments);
    if (!options) {
        console::say(options.error());
        console::say(ExamplesTexts::tr("Nothing was done. See classifydesk examples --help."));
        return end(ExamplesStatus::Invalid);
    }
    if (options->help) {
        const bool isSaid = console::answer(examplesHelp().toUtf8());
        return end(isSaid ? ExamplesStatus::Done : ExamplesStatus::Partly);
    }
    const Interruption interruption;
    // Examples belong to the service that learns from them: that of the window, not one beside it.
    const Opened workspace
        = openWorkspace({options->dataFolder, options->waitForFolder, false}, {.service = QUrl()});
    if (!workspace) {
        console::say(workspace.error());
        return end(ExamplesStatus::Nothing);
    }
    sayDamage(**workspace);
    ExamplesRun run(**workspace, *options);
    QObject::connect(&interruption, &Interruption::requested, &run, &ExamplesRun::interrupt);
    QObject::connect(&run, &ExamplesRun::ended, &application,
                     [end](ExamplesStatus how) { QCoreApplication::exit(end(how)); });
    QTimer::singleShot(0, &run, &ExamplesRun::start);
    return QCoreApplication::exec();
}

} // namespace cd
