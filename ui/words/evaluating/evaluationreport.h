// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/evaluation/evaluation.h"
#include "domain/job/jobrow.h"
#include "domain/statistics/threshold.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace cd {

/// A run as a report tells it.
struct ReportedRun
{
    std::shared_ptr<const Evaluation> evaluation;
    JobRow job;
    QString service; ///< its name
};

/// A picture of figures.
struct ReportPicture
{
    QString title;
    QByteArray svg;
};

/// What a report is made from.
struct EvaluationReport
{
    ReportedRun run;
    QList<ReportedRun> others = {}; ///< earlier ones that it is compared with
    std::optional<Interval> macroF1 = {}; ///< of `run`; nullopt: not known
    Promise promise = {};
    QList<ReportPicture> pictures = {};
    QDateTime at = {}; ///< when it is made
};

/// The report as one HTML file for whoever does not have the program, in the program's language:
/// pictures inside, no scripts, no links. What comes from elsewhere stays text. Takes a while for
/// many files.
QByteArray reportAsHtml(const EvaluationReport &report);

} // namespace cd
