// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/service/dialect.h"

#include <QString>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <optional>

#include <tl/expected.hpp>

namespace cd {

/// What `classifydesk submit` was asked to do.
struct SubmitOptions
{
    QString dataFolder; ///< empty: the window's own
    QString requestFile; ///< one of requestFile and presetFile is set
    QString presetFile;
    QStringList files; ///< files and folders
    std::optional<QUrl> service; ///< empty: the local one; none: not said
    std::optional<Dialect> dialect; ///< none: as the profile has it, else the service is asked
    QString output; ///< ends in .csv or .json; empty: none
    bool wait = false; ///< until the job has ended
    std::chrono::seconds timeout = std::chrono::hours(24); ///< of the whole run; 0: none
    std::chrono::seconds waitForFolder{60}; ///< for another program that uses the data folder
    bool overLimit = false; ///< submit though it passes the month's limit of credits
    bool json = false;
    bool help = false;
};

/// @p arguments without the program's name. An error is a sentence for people.
tl::expected<SubmitOptions, QString> parseSubmitOptions(const QStringList &arguments);
/// The address of a service, where it is one that a key may be sent to.
tl::expected<QUrl, QString> serviceUrl(const QString &text);
QString submitHelp();

} // namespace cd
