// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace cd::test {

/// How a program ended, and what it said.
struct Said
{
    int status = -1; ///< -1: it did not end by itself
    QByteArray out;
    QByteArray err;

    QString all() const { return QString::fromUtf8(out + err); }
};

/// Runs @p program, in @p folder unless that is empty, and waits for its end.
Said run(const QString &program, const QStringList &arguments, const QString &folder = {});
/// One of ours, from the folder named by CD_BIN.
QString ours(const QString &name);

} // namespace cd::test
