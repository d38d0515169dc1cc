// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/submit/submitoptions.h"
#include "domain/delivery/deliveryplan.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <optional>

#include <tl/expected.hpp>

namespace cd {

/// How `classifydesk watch` ended, for scripts. The numbers must not change: --help lists them.
enum class WatchStatus {
    Stopped = 0, ///< by a signal
    Failed = 1, ///< the history or the output could not be written
    Invalid = 2, ///< nothing was watched
    NotWatched = 3, ///< no key, data folder in use, or the folder can't be watched
};

/// The options of `classifydesk watch`.
struct WatchOptions
{
    QString folder = {}; ///< absolute
    QString preset = {}; ///< a file, or the name of a saved one
    int filesADay = 0;
    int filesAMonth = 0; ///< 0: no limit; so are the next two
    int creditsADay = 0;
    int creditsAMonth = 0;
    bool takesExisting = false;
    std::optional<DeliveryPlan> delivery = {};
    bool waitsForReview = false;
    SubmitOptions where = {}; ///< the data folder, and where files are sent to
    bool help = false;
};

/// @p arguments without the program's name. An error is a sentence for people.
tl::expected<WatchOptions, QString> parseWatchOptions(const QStringList &arguments);
QString watchHelp();

/// Translates what `classifydesk watch` says.
struct WatchTexts
{
    Q_DECLARE_TR_FUNCTIONS(cd::WatchCommand)
};

} // namespace cd
