// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/delivery/plannedfile.h"
#include "workflow/rows/exportresults.h"

#include <QList>

namespace cd {

/// A job's documents with what is to go by. @p rows: the exportRows() of @p details, with what was
/// decided about them. Where a person could not tell, the answer counts for unsure.
QList<DeliverySource> deliverySources(const JobRow &row, const JobDetails &details,
                                      const QList<ExportRow> &rows);

} // namespace cd
