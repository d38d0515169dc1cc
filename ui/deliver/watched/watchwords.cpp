// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/deliver/watched/watchwords.h"

#include "ui/words/errortext.h"
#include "ui/words/formats.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

using Pause = WatchedFolder::Pause;
using Problem = WatchedFolders::Problem;

struct Watch
{
    Q_DECLARE_TR_FUNCTIONS(cd::Watch)
};

} // namespace

QString watchOrigin(const WatchedFolder &folder, const QString &service)
{
    const WatchSetup &setup = folder.setup;
    //: a preset and its version
    QStringList parts{Watch::tr("%1 v%2").arg(setup.preset).arg(setup.presetVersion), service};
    if (setup.delivery)
        parts.append(setup.waitsForReview ? Watch::tr("waits for review")
                                          : Watch::tr("delivers by itself"));
    if (setup.creditsADay > 0)
        parts.append(
            Watch::tr("%1 of %2 credits today")
                .arg(creditsText(folder.spent.creditsToday), countText(setup.creditsADay)));
    return parts.join(u" · "_s);
}

QString watchToday(const WatchedFolder &folder)
{
    const int limit = folder.setup.filesADay;
    if (limit > 0)
        return Watch::tr("%1 of %Ln file(s) today", nullptr, limit)
            .arg(countText(folder.spent.filesToday));
    return Watch::tr("%Ln file(s) today", nullptr, folder.spent.filesToday);
}

QString watchPauseText(Pause pause)
{
    switch (pause) {
    case Pause::None:
        return {};
    case Pause::ByPerson:
        return Watch::tr("Paused");
    case Pause::DayBudget:
        return Watch::tr("Today’s budget is spent, goes on tomorrow");
    case Pause::MonthBudget:
        return Watch::tr("This month’s budget is spent, goes on next month");
    case Pause::OverLimit:
        return Watch::tr("The monthly limit of credits is reached");
    case Pause::NoBound:
        return Watch::tr("The preset limits no pages: what a file costs can’t be told");
    case Pause::FolderGone:
        return Watch::tr("The folder can’t be reached; goes on when it is back");
    case Pause::PresetGone:
        return Watch::tr("This version of the preset can’t be read");
    case Pause::NoService:
        return Watch::tr("Waits for its service");
    case Pause::DeliversIntoItself:
        return Watch::tr("Documents are delivered into it, so nothing is sent");
    }
    return {};
}

QString watchState(const WatchedFolder &folder, const QDateTime &now)
{
    if (folder.pause != Pause::None)
        return watchPauseText(folder.pause);
    if (folder.lastError)
        return errorText(*folder.lastError);
    if (folder.lastFileAt.isValid())
        //: %1: "3 min"
        return Watch::tr("Last file: %1").arg(ageText(folder.lastFileAt, now));
    return Watch::tr("No file yet");
}

QString watchIcon(const WatchedFolder &folder)
{
    if (folder.pause == Pause::ByPerson || folder.pause == Pause::DayBudget
        || folder.pause == Pause::MonthBudget || folder.pause == Pause::NoService)
        return u"pause"_s;
    if (folder.pause != Pause::None || folder.lastError)
        return u"warning"_s;
    return u"review-confirmed"_s;
}

QString watchMore(const WatchedFolder &folder)
{
    QStringList lines;
    if (folder.waiting > 0)
        lines.append(Watch::tr("%Ln file(s) wait.", nullptr, folder.waiting));
    if (folder.unfit > 0)
        lines.append(Watch::tr("%Ln file(s) can’t be sent: of such a kind, or too large.", nullptr,
                               folder.unfit));
    if (folder.unread > 0)
        lines.append(Watch::tr("%Ln file(s) can’t be read.", nullptr, folder.unread));
    if (!folder.isWatchedBySystem)
        lines.append(Watch::tr("The system tells of no changes here: looked at every minute."));
    return lines.join(u' ');
}

QString watchProblem(Problem problem)
{
    switch (problem) {
    case Problem::NoFolder:
        return Watch::tr("Choose a folder that can be read.");
    case Problem::WatchedAlready:
        return Watch::tr("This folder, or one in it or above it, is watched already.");
    case Problem::IsTarget:
        return Watch::tr("Documents are delivered into this folder.");
    case Problem::TargetIsWatched:
        return Watch::tr("They would be delivered into a watched folder.");
    case Problem::NoTarget:
        return Watch::tr("The folder that the plan delivers to isn’t there.");
    case Problem::NoPreset:
        return Watch::tr("Choose a preset.");
    case Problem::NoBound:
        return Watch::tr("The preset limits no pages, so what a file costs can’t be told. Limit "
                         "files instead of credits.");
    case Problem::NoLimit:
        return Watch::tr("This service costs money: set a limit.");
    }
    return {};
}

} // namespace cd
