// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QAbstractButton;
class QWidget;

namespace cd {

/// How much a button stands out. In one place, at most one is Primary or Paid.
enum class Rank {
    Normal,
    Primary, ///< does what the place is for
    Paid, ///< the same, where it costs money
    Flat, ///< has no outline until the pointer is over it
};

/// DeskStyle draws @p button so.
void setRank(QAbstractButton *button, Rank rank);
/// Normal for what is no button, and for null.
Rank rankOf(const QWidget *button);

} // namespace cd
