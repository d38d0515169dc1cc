// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/drift/driftreport.h"
#include "workflow/rows/celltable.h"

#include <QStringList>

namespace cd {

/// "1 Nov 2026"
QString dayText(const QDate &day);
/// What is compared with what, and how many files there are.
QString comparedText(const DriftReport &report, int version);
/// Whether something has changed, in a sentence.
QString verdictText(const DriftReport &report);
/// What has moved, a sentence each, with intervals; empty: nothing has.
QStringList movedTexts(const DriftReport &report);
/// Of the service's confidences, the same.
QStringList confidenceTexts(const DriftReport &report);
/// What could not be compared, and what is left out.
QStringList remarks(const DriftReport &report, const Traffic &traffic);
/// What people are told who don't look: which preset, and what moved most.
QString driftNotice(const QString &preset, const DriftReport &report);
/// All shares of both spans; the first row has titles.
CellTable driftTable(const DriftReport &report);

} // namespace cd
