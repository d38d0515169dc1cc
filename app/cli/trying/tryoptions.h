// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <chrono>

#include <tl/expected.hpp>

namespace cd {

/// Translates what `classifydesk try` says.
struct TryTexts
{
    Q_DECLARE_TR_FUNCTIONS(cd::Try)
};

/// The options of `classifydesk try`.
struct TryOptions
{
    QString preset; ///< a file, or the name of a saved one
    QStringList files; ///< at least one
    QString dataFolder; ///< empty: the window's own
    std::chrono::seconds waitForFolder{60}; ///< if another program is using the data folder
    bool json = false;
    bool help = false;
};

/// How it ended, for scripts. The numbers must not change: `try --help` lists them.
enum class TryStatus {
    Done = 0, ///< every file has an answer, be it that no rule matched
    Partly = 1, ///< some files could not be read or judged, or output was lost
    Invalid = 2, ///< the command line or the preset; nothing was tried
    Nothing = 3, ///< the local service did not do it, or it was not asked
};

/// @p arguments without the program's name. An error is a sentence for people.
tl::expected<TryOptions, QString> parseTryOptions(const QStringList &arguments);
QString tryHelp();

} // namespace cd
