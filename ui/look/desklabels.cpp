// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// DeskStyle's texts: on buttons, headers, cells, menus and bars.

#include "ui/look/deskstyle.h"
#include "ui/look/icons.h"
#include "ui/look/palettes.h"
#include "ui/look/rank.h"
#include "ui/look/shapes.h"

#include <QPainter>
#include <QStyleOption>

namespace cd {

/// On a filled button text and icon have the colour that can be read there.
void DeskStyle::drawButtonLabel(const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (!button || !isFilled(widget))
        return QProxyStyle::drawControl(CE_PushButtonLabel, option, painter, widget);
    const Colors &colors = colorsOf(button->palette);
    QStyleOptionButton filled = *button;
    if (isOn(button, State_Enabled)) {
        const QColor text = rankOf(widget) == Rank::Paid ? colors.onPaid : colors.onAccent;
        filled.palette.setColor(QPalette::ButtonText, text);
        if (!filled.icon.isNull())
            filled.icon = QIcon(inColor(filled.icon, filled.iconSize,
                                        painter->device()->devicePixelRatioF(), text));
    }
    painter->save();
    painter->setFont(boldOf(painter->font()));
    filled.fontMetrics = QFontMetrics(painter->font());
    QProxyStyle::drawControl(CE_PushButtonLabel, &filled, painter, widget);
    painter->restore();
}

/// What costs money says so by its name, too. A name that has no room loses its middle.
void DeskStyle::drawComboLabel(const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (!box)
        return QProxyStyle::drawControl(CE_ComboBoxLabel, option, painter, widget);
    QStyleOptionComboBox label = *box;
    painter->save();
    if (rankOf(widget) == Rank::Paid && isOn(box, State_Enabled)) {
        const QColor ink = colorsOf(box->palette).paid;
        for (const auto role : {QPalette::Text, QPalette::ButtonText})
            label.palette.setColor(role, ink);
        if (!label.currentIcon.isNull())
            label.currentIcon = QIcon(inColor(label.currentIcon, label.iconSize,
                                              painter->device()->devicePixelRatioF(), ink));
        painter->setPen(ink);
        painter->setFont(boldOf(painter->font()));
        label.fontMetrics = QFontMetrics(painter->font());
    }
    constexpr int besideIcon = 4; // as the common style has it
    const int room = proxy()->subControlRect(CC_ComboBox, box, SC_ComboBoxEditField, widget).width()
        - (label.currentIcon.isNull() ? 0 : label.iconSize.width() + besideIcon) - 2;
    label.currentText = label.fontMetrics.elidedText(label.currentText, Qt::ElideMiddle, room);
    QProxyStyle::drawControl(CE_ComboBoxLabel, &label, painter, widget);
    painter->restore();
}

void DeskStyle::drawHeaderLabel(const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    const auto faint = [&](auto header) {
        header.rect.adjust(besideText, 0, -besideText, 0);
        for (const auto group : {QPalette::Active, QPalette::Inactive})
            header.palette.setColor(group, QPalette::ButtonText,
                                    header.palette.color(group, QPalette::PlaceholderText));
        QProxyStyle::drawControl(CE_HeaderLabel, &header, painter, widget);
    };
    if (const auto *newer = qstyleoption_cast<const QStyleOptionHeaderV2 *>(option))
        faint(*newer);
    else if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
        faint(*header);
    else
        QProxyStyle::drawControl(CE_HeaderLabel, option, painter, widget);
}

/// As the selection is a tint, what has a colour of its own keeps it.
void DeskStyle::drawItem(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
    if (!item || !isOn(item, State_Selected))
        return QProxyStyle::drawControl(CE_ItemViewItem, option, painter, widget);
    QStyleOptionViewItem selected = *item;
    for (const auto group : {QPalette::Active, QPalette::Inactive})
        selected.palette.setBrush(group, QPalette::HighlightedText,
                                  selected.palette.brush(group, QPalette::Text));
    QProxyStyle::drawControl(CE_ItemViewItem, &selected, painter, widget);
}

/// Fusion would outline what is chosen.
void DeskStyle::drawMenuItem(const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (!item || !isOn(item, State_Selected) || !isOn(item, State_Enabled))
        return QProxyStyle::drawControl(CE_MenuItem, option, painter, widget);
    drawBox(*painter, item->rect.adjusted(2, 0, -2, 0),
            item->palette.color(QPalette::Active, QPalette::Highlight), {}, smallRadius);
    QStyleOptionMenuItem flat = *item;
    flat.state.setFlag(State_Selected, false);
    QProxyStyle::drawControl(CE_MenuItem, &flat, painter, widget);
}

void DeskStyle::drawMenuBarItem(const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (!item)
        return QProxyStyle::drawControl(CE_MenuBarItem, option, painter, widget);
    painter->fillRect(item->rect, colorOf(item, QPalette::Window));
    const bool enabled = isOn(item, State_Enabled);
    if (enabled && isOn(item, State_Selected))
        drawBox(*painter, item->rect.adjusted(1, 2, -1, -2), colorOf(item, QPalette::Highlight),
                {});
    int flags = Qt::AlignCenter | Qt::TextDontClip | Qt::TextSingleLine;
    flags |= proxy()->styleHint(SH_UnderlineShortcut, item, widget) ? Qt::TextShowMnemonic
                                                                    : Qt::TextHideMnemonic;
    proxy()->drawItemText(painter, item->rect, flags, item->palette, enabled, item->text,
                          QPalette::WindowText);
}

/// On what is done it has the colour that can be read there.
void DeskStyle::drawProgressLabel(const QStyleOption *option, QPainter *painter,
                                  const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
    if (!bar)
        return QProxyStyle::drawControl(CE_ProgressBarLabel, option, painter, widget);
    QStyleOptionProgressBar readable = *bar;
    readable.palette.setColor(QPalette::HighlightedText, colorsOf(bar->palette).onAccent);
    QProxyStyle::drawControl(CE_ProgressBarLabel, &readable, painter, widget);
}

} // namespace cd
