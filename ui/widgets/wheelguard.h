// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace cd {

/// Keeps the mouse wheel from changing a value that nobody is working with: combo boxes, spin boxes
/// and sliders take it only while they have the keyboard focus, and it never gives them the focus.
/// Otherwise what is around them scrolls. One guard is enough for all windows and dialogs.
class WheelGuard : public QObject
{
public:
    /// From now on, for as long as this lives.
    WheelGuard();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace cd
