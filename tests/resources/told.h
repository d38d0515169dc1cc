// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QString>

namespace cd::test {

/// A program, or a command of one, that takes options and has a manual page.
struct Taker
{
    QString page;
    QString program;
    QStringList command;
};

/// All of them: the window, `submit`, `labels` and the local service.
const QList<Taker> &takers();
/// A column "taker" with a row for each, by its page's name.
void addTakers();
/// What it says to --help; empty: it failed.
QString helpOf(const Taker &taker);
/// The options that --help has a line for.
QSet<QString> optionsOf(const Taker &taker);
/// What @p pattern captures in @p text; ^ begins each line.
QSet<QString> captured(const QString &pattern, const QString &text);
/// A file in the folder resources of the sources.
QString resourcePath(const QString &path);
QString resourceText(const QString &path);

/// One line of names, in order, for messages.
QByteArray listed(const QSet<QString> &names);

} // namespace cd::test
