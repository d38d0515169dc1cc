// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

namespace cd {

/// Scrolls vertically only: it is never narrower than its content.
class VerticalScroll : public QScrollArea
{
    Q_OBJECT

public:
    explicit VerticalScroll(QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace cd
