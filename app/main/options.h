// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace cd {

/// The command line options of the window.
struct Options
{
    bool wantsHelp = false;
    bool wantsVersion = false;
    QString dataFolder; ///< empty: the user's own
    bool local = false; ///< start with the local service
    bool samples = false; ///< load the sample preset and documents
    bool unattended = false; ///< submit, print the results, save a picture, quit
    QString picture; ///< where the picture goes; empty: nowhere
    QString language; ///< such as "de"; empty: as chosen before, or the system's
    QStringList paths; ///< absolute, of presets, files and folders to open; all exist
};

/// Without those that Qt's windows have of their own, such as `-reverse`, which QApplication takes.
QStringList withoutQtOptions(const QStringList &arguments);

/// @p arguments without the program's name; those of Qt are passed over. An error is one sentence.
tl::expected<Options, QString> parseOptions(const QStringList &arguments);
QString helpText();

} // namespace cd
