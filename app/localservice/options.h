// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/service/judgechoice.h"

#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace cd::local {

/// The options from command line and environment.
struct Options
{
    int port = 8327; ///< 0: a free one
    QString dataFolder;
    QString apiKey; ///< empty: generate one and print it
    bool withParent = false; ///< quit when standard input is closed
    JudgeChoice judge;
    bool judgeMayBeElsewhere = false;
    bool wantsHelp = false;
    bool wantsVersion = false;
};

/// The error is one line for people.
tl::expected<Options, QString> parseOptions(const QStringList &arguments,
                                            const QString &keyFromEnvironment);
QString helpText();

} // namespace cd::local
