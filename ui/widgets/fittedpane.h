// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace cd {

/// A widget that is never lower than its texts need in the width that it has: by themselves,
/// layouts ask only how low they may be at their best width.
class FittedPane : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace cd
