// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/teaching/typefolder.h"

#include "domain/request/rule.h"

#include <QDir>

namespace cd {

using namespace Qt::StringLiterals;
using Why = UntakenFile::Why;

QString TypeFolder::noneFolder()
{
    return u"_none"_s;
}

TypeFolder readTypeFolder(const QString &folder)
{
    TypeFolder read;
    const QDir root(folder);
    const FilesBelow below = filesBelow(folder);
    for (const QString &path : below.files) {
        const QStringList parts = root.relativeFilePath(path).split(u'/');
        const QString &type = parts.first();
        if (parts.size() < 2)
            read.untaken.append({.path = path, .why = Why::NoType});
        else if (type.size() > Rule::maxTypeLength)
            read.untaken.append({.path = path, .why = Why::LongType});
        else if (read.files.size() >= TypeFolder::most)
            read.untaken.append({.path = path, .why = Why::TooMany});
        else if (type == TypeFolder::noneFolder())
            read.files.append({path, std::nullopt});
        else
            read.files.append({path, type});
    }
    for (const LeftOut &item : below.leftOut)
        read.untaken.append({.path = item.path, .why = Why::NoDocument, .walked = item.why});
    for (const QString &path : below.unreadable)
        read.untaken.append({.path = path, .why = Why::NoDocument});
    return read;
}

} // namespace cd
