// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/cells/jobcelldata.h"

#include "ui/jobs/cells/jobgroup.h"
#include "ui/jobs/cells/jobtext.h"
#include "ui/look/icons.h"
#include "ui/look/palettes.h"
#include "ui/words/formats.h"
#include "ui/words/plaintext.h"
#include "ui/words/resultwords.h"
#include "ui/words/statuswords.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QPalette>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

struct JobListCells
{
    Q_DECLARE_TR_FUNCTIONS(cd::JobListCells)
};

QString shownText(const JobRow &row, JobColumn column)
{
    if (column == JobColumn::Changed)
        return ageText(row.changedAt, QDateTime::currentDateTimeUtc());
    return jobCellText(row, column);
}

QString helpText(const JobRow &row, JobColumn column)
{
    if (column == JobColumn::Status)
        return stateExplanation(row);
    if (column == JobColumn::Results)
        return resultCountsText(row);
    return jobCellText(row, column);
}

QVariant colorOf(const JobRow &row, JobColumn column)
{
    const QPalette palette = QGuiApplication::palette();
    if (jobGroup(row) == JobGroup::Replaced)
        return palette.color(QPalette::PlaceholderText);
    if (column == JobColumn::Status)
        return iconColor(stateIcon(jobState(row)), palette);
    if (column == JobColumn::Message && jobGroup(row) == JobGroup::Cancelled)
        return palette.color(QPalette::PlaceholderText);
    if (column == JobColumn::Message)
        return jobGroup(row) == JobGroup::Failed ? colorsOf(palette).error
                                                 : colorsOf(palette).warning;
    return {};
}

QString accessibleText(const JobRow &row, JobColumn column)
{
    return JobListCells::tr("%1: %2", "a column's title and what stands in it")
        .arg(jobColumnTitle(column), shownText(row, column));
}

} // namespace

QVariant jobCellData(const JobRow &row, JobColumn column, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return shownText(row, column);
    case Qt::ForegroundRole:
        return colorOf(row, column);
    case Qt::ToolTipRole:
        return toolTipText(helpText(row, column));
    case Qt::AccessibleTextRole:
        return accessibleText(row, column);
    case Qt::TextAlignmentRole:
        return jobCellAlignment(column).toInt();
    default:
        return {};
    }
}

Qt::Alignment jobCellAlignment(JobColumn column)
{
    switch (column) {
    case JobColumn::Files:
    case JobColumn::MaxPages:
        return Qt::AlignRight | Qt::AlignVCenter;
    default:
        return Qt::AlignLeft | Qt::AlignVCenter;
    }
}

} // namespace cd
