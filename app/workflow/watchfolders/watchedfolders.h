// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/delivery/deliveryplan.h"
#include "domain/ids.h"
#include "domain/job/jobrow.h"
#include "store/storeerror.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QObject>
#include <QString>

#include <optional>

namespace cd {

/// A folder whose new documents are classified by themselves, within a budget.
struct WatchedFolder
{
    /// Why nothing is sent now.
    enum class Pause {
        None,
        ByPerson,
        DayBudget, ///< goes on the next day
        MonthBudget, ///< goes on the next month
        OverLimit, ///< the monthly limit of the whole program
        FolderGone,
        PresetGone, ///< or its version can't be read
        NoService, ///< the service can't be reached, or another is chosen
        DeliversIntoItself, ///< its target is inside of it, or the other way round
    };

    qint64 id = 0;
    QString path = {}; ///< absolute
    bool isRecursive = true;
    QString preset = {};
    int presetVersion = 0; ///< this very one
    QString service = {}; ///< JobRow::service where its files are sent to: never to another
    int filesADay = 0; ///< 0: no limit
    int filesAMonth = 0;
    qint64 creditsADay = 0; ///< 0: no limit
    qint64 creditsAMonth = 0;
    bool takesExisting = false; ///< what was there when watching began
    std::optional<DeliveryPlan> delivery = {}; ///< nullopt: nothing is delivered
    bool waitsForReview = true; ///< only what a person reviewed is delivered

    // What became of it.
    Pause pause = Pause::None;
    int filesToday = 0;
    double creditsToday = 0;
    int filesThisMonth = 0;
    double creditsThisMonth = 0;
    int waiting = 0; ///< files that are stable and not sent yet
    QDateTime lastFileAt = {}; ///< UTC
    QString lastError = {}; ///< technical
    bool isWatchedBySystem = true; ///< else it is only looked at every minute

    bool operator==(const WatchedFolder &) const = default;
};

} // namespace cd
