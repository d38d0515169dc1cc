// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>
#include <QFile>
#include <QList>
#include <QString>

namespace cd::test {

/// What /proc/PID/stat says of a process behind its name: state, parent …; empty: there is none.
inline QList<QByteArray> statOf(qint64 pid)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray text = file.readAll();
    return text.mid(text.lastIndexOf(')') + 2).split(' ');
}

/// One that has ended and that nobody asked for its status does not run.
inline bool isRunning(qint64 pid)
{
    const QByteArray state = statOf(pid).value(0);
    return !state.isEmpty() && state != "Z" && state != "X";
}

inline QList<qint64> childrenOf(qint64 parent)
{
    QList<qint64> children;
    const QStringList names = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs);
    for (const QString &name : names) {
        bool isProcess = false;
        const qint64 pid = name.toLongLong(&isProcess);
        if (isProcess && statOf(pid).value(1).toLongLong() == parent && isRunning(pid))
            children.append(pid);
    }
    return children;
}

} // namespace cd::test
