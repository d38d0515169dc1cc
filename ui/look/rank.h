// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace cd {

/// How much a button or a box to choose from stands out. In one place, at most one button is
/// Primary or Paid.
enum class Rank {
    Normal,
    Primary, ///< does what the place is for
    Paid, ///< the same, where it costs money
    Flat, ///< has no outline until the pointer is over it
};

/// DeskStyle draws @p widget so; null is passed over.
void setRank(QWidget *widget, Rank rank);
/// Normal for what has none, and for null.
Rank rankOf(const QWidget *widget);
/// Primary or Paid.
bool isFilled(const QWidget *widget);

} // namespace cd
