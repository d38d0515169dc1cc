// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/trying/trycommand.h"

#include "cli/commandfolder.h"
#include "cli/console.h"
#include "cli/interruption.h"
#include "cli/presetproblem.h"
#include "cli/trying/tryoptions.h"
#include "cli/trying/tryrun.h"
#include "domain/validation/validation.h"
#include "store/form/presetfile.h"
#include "workflow/form/presetlibrary.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTimer>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

int statusNumber(TryStatus status)
{
    return static_cast<int>(status);
}

int invalidTry(const QString &why)
{
    console::say(why);
    console::say(TryTexts::tr("Nothing was tried. See classifydesk try --help."));
    return statusNumber(TryStatus::Invalid);
}

/// False: it can't be used, which was said.
bool readRules(const QString &path, JobRequest &rules)
{
    const auto preset = readPresetFile(path);
    if (preset) {
        rules = preset->request;
        return true;
    }
    console::say(presetProblem(path, preset.error()));
    console::say(preset.error().fields);
    return false;
}

bool areFit(const JobRequest &rules)
{
    const QList<FieldProblem> problems = validateRules(rules.rules);
    if (!hasErrors(problems))
        return true;
    console::say(problems);
    return false;
}

} // namespace

int runTry(QCoreApplication &application, const QStringList &arguments)
{
    const auto options = parseTryOptions(arguments);
    if (!options)
        return invalidTry(options.error());
    if (options->help)
        return statusNumber(console::answer(tryHelp().toUtf8()) ? TryStatus::Done
                                                                : TryStatus::Partly);
    const bool isFile = QFileInfo::exists(options->preset);
    JobRequest rules;
    if (isFile && (!readRules(options->preset, rules) || !areFit(rules)))
        return invalidTry(TryTexts::tr("The preset can't be used."));
    const Interruption interruption;
    // A saved preset is in the window's folder, and nowhere else.
    const OpenedWorkspace workspace
        = openWorkspace({options->dataFolder, options->waitForFolder, isFile}, {.service = QUrl()});
    if (!workspace) {
        console::say(workspace.error());
        return statusNumber(TryStatus::Nothing);
    }
    sayDamage(**workspace);
    if (!isFile) {
        const auto preset = (*workspace)->presets().find(options->preset);
        if (!preset) //: %1: what was given as a preset
            return invalidTry(TryTexts::tr("There is no preset file and no saved preset “%1”.")
                                  .arg(options->preset));
        rules = preset->request;
        if (!areFit(rules))
            return invalidTry(TryTexts::tr("The preset can't be used."));
    }
    TryRun run(**workspace, *options, rules);
    QObject::connect(&interruption, &Interruption::requested, &run, &TryRun::interrupt);
    QObject::connect(&run, &TryRun::ended, &application,
                     [](TryStatus how) { QCoreApplication::exit(statusNumber(how)); });
    QTimer::singleShot(0, &run, &TryRun::start);
    return QCoreApplication::exec();
}

} // namespace cd
