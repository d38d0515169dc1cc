// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/cells/statuscolors.h"

namespace cd {

QColor stateColor(JobState state, const QPalette &palette)
{
    const Colors &colors = colorsOf(palette);
    switch (state) {
    case JobState::Success:
        return colors.success;
    case JobState::PartialSuccess:
    case JobState::Unsure:
    case JobState::Paused:
        return colors.warning;
    case JobState::Refused:
    case JobState::Error:
        return colors.error;
    case JobState::Uploading:
    case JobState::Sending:
    case JobState::Queued:
    case JobState::Pending:
        return colors.accent;
    case JobState::GivenUp:
    case JobState::Cancelled:
    case JobState::Unknown:
        break;
    }
    return palette.color(QPalette::PlaceholderText);
}

} // namespace cd
