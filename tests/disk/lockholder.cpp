// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "disk/folderlock.h"

#include <QCoreApplication>

#include <cstdio>

/// Holds the lock that it is told until it is killed or its input ends.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const auto lock = cd::FolderLock::take(QCoreApplication::arguments().value(1));
    std::puts(lock ? "held" : "not held");
    std::fflush(stdout);
    static_cast<void>(std::getchar());
}
