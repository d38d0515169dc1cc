// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>
#include <QList>
#include <QString>

#include <functional>

namespace cd {

class MainWindow;
struct JobRow;

/// Something that a person can choose in the palette.
struct Command
{
    /// In the order in which they are listed.
    enum class Kind { Action, Preset, View, Job };

    Kind kind = Kind::Action;
    QString text = {}; ///< what it is found by; foreign for all but actions
    QString detail = {}; ///< where it is, what it has or, if it is not possible now, why
    QString keys = {}; ///< as they are called on this system; empty: none
    QIcon icon = {};
    bool isPossible = true;
    std::function<void()> run = {}; ///< once the palette has gone
};

/// All but jobs, as they are now: the menus' actions in their order, presets, views of the list.
QList<Command> commandsOf(MainWindow &window);
/// The one that shows this job.
Command commandOf(const JobRow &row, MainWindow &window);

} // namespace cd
