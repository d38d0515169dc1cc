// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/flatcontrols.h"

#include "ui/look/palettes.h"
#include "ui/look/shapes.h"

#include <QFrame>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace cd {

namespace {

bool drawHeaderSection(QPainter &painter, const QStyleOption *option)
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    const bool touched = isOn(option, QStyle::State_Enabled)
        && (isOn(option, QStyle::State_Sunken) || isOn(option, QStyle::State_MouseOver));
    painter.fillRect(option->rect, colorOf(option, touched ? QPalette::Midlight : QPalette::Base));
    const bool isUpright = header && header->orientation == Qt::Vertical;
    const Qt::Edge edge = !isUpright           ? Qt::BottomEdge
        : option->direction == Qt::RightToLeft ? Qt::LeftEdge
                                               : Qt::RightEdge;
    drawHairlines(painter, option->rect, colorOf(option, QPalette::Mid), edge);
    return true;
}

/// The chosen one has a line at the side of its page.
bool drawTab(QPainter &painter, const QStyleOption *option)
{
    const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
    if (!tab || (tab->shape != QTabBar::RoundedNorth && tab->shape != QTabBar::RoundedSouth))
        return false;
    const QRect &all = tab->rect;
    const bool selected = isOn(tab, QStyle::State_Selected);
    const bool above = tab->shape == QTabBar::RoundedNorth;
    if (!selected && isOn(tab, QStyle::State_Enabled) && isOn(tab, QStyle::State_MouseOver))
        drawBox(painter, all.adjusted(1, 1, -1, -1), colorOf(tab, QPalette::Midlight), {});
    drawHairlines(painter, all, colorOf(tab, QPalette::Mid), above ? Qt::BottomEdge : Qt::TopEdge);
    if (selected)
        painter.fillRect(QRect(all.left(), above ? all.bottom() - 1 : all.top(), all.width(), 2),
                         colorsOf(tab->palette).accent);
    return true;
}

bool drawProgressGroove(QPainter &painter, const QStyleOption *option)
{
    drawBox(painter, option->rect, colorsOf(option->palette).track, {}, smallRadius);
    return true;
}

/// Only from left to right or back; what is not counted yet fills nothing.
bool drawProgress(QPainter &painter, const QStyleOption *option)
{
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
    if (!bar)
        return false;
    const double range = double(bar->maximum) - bar->minimum;
    if (range <= 0)
        return true;
    const double share = std::clamp((double(bar->progress) - bar->minimum) / range, 0.0, 1.0);
    QRect done = bar->rect;
    done.setWidth(qRound(done.width() * share));
    const bool fromRight = (bar->direction == Qt::RightToLeft) != bar->invertedAppearance;
    if (fromRight)
        done.moveRight(bar->rect.right());
    if (done.width() > 0)
        drawBox(painter, done, colorsOf(bar->palette).accent, {}, smallRadius);
    return true;
}

/// Lines between parts of a form. Other frames are drawn by their panels.
bool drawLine(QPainter &painter, const QStyleOption *option)
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (!frame || (frame->frameShape != QFrame::HLine && frame->frameShape != QFrame::VLine))
        return false;
    const QPoint centre = option->rect.center();
    const QRect line = frame->frameShape == QFrame::HLine
        ? QRect(option->rect.left(), centre.y(), option->rect.width(), 1)
        : QRect(centre.x(), option->rect.top(), 1, option->rect.height());
    painter.fillRect(line, colorOf(option, QPalette::Mid));
    return true;
}

} // namespace

bool drawFlatControl(QStyle::ControlElement element, const QStyleOption *option, QPainter &painter)
{
    switch (element) {
    case QStyle::CE_HeaderSection:
    case QStyle::CE_HeaderEmptyArea:
        return drawHeaderSection(painter, option);
    case QStyle::CE_TabBarTabShape:
        return drawTab(painter, option);
    case QStyle::CE_ProgressBarGroove:
        return drawProgressGroove(painter, option);
    case QStyle::CE_ProgressBarContents:
        return drawProgress(painter, option);
    case QStyle::CE_ShapedFrame:
        return drawLine(painter, option);
    case QStyle::CE_ToolBar:
        return true; // tools lie on the pane
    case QStyle::CE_Splitter: {
        QRect line = option->rect; // in the middle of what can be dragged
        if (option->state & QStyle::State_Horizontal)
            line.setRect(line.center().x(), line.top(), 1, line.height());
        else
            line.setRect(line.left(), line.center().y(), line.width(), 1);
        painter.fillRect(line, colorOf(option, QPalette::Mid));
        return true;
    }
    case QStyle::CE_MenuBarEmptyArea:
        painter.fillRect(option->rect, colorOf(option, QPalette::Window));
        return true;
    default:
        return false;
    }
}

} // namespace cd
