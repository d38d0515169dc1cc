// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/watchfolders/folderpaths.h"

#include <QDir>
#include <QFileInfo>

namespace cd {

using namespace Qt::StringLiterals;

QString realPath(const QString &path)
{
    QString there = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    QString rest;
    for (;;) {
        const QString real = QFileInfo(there).canonicalFilePath();
        if (!real.isEmpty())
            return QDir::cleanPath(real + rest);
        const qsizetype slash = there.lastIndexOf(u'/');
        if (slash < 0)
            return there + rest;
        rest.prepend(there.sliced(slash));
        there.truncate(std::max<qsizetype>(slash, 1));
        if (there == "/"_L1)
            return QDir::cleanPath(u'/' + rest);
    }
}

bool isWithin(const QString &inner, const QString &outer)
{
    const QString folder = outer.endsWith(u'/') ? outer : outer + u'/';
    return inner == outer || inner.startsWith(folder);
}

bool overlap(const QString &one, const QString &other)
{
    const QString first = realPath(one);
    const QString second = realPath(other);
    return isWithin(first, second) || isWithin(second, first);
}

} // namespace cd
