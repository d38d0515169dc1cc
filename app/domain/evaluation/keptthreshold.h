// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/evaluation/labelset.h"
#include "domain/job/jobrow.h"
#include "domain/statistics/threshold.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace cd {

/// What gives the answers that a threshold is for. With anything else it is unproven.
struct AnsweredBy
{
    QByteArray presetHash; ///< of the version's content; empty: answers were of no version as such
    QString mode; ///< JobRow::job.mode
    QString service; ///< JobRow::service

    bool operator==(const AnsweredBy &) const = default;
};
AnsweredBy answeredBy(const JobRow &run);

/// The confidence from which on a preset's answers are accepted, as it was shown to hold once.
struct KeptThreshold
{
    QString preset; ///< compared without case
    int presetVersion = 0; ///< for people; 0: none
    AnsweredBy by;
    LabelSetId set = 0;
    int setVersion = 0;
    SetPart part = SetPart::All;
    Promise promise;
    double value = 1; ///< 0 to 1
    QDateTime at; ///< UTC
    QString who = {}; ///< empty: not known

    /// Whether it was shown with what answers now. What is not known shows nothing.
    bool isProvenFor(const AnsweredBy &now) const;
    bool operator==(const KeptThreshold &) const = default;
};

/// Of those of a preset, the newest first, the one to show: the newest that is proven for @p now,
/// else the newest. Nullopt: there is none.
std::optional<KeptThreshold> thresholdFor(const QList<KeptThreshold> &kept, const AnsweredBy &now);

} // namespace cd
