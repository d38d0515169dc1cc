// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/countlabel.h"

#include "ui/review/reviewbar.h"

#include <QPainter>
#include <QStyle>

namespace cd {

namespace {

constexpr int squareSide = 8;
constexpr int behindSquare = 6;

} // namespace

CountLabel::CountLabel(Reviewed which, QWidget *parent)
    : QLabel(parent)
    , m_which(which)
{
    setForegroundRole(QPalette::PlaceholderText);
    setContentsMargins(isRightToLeft() ? 0 : squareSide + behindSquare, 0,
                       isRightToLeft() ? squareSide + behindSquare : 0, 0);
}

void CountLabel::paintEvent(QPaintEvent *event)
{
    QLabel::paintEvent(event);
    QPainter painter(this);
    const QRect square(0, (height() - squareSide) / 2, squareSide, squareSide);
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), square),
                     ReviewBar::colorOf(m_which, palette()));
}

} // namespace cd
