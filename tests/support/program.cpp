// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/program.h"

#include <QProcess>

namespace cd::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestMs = 200'000;

} // namespace

Said run(const QString &program, const QStringList &arguments, const QString &folder)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(program, arguments, QIODevice::ReadOnly);
    Said said;
    if (process.waitForFinished(longestMs) && process.exitStatus() == QProcess::NormalExit)
        said.status = process.exitCode();
    said.out = process.readAllStandardOutput();
    said.err = process.readAllStandardError();
    return said;
}

QString ours(const QString &name)
{
    return qEnvironmentVariable("CD_BIN") + u'/' + name;
}

} // namespace cd::test
