// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/complexcontrols.h"

#include "ui/look/palettes.h"
#include "ui/look/rank.h"
#include "ui/look/shapes.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace cd {

namespace {

constexpr int comboArrow = 24;
constexpr int spinButton = 22;
constexpr int leastHandle = 24;
constexpr int handleMargin = 3;

QRect comboPart(const QStyleOptionComboBox &box, QStyle::SubControl part)
{
    const QRect &all = box.rect;
    QRect rect = all;
    if (part == QStyle::SC_ComboBoxArrow)
        rect.setLeft(std::max(all.left(), all.right() - comboArrow + 1));
    else if (part == QStyle::SC_ComboBoxEditField)
        rect.adjust(box.editable ? 5 : 8, 2, -comboArrow, -2); // a line edit has some of its own
    return QStyle::visualRect(box.direction, all, rect);
}

QRect spinPart(const QStyleOptionSpinBox &box, QStyle::SubControl part)
{
    const QRect &all = box.rect;
    const int buttons = box.buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : spinButton;
    QRect rect = all;
    switch (part) {
    case QStyle::SC_SpinBoxUp:
    case QStyle::SC_SpinBoxDown:
        rect.setLeft(all.right() - buttons + 1);
        if (part == QStyle::SC_SpinBoxUp)
            rect.setBottom(all.center().y());
        else
            rect.setTop(all.center().y() + 1);
        if (buttons == 0)
            return {};
        break;
    case QStyle::SC_SpinBoxEditField:
        rect.adjust(5, 2, -std::max(buttons, 5), -2);
        break;
    default:
        break;
    }
    return QStyle::visualRect(box.direction, all, rect);
}

/// From the start of the bar, which has no arrows: where its handle begins, and how long it is.
struct Handle
{
    int at;
    int length;
};

Handle handleOf(const QStyleOptionSlider &bar, int room)
{
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    if (range <= 0 || room <= 0)
        return {0, std::max(0, room)};
    const qint64 share = qint64(room) * bar.pageStep / (range + bar.pageStep);
    const int least = std::min(leastHandle, room);
    const int length = std::clamp(static_cast<int>(share), least, room);
    return {QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                            room - length, bar.upsideDown),
            length};
}

QRect scrollPart(const QStyleOptionSlider &bar, QStyle::SubControl part)
{
    const QRect &all = bar.rect;
    const bool lies = bar.orientation == Qt::Horizontal;
    const int room = lies ? all.width() : all.height();
    const Handle handle = handleOf(bar, room);
    const auto stretch = [&](int from, int length) {
        const QRect rect = lies ? QRect(all.left() + from, all.top(), length, all.height())
                                : QRect(all.left(), all.top() + from, all.width(), length);
        return QStyle::visualRect(bar.direction, all, rect);
    };
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        return all;
    case QStyle::SC_ScrollBarSlider:
        return stretch(handle.at, handle.length);
    case QStyle::SC_ScrollBarSubPage:
        return stretch(0, handle.at);
    case QStyle::SC_ScrollBarAddPage:
        return stretch(handle.at + handle.length, room - handle.at - handle.length);
    default:
        return {}; // there are no arrows
    }
}

QColor chevronColor(const QStyleOption &option, bool enabled)
{
    return option.palette.color(enabled ? groupOf(&option) : QPalette::Disabled, QPalette::Text);
}

/// In a bar a box looks like a button without an outline.
void drawFlatCombo(QPainter &painter, const QStyleOptionComboBox &box)
{
    const bool enabled = isOn(&box, QStyle::State_Enabled);
    const bool touched
        = enabled && (isOn(&box, QStyle::State_MouseOver) || isOn(&box, QStyle::State_Sunken));
    const bool focused = enabled && isOn(&box, QStyle::State_HasFocus);
    drawBox(painter, box.rect, touched ? colorOf(&box, QPalette::Midlight) : QColor(),
            focused ? colorsOf(box.palette).accent : QColor(), fieldRadius, focusWidth);
    drawChevron(painter, comboPart(box, QStyle::SC_ComboBoxArrow), Qt::DownArrow,
                chevronColor(box, true));
}

void drawCombo(QPainter &painter, const QStyleOptionComboBox &box, const QWidget *widget)
{
    if (rankOf(widget) != Rank::Normal)
        return drawFlatCombo(painter, box);

    const bool hovered
        = !box.editable && isOn(&box, QStyle::State_Enabled) && isOn(&box, QStyle::State_MouseOver);
    const QColor fill = colorOf(&box, hovered ? QPalette::Midlight : QPalette::Base);
    if (box.frame)
        drawField(painter, &box, fill);
    else
        painter.fillRect(box.rect, fill);
    drawChevron(painter, comboPart(box, QStyle::SC_ComboBoxArrow), Qt::DownArrow,
                chevronColor(box, true));
}

void drawSpin(QPainter &painter, const QStyleOptionSpinBox &box)
{
    const QColor base = colorOf(&box, QPalette::Base);
    if (box.frame)
        drawField(painter, &box, base);
    else
        painter.fillRect(box.rect, base);
    if (box.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto arrow
        = [&](QStyle::SubControl part, Qt::ArrowType to, QAbstractSpinBox::StepEnabledFlag step) {
              const QRect rect = spinPart(box, part);
              if (box.activeSubControls == part && isOn(&box, QStyle::State_Sunken))
                  drawBox(painter, rect.adjusted(2, 2, -2, -2), colorOf(&box, QPalette::Midlight),
                          {}, smallRadius);
              drawChevron(painter, rect, to, chevronColor(box, box.stepEnabled.testFlag(step)));
          };
    arrow(QStyle::SC_SpinBoxUp, Qt::UpArrow, QAbstractSpinBox::StepUpEnabled);
    arrow(QStyle::SC_SpinBoxDown, Qt::DownArrow, QAbstractSpinBox::StepDownEnabled);
}

/// A scroll bar lies beside what it scrolls, on the same ground.
QColor groundBehind(const QStyleOption &option, const QWidget *bar)
{
    const QWidget *container = bar ? bar->parentWidget() : nullptr;
    const auto *area = container
        ? qobject_cast<const QAbstractScrollArea *>(container->parentWidget())
        : nullptr;
    const QWidget *page = area ? area->viewport() : nullptr;
    return page ? page->palette().color(page->backgroundRole())
                : colorOf(&option, QPalette::Window);
}

void drawScrollBar(QPainter &painter, const QStyleOptionSlider &bar, const QWidget *widget)
{
    painter.fillRect(bar.rect, groundBehind(bar, widget));
    if (bar.maximum <= bar.minimum)
        return;
    const bool touched = bar.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider)
        && (isOn(&bar, QStyle::State_MouseOver) || isOn(&bar, QStyle::State_Sunken));
    const QRect handle = scrollPart(bar, QStyle::SC_ScrollBarSlider);
    const bool lies = bar.orientation == Qt::Horizontal;
    const QRect shown = lies ? handle.adjusted(1, handleMargin, -1, -handleMargin)
                             : handle.adjusted(handleMargin, 1, -handleMargin, -1);
    const int thickness = std::min(shown.width(), shown.height());
    drawBox(painter, shown, colorOf(&bar, touched ? QPalette::Dark : QPalette::Light), {},
            thickness / 2.0);
}

} // namespace

std::optional<QRect> deskPartRect(QStyle::ComplexControl control, const QStyleOptionComplex *option,
                                  QStyle::SubControl part)
{
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        combo && control == QStyle::CC_ComboBox && part != QStyle::SC_ComboBoxListBoxPopup)
        return comboPart(*combo, part);
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        spin && control == QStyle::CC_SpinBox)
        return spinPart(*spin, part);
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        bar && control == QStyle::CC_ScrollBar)
        return scrollPart(*bar, part);
    return std::nullopt;
}

bool drawDeskComplexControl(QStyle::ComplexControl control, const QStyleOptionComplex *option,
                            QPainter &painter, const QWidget *widget)
{
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        combo && control == QStyle::CC_ComboBox) {
        drawCombo(painter, *combo, widget);
        return true;
    }
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        spin && control == QStyle::CC_SpinBox) {
        drawSpin(painter, *spin);
        return true;
    }
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        bar && control == QStyle::CC_ScrollBar) {
        drawScrollBar(painter, *bar, widget);
        return true;
    }
    return false;
}

} // namespace cd
