// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace cd::local {

/// What the command line and the environment ask for.
struct Options
{
    int port = 8327; ///< 0: a free one
    QString dataFolder;
    QString apiKey; ///< empty: make one and print it
    bool withParent = false; ///< end when standard input is closed
    bool wantsHelp = false;
    bool wantsVersion = false;
};

/// What is wrong with the arguments, as a line for people, where something is.
tl::expected<Options, QString> parseOptions(const QStringList &arguments,
                                            const QString &keyFromEnvironment);
QString helpText();

} // namespace cd::local
