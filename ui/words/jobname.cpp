// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/jobname.h"

#include "ui/words/formats.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

struct JobNames
{
    Q_DECLARE_TR_FUNCTIONS(cd::JobNames)
};

} // namespace

QString jobName(const JobRow &row)
{
    if (row.run < 2)
        return row.label;
    //: one of several runs; %1: the label of all of them; %2: its number among them
    return JobNames::tr("%1 #%2").arg(row.label, QString::number(row.run));
}

QString jobNameOrId(const JobRow &row)
{
    return row.label.isEmpty() ? row.job.id.value : jobName(row);
}

QString presetText(const JobOrigin &origin)
{
    if (origin.preset.isEmpty() || origin.presetVersion == 0)
        return presetText(origin.preset, origin.isPresetChanged);
    const QString number = QString::number(origin.presetVersion);
    return origin.isPresetChanged
        //: %1: a preset; %2: the number of its version, from which the job's rules differ
        ? JobNames::tr("%1 v%2 · changed").arg(origin.preset, number)
        //: %1: a preset; %2: the number of its version
        : JobNames::tr("%1 v%2").arg(origin.preset, number);
}

QString modeText(const JobRow &row)
{
    return row.origin.follows == 0 ? row.job.mode : modeWord(Mode::Fast) + u" → "_s + row.job.mode;
}

} // namespace cd
