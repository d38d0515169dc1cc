// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <chrono>

#include <tl/expected.hpp>

namespace cd {

/// Translates what `classifydesk examples` says.
struct ExamplesTexts
{
    Q_DECLARE_TR_FUNCTIONS(cd::Examples)
};

/// The options of `classifydesk examples`.
struct ExamplesOptions
{
    enum class Action { Import, List, Clear, Use };

    Action action = Action::List;
    QString folder; ///< for Import: there is one
    bool use = false; ///< for Use
    QString dataFolder; ///< empty: the window's own
    std::chrono::seconds waitForFolder{60}; ///< if another program is using the data folder
    bool json = false;
    bool help = false;
};

/// How it ended, for scripts. The numbers must not change: `examples --help` lists them.
enum class ExamplesStatus {
    Done = 0,
    Partly = 1, ///< documents were left out that should have become examples, or output was lost
    Invalid = 2, ///< the command line, or the folder holds nothing; nothing was done
    Nothing = 3, ///< the service did not do it, or it was not asked
    Incomplete = 5, ///< as Done, but something in the folder could not be read
};

/// @p arguments without the program's name. An error is a sentence for people.
tl::expected<ExamplesOptions, QString> parseExamplesOptions(const QStringList &arguments);
QString examplesHelp();

} // namespace cd
