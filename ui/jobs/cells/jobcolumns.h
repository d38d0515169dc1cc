// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace cd {

/// The list's columns: the twelve fields of ClassifyJob (parsing_configuration as its three
/// parts), and what this program knows in addition. Add new ones at the end: saved layouts refer to
/// them by position.
enum class JobColumn {
    Status,
    Label,
    Message,
    Files,
    Mode,
    Changed,
    Created,
    Results,
    Rules,
    Language,
    MaxPages,
    TargetPages,
    Submission,
    Submitted,
    Updated,
    Effective,
    Service,
    Id,
    Project,
    User,
    RecordId,
};

constexpr int jobColumnCount = static_cast<int>(JobColumn::RecordId) + 1;

/// The column's name in saved views: "status", "label" …
QString jobColumnKey(JobColumn column);
QString jobColumnTitle(JobColumn column);
/// One sentence for the header's tooltip.
QString jobColumnHelp(JobColumn column);
/// Whether the column is shown by default.
bool isShownAtFirst(JobColumn column);
/// The default width, in average characters.
int widthInCharacters(JobColumn column);

} // namespace cd
