// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/teaching/typefolder.h"

#include "domain/request/rule.h"

#include <QDir>
#include <QFileInfo>

namespace cd {

using namespace Qt::StringLiterals;
using Why = UntakenFile::Why;

QString TypeFolder::noneFolder()
{
    return u"_none"_s;
}

namespace {

/// A link to a file may lead anywhere; walkFolder() follows none to a folder.
bool leadsOut(const QString &path, const QString &root)
{
    const QFileInfo file(path);
    return file.isSymLink() && !file.canonicalFilePath().startsWith(root + u'/');
}

/// Puts a file into the list that it belongs to.
void sortIn(TypeFolder &read, const QString &path, const QStringList &parts, qsizetype most)
{
    const QString &type = parts.first();
    if (parts.size() < 2)
        read.untaken.append({.path = path, .why = Why::NoType});
    else if (type.size() > Rule::maxTypeLength)
        read.untaken.append({.path = path, .why = Why::LongType});
    else if (read.files.size() >= most)
        read.untaken.append({.path = path, .why = Why::TooMany});
    else if (type == TypeFolder::noneFolder())
        read.files.append({path, std::nullopt});
    else
        read.files.append({path, type});
}

} // namespace

TypeFolder readTypeFolder(const QString &folder, qsizetype most,
                          const std::function<bool()> &goesOn)
{
    TypeFolder read;
    const QDir root(folder);
    const QString place = root.canonicalPath();
    walkFolder(folder, [&](const FilesBelow &below) {
        for (const QString &path : below.files) {
            if (leadsOut(path, place))
                read.untaken.append({.path = path, .why = Why::LinkOut});
            else
                sortIn(read, path, root.relativeFilePath(path).split(u'/'), most);
        }
        for (const LeftOut &item : below.leftOut)
            read.untaken.append({.path = item.path, .why = Why::NoDocument, .walked = item.why});
        for (const QString &path : below.unreadable)
            read.untaken.append({.path = path, .why = Why::NoDocument});
        return goesOn();
    });
    return read;
}

} // namespace cd
