// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/windowrun.h"

#include "domain/safetext.h"
#include "main/samples.h"
#include "main/singleinstance.h"
#include "main/unattendedrun.h"
#include "store/settings/settings.h"
#include "ui/shell/firststart/firststart.h"
#include "ui/shell/languages.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/notices/messagebar.h"
#include "ui/shell/notifier.h"
#include "ui/shell/openpaths.h"
#include "ui/shell/sampleloader.h"
#include "ui/words/errortext.h"
#include "workflow/connection/session.h"
#include "workflow/picking/uploadqueue.h"
#include "workflow/workspace.h"

#include <QApplication>
#include <QMessageBox>
#include <QStandardPaths>

#include <cstdio>
#include <optional>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

struct RunTexts
{
    Q_DECLARE_TR_FUNCTIONS(cd::WindowRun)
};

enum ExitStatus { Ended = 0, CannotStart = 1, FolderInUse = 3 };

void tell(const QString &text)
{
    std::fputs((safeText(text) + u'\n').toLocal8Bit().constData(), stderr);
}

QString failureText(const WorkspaceFailure &failure)
{
    switch (failure.kind) {
    case WorkspaceFailure::Kind::FolderInUse:
        return RunTexts::tr("Another Classify Desk is already using %1. Nothing was started. Close "
                            "the other one, or choose another folder with --data.")
            .arg(failure.folder);
    case WorkspaceFailure::Kind::FolderUnusable:
        return RunTexts::tr("The data folder %1 can't be created or written. Nothing was started. "
                            "Choose another folder with --data.")
            .arg(failure.folder);
    case WorkspaceFailure::Kind::StoreUnusable:
        break;
    }
    if (failure.store && failure.store->kind == StoreError::Kind::TooNew)
        return errorText(*failure.store);
    return RunTexts::tr(
               "The history in %1 can't be read. Nothing was changed. Choose another folder "
               "with --data, or move this one away.")
        .arg(failure.folder);
}

/// In the terminal, and where a person looks at the window.
void tellToAll(const Options &options, const QString &text, const QString &technical = {})
{
    tell(technical.isEmpty() ? text : text + u'\n' + technical);
    if (options.unattended)
        return;
    QMessageBox box(QMessageBox::Critical, u"Classify Desk"_s, text, QMessageBox::Close);
    box.setTextFormat(Qt::PlainText);
    box.open();
    QApplication::exec();
}

int cannotStart(const Options &options, const WorkspaceFailure &failure)
{
    using Answer = SingleInstance::Answer;
    const bool isInUse = failure.kind == WorkspaceFailure::Kind::FolderInUse;
    const Answer answer = isInUse && !options.unattended
        ? SingleInstance::askToShow(failure.folder, options.paths)
        : Answer::None;
    switch (answer) {
    case Answer::Shown:
        tell(RunTexts::tr("Classify Desk is already open; bringing its window to the front."));
        return Ended;
    case Answer::NotTaken:
        tellToAll(options,
                  RunTexts::tr("Classify Desk is running unattended in %1, so your files were "
                               "not opened. Wait until it has ended, then try again, or choose "
                               "another folder with --data.")
                      .arg(failure.folder));
        return FolderInUse;
    case Answer::None:
        break;
    }
    tellToAll(options, failureText(failure), failure.technical);
    return isInUse ? FolderInUse : CannotStart;
}

/// The window can load them when asked to. At the start they come, where the command line wants
/// them, into a form that holds nothing of anybody's, or (@p replace) into any.
void offerSamples(MainWindow &window, bool wanted, bool replace)
{
    const auto preset = samplePreset();
    const QStringList documents = sampleDocuments();
    if (!preset || documents.isEmpty()) {
        if (wanted)
            tell(RunTexts::tr("The samples are missing in this installation."));
        return;
    }
    window.samples().offer(documents, *preset, sampleScanPreset());
    if (!wanted)
        return;
    if (replace || window.samples().isFormUntouched())
        return window.samples().load();
    window.messages().say(
        u"samples"_s, MessageBar::Kind::Notice,
        RunTexts::tr("The samples were not loaded: the form already has entries, which were kept."),
        {RunTexts::tr("Load the samples"), [&window] {
             window.loadSamples();
         }});
}

} // namespace

int runWindow(QApplication &application, const Options &options)
{
    const QString folder = options.dataFolder.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
        : options.dataFolder;
    Workspace workspace(folder, {.local = options.local});
    Languages languages;
    const bool opened = workspace.open();
    const QString chosen = opened ? workspace.settings().value(setting::uiLanguage) : QString();
    languages.take(Languages::best(options.language.isEmpty() ? chosen : options.language),
                   application);
    if (!opened)
        return cannotStart(options, workspace.failure());

    using Handed = SingleInstance::Handed;
    // An unattended run submits what it was started with.
    const SingleInstance door(folder, options.unattended ? Handed::NotTaken : Handed::Taken);
    MainWindow window(workspace);
    offerSamples(window, options.samples, options.unattended);
    QObject::connect(&door, &SingleInstance::showAsked, &window, [&](const QStringList &paths) {
        window.comeToFront();
        openPaths(paths, workspace, window, UnsavedRules::AskFirst);
    });
    window.show();
    // What an earlier run or a person left in the form is not sent with what is named now.
    if (options.unattended && !options.paths.isEmpty() && !options.samples)
        workspace.uploads().clear();
    const bool areOpen
        = openPaths(options.paths, workspace, window,
                    options.unattended ? UnsavedRules::Replace : UnsavedRules::AskFirst);
    if (options.unattended && !areOpen) {
        tell(RunTexts::tr("A preset could not be opened. Nothing was submitted."));
        return CannotStart;
    }
    if (!options.unattended && !options.samples && options.paths.isEmpty())
        window.firstStart().offer();
    std::optional<Notifier> notifier; // not for unattended runs
    if (!options.unattended)
        notifier.emplace(workspace, window);
    UnattendedRun run(workspace, window, options.picture);
    if (options.unattended)
        run.start();
    else
        workspace.beginWatching();
    return QApplication::exec();
}

} // namespace cd
