// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/cells/statuscolors.h"

namespace cd {

QColor stateColor(JobState state, const QPalette &palette)
{
    switch (state) {
    case JobState::Success:
        return onBase(0x17774b, 0x5fd39b, palette);
    case JobState::PartialSuccess:
    case JobState::Unsure:
    case JobState::Paused:
        return warningColor(palette);
    case JobState::Refused:
    case JobState::Error:
        return errorColor(palette);
    case JobState::Uploading:
    case JobState::Sending:
        return onBase(0x6d3fd6, 0xb79cfb, palette);
    case JobState::Queued:
    case JobState::Pending:
        return onBase(0x1f5fc4, 0x86b4fb, palette);
    case JobState::GivenUp:
    case JobState::Cancelled:
    case JobState::Unknown:
        break;
    }
    return fadedColor(palette);
}

} // namespace cd
