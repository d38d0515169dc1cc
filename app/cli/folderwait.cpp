// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/folderwait.h"

#include "cli/console.h"
#include "cli/interruption.h"
#include "cli/submittexts.h"
#include "ui/words/errortext.h"
#include "workflow/connection/windowsettings.h"

#include <QDeadlineTimer>
#include <QStandardPaths>
#include <QThread>

#include <utility>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

constexpr unsigned long betweenTriesMs = 300;

} // namespace

FolderWait openWhenFree(const QString &folder, std::chrono::seconds longest,
                        const std::function<std::optional<WorkspaceFailure>()> &open)
{
    const QDeadlineTimer deadline(longest);
    bool told = false;
    while (const std::optional<WorkspaceFailure> failure = open()) {
        if (failure->kind != WorkspaceFailure::Kind::FolderInUse)
            return FolderWait::Failed;
        if (Interruption::isRequested())
            return FolderWait::Interrupted;
        if (deadline.hasExpired())
            return FolderWait::TooLong;
        if (!std::exchange(told, true))
            console::say(
                SubmitTexts::tr("Waiting until another Classify Desk has finished with %1 …")
                    .arg(folder));
        QThread::msleep(betweenTriesMs);
    }
    return FolderWait::Opened;
}

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
tl::expected<void, QString> openInTime(Workspace &workspace, std::chrono::seconds longest)
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

Opened openWorkspace(const CommandFolder &folder, const WorkspaceOptions &how)
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
    if (const auto opened = openInTime(*workspace, folder.longestWait); !opened)
        return tl::unexpected(opened.error());
    return workspace;
}

QString CommandFolder::windows() const
{
    return named.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
                           : named;
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
