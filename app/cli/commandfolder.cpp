// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandfolder.h"

#include "cli/console.h"
#include "cli/folderwait.h"
#include "cli/submittexts.h"
#include "ui/words/errortext.h"
#include "workflow/connection/windowsettings.h"
#include "workflow/export/ownfiles.h"

#include <QStandardPaths>

#include <optional>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

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
tl::expected<void, QString> openedWhenFree(Workspace &workspace, std::chrono::seconds longest)
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

} // namespace

OpenedWorkspace openWorkspace(const CommandFolder &folder, const WorkspaceOptions &how)
{
    QString path = folder.windows();
    if (folder.named.isEmpty() && folder.besideWindow) {
        auto workspace = std::make_unique<Workspace>(path, how);
        if (workspace->open())
            return workspace;
        if (workspace->failure().kind == WorkspaceFailure::Kind::FolderInUse) {
            takeWindowSettings(path, path + u"/commands"_s);
            path += u"/commands"_s;
        }
    }
    auto workspace = std::make_unique<Workspace>(path, how);
    if (const auto opened = openedWhenFree(*workspace, folder.longestWait); !opened)
        return tl::unexpected(opened.error());
    return workspace;
}

QString CommandFolder::windows() const
{
    return named.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
                           : named;
}

QString overwriteProblem(const QString &path, const QString &folder)
{
    if (OwnFiles(folder).canBeReplaced(path))
        return {};
    return SubmitTexts::tr("%1 is there already, and it was not written by a command with this "
                           "data folder, or was changed since. Choose another name, or replace it "
                           "with --overwrite.")
        .arg(path);
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

} // namespace cd
