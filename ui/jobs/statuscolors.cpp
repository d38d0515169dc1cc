// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/statuscolors.h"

#include <QPalette>

namespace cd {

namespace {

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightness() < 128;
}

// Each has at least 4.5 : 1 against white (first) or against a dark base (second).
QColor onBase(QRgb light, QRgb dark, const QPalette &palette)
{
    return QColor::fromRgb(isDark(palette) ? dark : light);
}

} // namespace

QColor stateColor(JobState state, const QPalette &palette)
{
    switch (state) {
    case JobState::Success:
        return onBase(0x17774b, 0x5fd39b, palette);
    case JobState::PartialSuccess:
    case JobState::Unsure:
        return onBase(0x9a5410, 0xf0a35a, palette);
    case JobState::Refused:
    case JobState::Error:
        return errorColor(palette);
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

QColor errorColor(const QPalette &palette)
{
    return onBase(0xb52a2a, 0xff8f8f, palette);
}

QColor fadedColor(const QPalette &palette)
{
    return onBase(0x56637a, 0xa9b4c6, palette);
}

} // namespace cd
