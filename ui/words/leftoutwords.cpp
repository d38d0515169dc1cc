// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/leftoutwords.h"

#include <QCoreApplication>
#include <QMap>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

using Why = LeftOut::Why;

struct LeftOutWords
{
    Q_DECLARE_TR_FUNCTIONS(cd::LeftOutWords)
};

QString leftOutCount(Why why, int count)
{
    switch (why) {
    case Why::LockFile:
        return LeftOutWords::tr("%Ln lock file(s)", nullptr, count);
    case Why::SystemFile:
        return LeftOutWords::tr("%Ln system file(s)", nullptr, count);
    case Why::Hidden:
        return LeftOutWords::tr("%Ln hidden", "files and folders", count);
    case Why::Empty:
        return LeftOutWords::tr("%Ln empty", "files", count);
    case Why::FolderLink:
        return LeftOutWords::tr("%Ln link(s) to folders", nullptr, count);
    case Why::NoFile:
        //: pipes, devices and links to nothing
        return LeftOutWords::tr("%Ln not a regular file", nullptr, count);
    case Why::NameUnreadable:
        return LeftOutWords::tr("%Ln with an unreadable name", "files", count);
    }
    return {};
}

} // namespace

QString leftOutText(const QList<LeftOut> &what)
{
    if (what.isEmpty())
        return {};
    QMap<Why, int> counts;
    for (const LeftOut &item : what)
        ++counts[item.why];
    QStringList parts;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        parts += leftOutCount(count.key(), count.value());
    //: %1 tells how many of them for which reason
    return LeftOutWords::tr("%Ln item(s) in folders were left out: %1.", nullptr,
                            static_cast<int>(what.size()))
        .arg(parts.join(u", "_s));
}

QString leftOutReason(Why why)
{
    switch (why) {
    case Why::LockFile:
        return LeftOutWords::tr("lock file of an open document");
    case Why::SystemFile:
        return LeftOutWords::tr("system file");
    case Why::Hidden:
        return LeftOutWords::tr("hidden");
    case Why::Empty:
        return LeftOutWords::tr("empty");
    case Why::FolderLink:
        return LeftOutWords::tr("link to a folder");
    case Why::NoFile:
        return LeftOutWords::tr("not a regular file");
    case Why::NameUnreadable:
        return LeftOutWords::tr("unreadable name");
    }
    return {};
}

} // namespace cd
