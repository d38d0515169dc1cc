// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/primitives.h"

#include "ui/look/palettes.h"
#include "ui/look/rank.h"
#include "ui/look/rows.h"
#include "ui/look/shapes.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleOption>
#include <QTabBar>
#include <QTextEdit>
#include <QToolButton>

#include <algorithm>

namespace cd {

namespace {

constexpr double pressedShade = 0.08;

/// @p fill under the pointer or pressed.
QColor touched(const QStyleOption *option, const QColor &fill, const QColor &hovered)
{
    if (!isOn(option, QStyle::State_Enabled))
        return fill;
    if (isOn(option, QStyle::State_Sunken))
        return mixed(fill, colorOf(option, QPalette::WindowText), pressedShade);
    return isOn(option, QStyle::State_MouseOver) ? hovered : fill;
}

bool showsFocus(const QStyleOption *option)
{
    return isOn(option, QStyle::State_HasFocus) && isOn(option, QStyle::State_Enabled)
        && isOn(option, QStyle::State_KeyboardFocusChange);
}

void drawFilledButton(QPainter &painter, const QStyleOption *option, bool isPaid)
{
    const Colors &colors = colorsOf(option->palette);
    const QColor text = isPaid ? colors.onPaid : colors.onAccent;
    QColor fill = isPaid ? colors.paid : colors.accent;
    if (!isOn(option,
              QStyle::State_Enabled)) // as any other button: its faint text needs the ground
        return drawBox(painter, option->rect, colorOf(option, QPalette::Button),
                       colorOf(option, QPalette::Mid));
    fill = touched(option, fill, mixed(fill, text, pressedShade));
    drawBox(painter, option->rect, fill, {});
    if (showsFocus(option)) // on the fill, where the accent would not be seen
        drawBox(painter, option->rect.adjusted(2, 2, -2, -2), {}, text, smallRadius, focusWidth);
}

void drawButton(QPainter &painter, const QStyleOption *option, bool isFlat)
{
    const QColor hovered = colorOf(option, QPalette::Midlight);
    const bool chosen = isOn(option, QStyle::State_On);
    const bool isTouched = isOn(option, QStyle::State_Enabled)
        && (isOn(option, QStyle::State_MouseOver) || isOn(option, QStyle::State_Sunken));
    const QColor accent = colorsOf(option->palette).accent;
    if (chosen || isTouched || !isFlat) {
        const QColor fill = chosen ? option->palette.color(QPalette::Active, QPalette::Highlight)
                                   : colorOf(option, QPalette::Button);
        const bool enabled = isOn(option, QStyle::State_Enabled);
        const QColor line
            = isFlat ? QColor() : colorOf(option, enabled ? QPalette::Light : QPalette::Mid);
        drawBox(painter, option->rect, touched(option, fill, chosen ? fill : hovered), line);
    }
    if (showsFocus(option))
        drawBox(painter, option->rect, {}, accent, fieldRadius, focusWidth);
}

bool drawPushPanel(QPainter &painter, const QStyleOption *option, const QWidget *widget)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const Rank rank = rankOf(widget);
    if (isFilled(widget))
        drawFilledButton(painter, option, rank == Rank::Paid);
    else
        drawButton(painter, option,
                   rank == Rank::Flat
                       || (button && button->features.testFlag(QStyleOptionButton::Flat)));
    return true;
}

bool drawFrame(QPainter &painter, const QStyleOption *option, const QWidget *widget)
{
    const auto *plain = qobject_cast<const QPlainTextEdit *>(widget);
    const auto *rich = qobject_cast<const QTextEdit *>(widget);
    if (plain || rich)
        drawField(painter, option, {});
    else
        drawBox(painter, option->rect, {}, colorOf(option, QPalette::Mid), 0);
    return true;
}

bool drawLineEdit(QPainter &painter, const QStyleOption *option)
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (!frame)
        return false;
    if (frame->lineWidth > 0)
        drawField(painter, option, colorOf(option, QPalette::Base));
    else
        painter.fillRect(option->rect, option->palette.brush(groupOf(option), QPalette::Base));
    return true;
}

struct Indicator
{
    QColor fill;
    QColor line;
    QColor sign;
};

Indicator indicatorOf(const QStyleOption *option)
{
    const Colors &colors = colorsOf(option->palette);
    const bool enabled = isOn(option, QStyle::State_Enabled);
    const bool filled = isOn(option, QStyle::State_On) || isOn(option, QStyle::State_NoChange);
    const QColor base = option->palette.color(QPalette::Active, QPalette::Base);
    if (filled && enabled)
        return {touched(option, colors.accent, colors.accent), colors.accent, colors.onAccent};
    const QColor line = colorOf(option, enabled ? QPalette::Dark : QPalette::Mid);
    return {touched(option, base, colorOf(option, QPalette::Midlight)), line,
            colorOf(option, QPalette::Text)};
}

QRectF squareIn(const QRect &rect)
{
    const int side = std::min(rect.width(), rect.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(QRectF(rect).center());
    return square;
}

bool drawCheckBox(QPainter &painter, const QStyleOption *option)
{
    const Indicator colors = indicatorOf(option);
    const QRectF box = squareIn(option->rect);
    drawBox(painter, box.toAlignedRect(), colors.fill, colors.line, smallRadius);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.sign, box.width() / 9, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&box](double x, double y) {
        return QPointF(box.left() + box.width() * x, box.top() + box.height() * y);
    };
    if (isOn(option, QStyle::State_NoChange)) {
        painter.drawLine(at(0.28, 0.5), at(0.72, 0.5));
    } else if (isOn(option, QStyle::State_On)) {
        const QPointF tick[]{at(0.25, 0.52), at(0.43, 0.7), at(0.75, 0.32)};
        painter.drawPolyline(tick, 3);
    }
    painter.restore();
    return true;
}

bool drawRadioButton(QPainter &painter, const QStyleOption *option)
{
    const Indicator colors = indicatorOf(option);
    const QRectF circle = squareIn(option->rect);
    drawBox(painter, circle.toAlignedRect(), colors.fill, colors.line, circle.width() / 2);
    if (isOn(option, QStyle::State_On)) {
        const qreal less = circle.width() / 3;
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.sign);
        painter.drawEllipse(circle.adjusted(less, less, -less, -less));
        painter.restore();
    }
    return true;
}

/// Up means ascending.
bool drawSortArrow(QPainter &painter, const QStyleOption *option)
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (!header)
        return false;
    if (header->sortIndicator != QStyleOptionHeader::None)
        drawChevron(painter, option->rect,
                    header->sortIndicator == QStyleOptionHeader::SortDown ? Qt::UpArrow
                                                                          : Qt::DownArrow,
                    colorOf(option, QPalette::PlaceholderText));
    return true;
}

/// Push buttons and fields show it themselves, rows by their bar.
bool drawFocus(QPainter &painter, const QStyleOption *option, const QWidget *widget)
{
    const QColor accent = colorsOf(option->palette).accent;
    if (qobject_cast<const QAbstractItemView *>(widget)) {
        drawCellFocus(painter, option->rect, accent, widget);
        return true;
    }
    if (!isOn(option, QStyle::State_KeyboardFocusChange)
        || qobject_cast<const QPushButton *>(widget))
        return true;
    const int more = qobject_cast<const QToolButton *>(widget) ? 3 : 0; // at the button's edge
    drawBox(painter, option->rect.adjusted(-more, -more, more, more), {}, accent, smallRadius,
            focusWidth);
    return true;
}

bool drawArrow(QPainter &painter, const QStyleOption *option, Qt::ArrowType to)
{
    drawChevron(painter, option->rect, to, colorOf(option, QPalette::ButtonText));
    return true;
}

/// Qt puts the arrow of a tool button with a menu into its lower corner.
bool drawArrowDown(QPainter &painter, const QStyleOption *option, const QWidget *widget)
{
    const auto *button = qobject_cast<const QToolButton *>(widget);
    if (!button || !button->menu() || button->popupMode() == QToolButton::MenuButtonPopup)
        return drawArrow(painter, option, Qt::DownArrow);
    const QRect whole = button->rect();
    const QRect place(whole.right() - menuArrowRoom, whole.top(), menuArrowRoom - 6,
                      whole.height());
    drawChevron(painter, QStyle::visualRect(option->direction, whole, place), Qt::DownArrow,
                colorOf(option, QPalette::ButtonText));
    return true;
}

bool drawSeparator(QPainter &painter, const QStyleOption *option)
{
    const QRect &all = option->rect;
    const bool upright = isOn(option, QStyle::State_Horizontal);
    const QRect line = upright
        ? QRect(all.center().x(), all.top() + 4, 1, std::max(1, all.height() - 8))
        : QRect(all.left() + 4, all.center().y(), std::max(1, all.width() - 8), 1);
    painter.fillRect(line, colorOf(option, QPalette::Mid));
    return true;
}

/// The line that the tabs stand on goes on beside them.
bool drawTabBase(QPainter &painter, const QStyleOption *option)
{
    const auto *base = qstyleoption_cast<const QStyleOptionTabBarBase *>(option);
    if (!base || (base->shape != QTabBar::RoundedNorth && base->shape != QTabBar::RoundedSouth))
        return false;
    drawHairlines(painter, option->rect, colorOf(option, QPalette::Mid),
                  base->shape == QTabBar::RoundedNorth ? Qt::BottomEdge : Qt::TopEdge);
    return true;
}

bool drawMenuPanel(QPainter &painter, const QStyleOption *option)
{
    painter.fillRect(option->rect, colorOf(option, QPalette::Base));
    drawBox(painter, option->rect, {}, colorOf(option, QPalette::Mid), 0);
    return true;
}

bool drawChromeEdge(QPainter &painter, const QStyleOption *option)
{
    painter.fillRect(option->rect, colorOf(option, QPalette::Window));
    drawHairlines(painter, option->rect, colorOf(option, QPalette::Mid), Qt::TopEdge);
    return true;
}

} // namespace

bool drawDeskPrimitive(QStyle::PrimitiveElement element, const QStyleOption *option,
                       QPainter &painter, const QWidget *widget)
{
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
    switch (element) {
    case QStyle::PE_PanelLineEdit:
        return drawLineEdit(painter, option);
    case QStyle::PE_FrameLineEdit:
        drawField(painter, option, {});
        return true;
    case QStyle::PE_Frame:
        return drawFrame(painter, option, widget);
    case QStyle::PE_FrameGroupBox: // no box, but a line below its title
    case QStyle::PE_FrameTabWidget:
        drawHairlines(painter, option->rect, colorOf(option, QPalette::Mid), Qt::TopEdge);
        return true;
    case QStyle::PE_FrameTabBarBase:
        return drawTabBase(painter, option);
    case QStyle::PE_FrameMenu:
        drawBox(painter, option->rect, {}, colorOf(option, QPalette::Mid), 0);
        return true;
    case QStyle::PE_FrameStatusBarItem:
    case QStyle::PE_FrameDefaultButton:
        return true; // only ranks make a button stand out
    case QStyle::PE_PanelMenu:
        return drawMenuPanel(painter, option);
    case QStyle::PE_PanelStatusBar:
        return drawChromeEdge(painter, option);
    case QStyle::PE_PanelButtonCommand:
        return drawPushPanel(painter, option, widget);
    case QStyle::PE_PanelButtonTool:
        drawButton(painter, option, isOn(option, QStyle::State_AutoRaise));
        return true;
    case QStyle::PE_PanelItemViewRow:
        if (item)
            drawRowPanel(painter, *item, widget);
        return item != nullptr;
    case QStyle::PE_PanelItemViewItem:
        if (item)
            drawCellPanel(painter, *item, widget);
        return item != nullptr;
    case QStyle::PE_FrameFocusRect:
        return drawFocus(painter, option, widget);
    case QStyle::PE_IndicatorCheckBox:
        return drawCheckBox(painter, option);
    case QStyle::PE_IndicatorRadioButton:
        return drawRadioButton(painter, option);
    case QStyle::PE_IndicatorHeaderArrow:
        return drawSortArrow(painter, option);
    case QStyle::PE_IndicatorArrowUp:
        return drawArrow(painter, option, Qt::UpArrow);
    case QStyle::PE_IndicatorArrowDown:
        return drawArrowDown(painter, option, widget);
    case QStyle::PE_IndicatorArrowLeft:
        return drawArrow(painter, option, Qt::LeftArrow);
    case QStyle::PE_IndicatorArrowRight:
        return drawArrow(painter, option, Qt::RightArrow);
    case QStyle::PE_IndicatorToolBarSeparator:
        return drawSeparator(painter, option);
    default:
        return false;
    }
}

} // namespace cd
