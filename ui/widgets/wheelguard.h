// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace cd {

/// Keeps the mouse wheel from changing values by accident: combo boxes, spin boxes and sliders
/// react to it only while they have the keyboard focus, which it never gives them. Otherwise it
/// scrolls the area around them. One guard is enough for all windows and dialogs.
class WheelGuard : public QObject
{
public:
    /// Takes effect for as long as this object exists.
    WheelGuard();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace cd
