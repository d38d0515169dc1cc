// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/folderwait.h"

#include "cli/console.h"
#include "cli/interruption.h"
#include "cli/submittexts.h"

#include <QDeadlineTimer>
#include <QThread>

#include <utility>

namespace cd {

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

} // namespace cd
