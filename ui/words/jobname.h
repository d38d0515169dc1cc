// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"

#include <QString>

namespace cd {

/// What a job is called wherever it is named: its label and, from the second run under that label
/// on, its number: "Invoices #2". Empty without a label. Untrusted text.
QString jobName(const JobRow &row);

/// The same, or the job's ID where it has no label.
QString jobNameOrId(const JobRow &row);

/// What a job was made from: "Invoices v12", "Invoices v12 · changed" where what was submitted
/// differed from that version; without the number where none is known. Empty: from no preset.
QString presetText(const JobOrigin &origin);

/// How its documents were read: "FAST", or "FAST → MULTIMODAL" where it asks about some files of
/// another job again.
QString modeText(const JobRow &row);

} // namespace cd
