// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/progresswords.h"

#include "ui/words/formats.h"
#include "workflow/rows/jobpace.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QStringList>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

struct ProgressWords
{
    Q_DECLARE_TR_FUNCTIONS(cd::ProgressWords)
};

/// As fast as that, with a number from 1 on.
QString paceText(double perSecond)
{
    if (perSecond >= 1)
        //: so many files of a job are done each second
        return ProgressWords::tr("%Ln a second", "files", static_cast<int>(std::lround(perSecond)));
    const int perMinute = std::max(1, static_cast<int>(std::lround(60 * perSecond)));
    //: so many files of a job are done each minute
    return ProgressWords::tr("%Ln a minute", "files", perMinute);
}

QString leftText(int open, double perSecond)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const qint64 seconds = std::max<qint64>(2, secondsLeft(open, perSecond));
    //: %1: a time, such as "45 s" or "3 min", until a job has ended
    return ProgressWords::tr("about %1 left").arg(ageText(now.addSecs(-seconds), now));
}

} // namespace

QString progressText(const JobProgress &progress)
{
    QStringList parts;
    const auto add = [&parts](int files, const QString &text) {
        if (files > 0)
            parts.append(text);
    };
    add(progress.done, ProgressWords::tr("%Ln done", "files of a job", progress.done));
    add(progress.failed,
        ProgressWords::tr("%Ln without a result", "files of a job", progress.failed));
    add(progress.working,
        ProgressWords::tr("%Ln being classified", "files of a job", progress.working));
    add(progress.waiting, ProgressWords::tr("%Ln to be sent", "files of a job", progress.waiting));
    add(progress.toUpload, ProgressWords::tr("%Ln to upload", "files of a job", progress.toUpload));
    add(progress.unsent, ProgressWords::tr("%Ln not sent", "files of a job", progress.unsent));
    return parts.join(u", "_s);
}

QString howFarText(const JobProgress &progress, std::optional<double> perSecond)
{
    const int files = progress.files();
    const int ended = progress.done + progress.failed;
    const QString all = countText(files);
    QStringList parts;
    if (ended > 0)
        //: files of a job: "398 of 620 done"
        parts.append(ProgressWords::tr("%1 of %2 done").arg(countText(ended), all));
    else if (progress.toUpload > 0)
        //: files of a job: "120 of 620 uploaded"
        parts.append(ProgressWords::tr("%1 of %2 uploaded")
                         .arg(countText(files - progress.toUpload - progress.unsent), all));
    else if (progress.waiting > 0 && progress.working > 0)
        //: files of a job: "120 of 620 sent"
        parts.append(ProgressWords::tr("%1 of %2 sent").arg(countText(progress.working), all));
    if (perSecond && *perSecond > 0 && progress.open() > 0) {
        parts.append(paceText(*perSecond));
        parts.append(leftText(progress.open(), *perSecond));
    }
    return parts.join(u" · "_s);
}

} // namespace cd
