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

/// Texts about examples.
struct TeachingWords
{
    Q_DECLARE_TR_FUNCTIONS(cd::TeachingWords)
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
    case Why::Video:
        return LeftOutWords::tr("%Ln video(s)", nullptr, count);
    case Why::Archive:
        return LeftOutWords::tr("%Ln archive(s)", nullptr, count);
    case Why::Program:
        return LeftOutWords::tr("%Ln program(s)", nullptr, count);
    case Why::FolderLink:
        return LeftOutWords::tr("%Ln link(s) to folders", nullptr, count);
    case Why::NoFile:
        //: pipes, devices and links to nothing
        return LeftOutWords::tr("%Ln not a regular file", nullptr, count);
    case Why::NameUnreadable:
        return LeftOutWords::tr("%Ln with an unreadable name", "files", count);
    case Why::Unreadable:
        return LeftOutWords::tr("%Ln unreadable", "files and folders", count);
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
    case Why::Video:
        return LeftOutWords::tr("video");
    case Why::Archive:
        return LeftOutWords::tr("archive of other files");
    case Why::Program:
        return LeftOutWords::tr("program or disk image");
    case Why::FolderLink:
        return LeftOutWords::tr("link to a folder");
    case Why::NoFile:
        return LeftOutWords::tr("not a regular file");
    case Why::NameUnreadable:
        return LeftOutWords::tr("unreadable name");
    case Why::Unreadable:
        return LeftOutWords::tr("can't be read");
    }
    return {};
}

QString untakenReason(const UntakenFile &file)
{
    using Why = UntakenFile::Why;
    switch (file.why) {
    case Why::NoDocument:
        return leftOutReason(file.walked);
    case Why::NoType:
        return TeachingWords::tr("not in a folder of a type");
    case Why::LongType:
        return TeachingWords::tr("the folder's name is too long for a type");
    case Why::LinkOut:
        return TeachingWords::tr("link to a file outside the folder");
    case Why::TooMany:
        return TeachingWords::tr("there are too many files");
    case Why::Stopped:
        return TeachingWords::tr("stopped before its turn");
    case Why::Failed:
        break;
    }
    return file.said;
}

QString takenText(qsizetype found, qsizetype taken)
{
    const QString text
        //: %1: number of files that have become examples
        = TeachingWords::tr("%1 of %n file(s) are examples now.", nullptr, int(found)).arg(taken);
    if (taken == found)
        return text;
    //: %n: number of files that did not become examples
    return text + QChar(u' ') + TeachingWords::tr("Left out: %n.", nullptr, int(found - taken));
}

} // namespace cd
