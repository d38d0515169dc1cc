// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QChar>
#include <QString>

#include <chrono>

class QCommandLineParser;

namespace cd {

/// Takes what stands after --separator, if it is there. Returns what is wrong with it; empty:
/// nothing.
QString readSeparator(const QCommandLineParser &parser, QChar &separator);
/// The same with the number of seconds after --@p name.
QString readSeconds(const QCommandLineParser &parser, const QString &name,
                    std::chrono::seconds &seconds);

} // namespace cd
