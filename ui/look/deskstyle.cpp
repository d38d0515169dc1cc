// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/deskstyle.h"

#include "ui/look/complexcontrols.h"
#include "ui/look/flatcontrols.h"
#include "ui/look/icons.h"
#include "ui/look/palettes.h"
#include "ui/look/primitives.h"
#include "ui/look/rank.h"
#include "ui/look/shapes.h"

#include <QApplication>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

constexpr int besideText = 6; // makes 8 with what Fusion leaves
constexpr int aroundText = 10; // above and below a control's, together
constexpr double headerFont = 0.9;

QFontMetrics metricsOf(const QStyleOption *option, const QWidget *widget)
{
    if (option)
        return option->fontMetrics;
    return widget ? widget->fontMetrics() : QFontMetrics(QApplication::font());
}

int controlHeight(const QFontMetrics &metrics)
{
    return metrics.height() + aroundText;
}

int rowHeight(const QFontMetrics &metrics)
{
    return metrics.height() + 6;
}

bool isFilled(const QWidget *widget)
{
    const Rank rank = rankOf(widget);
    return rank == Rank::Primary || rank == Rank::Paid;
}

QFont boldOf(QFont font)
{
    font.setBold(true);
    return font;
}

bool isText(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget);
}

bool hasFrame(const QStyleOption *option)
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    return frame && frame->lineWidth > 0;
}

int boldNeedsMore(const QStyleOption *option, const QWidget *widget)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (!button || !isFilled(widget))
        return 0;
    const QFontMetrics bold(boldOf(widget->font()));
    return std::max(0,
                    bold.size(Qt::TextShowMnemonic, button->text).width()
                        - button->fontMetrics.size(Qt::TextShowMnemonic, button->text).width());
}

} // namespace

DeskStyle::DeskStyle()
    : QProxyStyle(u"Fusion"_s)
{
}

void DeskStyle::polish(QApplication *application)
{
    QProxyStyle::polish(application);
    QCoreApplication::setAttribute(Qt::AA_DontShowIconsInMenus);
    QFont small = QApplication::font();
    if (small.pointSizeF() > 0)
        small.setPointSizeF(small.pointSizeF() * headerFont);
    QApplication::setFont(small, "QHeaderView");
}

void DeskStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    // Its frame was measured before it was known to hold text.
    if (auto *frame = isText(widget) ? qobject_cast<QFrame *>(widget) : nullptr)
        frame->setFrameStyle(frame->frameStyle());
}

QPalette DeskStyle::standardPalette() const
{
    return paletteOf(Scheme::Light);
}

QIcon DeskStyle::standardIcon(StandardPixmap which, const QStyleOption *option,
                              const QWidget *widget) const
{
    switch (which) {
    case SP_LineEditClearButton:
    case SP_DockWidgetCloseButton:
    case SP_TitleBarCloseButton:
        return deskIcon(u"close"_s);
    case SP_MessageBoxInformation:
        return deskIcon(u"info"_s);
    case SP_MessageBoxWarning:
        return deskIcon(u"warning"_s);
    case SP_MessageBoxCritical:
        return deskIcon(u"error"_s);
    default:
        return QProxyStyle::standardIcon(which, option, widget);
    }
}

int DeskStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                           const QWidget *widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth:
        return isText(widget) ? focusWidth : 1;
    case PM_FocusFrameHMargin:
        return 7;
    case PM_SplitterWidth:
        return 1;
    case PM_ScrollBarExtent:
        return 12;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_ToolBarIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 16;
    case PM_LargeIconSize:
        return 22;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return 12;
    case PM_HeaderDefaultSectionSizeVertical:
        return rowHeight(metricsOf(option, widget));
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int DeskStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *more) const
{
    switch (hint) {
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_Widget_Animation_Duration:
    case SH_ScrollBar_Transient:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_UnderlineShortcut:
        return 1;
    case SH_Table_GridLineColor: {
        const QPalette palette = option ? option->palette : QApplication::palette();
        return static_cast<int>(palette.color(QPalette::Active, QPalette::Mid).rgba());
    }
    default:
        return QProxyStyle::styleHint(hint, option, widget, more);
    }
}

QSize DeskStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                  const QSize &contents, const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    const QFontMetrics metrics = metricsOf(option, widget);
    const auto atLeast = [&size](int height) {
        size.setHeight(std::max(size.height(), height));
    };
    const int height = std::max(controlHeight(metrics), contents.height() + 2);
    switch (type) {
    case CT_PushButton:
        size.rwidth() += boldNeedsMore(option, widget);
        size.setHeight(std::max(height, contents.height() + aroundText - 2)); // of one line or more
        break;
    case CT_ToolButton:
        atLeast(controlHeight(metrics));
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option); button
            && button->features & QStyleOptionToolButton::HasMenu
            && !(button->features & QStyleOptionToolButton::MenuButtonPopup))
            size.rwidth() += menuArrowRoom;
        size.setWidth(std::max(size.width(), size.height()));
        break;
    case CT_LineEdit:
        if (hasFrame(option))
            size = QSize(size.width() + 2 * besideText, height);
        break;
    case CT_ComboBox:
        return {contents.width() + comboBesidesText, height};
    case CT_SpinBox:
        return {contents.width() + spinBesidesText, height};
    case CT_ItemViewItem:
        atLeast(rowHeight(metrics));
        break;
    case CT_HeaderSection:
        size.rwidth() += 2 * besideText;
        atLeast(rowHeight(metrics));
        break;
    default:
        break;
    }
    return size;
}

QRect DeskStyle::subElementRect(SubElement element, const QStyleOption *option,
                                const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents && hasFrame(option))
        return rect.adjusted(besideText, 0, -besideText, 0);
    return rect;
}

QRect DeskStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                SubControl part, const QWidget *widget) const
{
    const auto own = option ? deskPartRect(control, option, part) : std::nullopt;
    return own ? *own : QProxyStyle::subControlRect(control, option, part, widget);
}

void DeskStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                              QPainter *painter, const QWidget *widget) const
{
    if (!option || !painter || !drawDeskPrimitive(element, option, *painter, widget))
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void DeskStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    if (!option || !painter)
        return;
    switch (element) {
    case CE_PushButtonLabel:
        return drawButtonLabel(option, painter, widget);
    case CE_HeaderLabel:
        return drawHeaderLabel(option, painter, widget);
    case CE_ItemViewItem:
        return drawItem(option, painter, widget);
    case CE_MenuItem:
        return drawMenuItem(option, painter, widget);
    case CE_MenuBarItem:
        return drawMenuBarItem(option, painter, widget);
    case CE_ProgressBarLabel:
        return drawProgressLabel(option, painter, widget);
    default:
        break;
    }
    if (!drawFlatControl(element, option, *painter, widget))
        QProxyStyle::drawControl(element, option, painter, widget);
}

void DeskStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                   QPainter *painter, const QWidget *widget) const
{
    if (!option || !painter || !drawDeskComplexControl(control, option, *painter, widget))
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

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
