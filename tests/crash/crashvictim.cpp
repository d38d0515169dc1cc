// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crash/victim.h"

#include <QCoreApplication>
#include <QUrl>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

/// crashvictim FOLDER SERVICE RUN SEED first|many|second: works in FOLDER until it is killed. It
/// ends by itself only where something is wrong. "many": in the first dialect, of many files.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 6)
        qFatal("crashvictim FOLDER SERVICE RUN SEED first|many|second");
    const QString &folder = arguments.at(1);
    WorkspaceOptions options;
    options.useKeychain = false;
    options.service = QUrl(arguments.at(2));
    options.dialect = arguments.at(5) == u"second"_s ? Dialect::Second : Dialect::First;
    Workspace workspace(folder + u"/data"_s, options);
    if (!workspace.open())
        qFatal("not opened: %s", qPrintable(workspace.failure().technical));
    if (!workspace.damagedStoreSetAside().isEmpty())
        qFatal("the history was damaged");
    Victim victim(workspace, folder, arguments.at(3).toInt(), arguments.at(4).toUInt());
    if (arguments.at(5) == u"many"_s)
        victim.submitManyFiles();
    victim.begin();
    return QCoreApplication::exec();
}
