// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/profiles/teachingwords.h"

#include "ui/words/leftoutwords.h"

#include <QCoreApplication>

namespace cd {

namespace {

/// Texts about examples.
class TeachingWords
{
    Q_DECLARE_TR_FUNCTIONS(cd::TeachingWords)
};

} // namespace

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
