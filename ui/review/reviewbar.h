// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/review/review.h"

#include <QWidget>

namespace cd {

/// How far a queue is: confirmed, corrected, can't tell, and what is open.
class ReviewBar : public QWidget
{
    Q_OBJECT

public:
    /// What a piece of the bar, and the square before its number, look like.
    static QColor colorOf(Reviewed reviewed, const QPalette &palette);

    explicit ReviewBar(QWidget *parent = nullptr);

    void show(const ReviewCounts &counts);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ReviewCounts m_counts;
};

} // namespace cd
