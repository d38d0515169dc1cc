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
#include <QDialog>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

constexpr int aroundText = 10; // above and below a control's, together
constexpr int besideButtonText = 8; // as in fields
constexpr double headerFont = 0.9;

/// A tool button whose whole face opens a menu.
bool hasArrowBeside(const QStyleOption *option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    return button && button->features & QStyleOptionToolButton::HasMenu
        && !(button->features & QStyleOptionToolButton::MenuButtonPopup);
}

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

bool isText(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget);
}

bool hasFrame(const QStyleOption *option)
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    return frame && frame->lineWidth > 0;
}

/// What is filled or costs money is bold.
int boldNeedsMore(const QStyleOption *option, const QWidget *widget)
{
    if (!option || !isFilled(widget))
        return 0;
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    const QString text = button ? button->text : box ? box->currentText : QString();
    const QFontMetrics bold(boldOf(widget->font()));
    return std::max(0,
                    bold.size(Qt::TextShowMnemonic, text).width()
                        - option->fontMetrics.size(Qt::TextShowMnemonic, text).width());
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
    // A dialog is one pane, and no grey page around what it holds.
    if (qobject_cast<QDialog *>(widget)) {
        widget->setBackgroundRole(QPalette::Base);
        widget->setAutoFillBackground(true);
    }
    // Also on a pane: what a label means by its colour it says in this role.
    if (auto *label = qobject_cast<QLabel *>(widget);
        label && label->foregroundRole() == QPalette::Text)
        label->setForegroundRole(QPalette::WindowText);
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
    case SP_MessageBoxQuestion:
        return deskIcon(u"status-unknown"_s);
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
    const QFontMetrics metrics = metricsOf(option, widget);
    const int height = std::max(controlHeight(metrics), contents.height() + 2);
    if (type == CT_ComboBox)
        return {contents.width() + comboBesidesText + boldNeedsMore(option, widget), height};
    if (type == CT_SpinBox)
        return {contents.width() + spinBesidesText, height};
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    const auto atLeast = [&size](int least) {
        size.setHeight(std::max(size.height(), least));
    };
    switch (type) {
    case CT_PushButton:
        size.setWidth(std::max(size.width(), contents.width() + 2 * besideButtonText)
                      + boldNeedsMore(option, widget));
        size.setHeight(std::max(height, contents.height() + aroundText - 2)); // of one line or more
        break;
    case CT_ToolButton:
        atLeast(controlHeight(metrics));
        if (hasArrowBeside(option))
            size.rwidth() += menuArrowRoom;
        size.setWidth(std::max(size.width(), size.height()));
        break;
    case CT_CheckBox:
    case CT_RadioButton: // as the fields beside them, and large enough to be hit
        atLeast(controlHeight(metrics));
        break;
    case CT_LineEdit:
        if (hasFrame(option))
            size = QSize(size.width() + 2 * besideText, height);
        break;
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
    case CE_ComboBoxLabel:
        return drawComboLabel(option, painter, widget);
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
    case CE_ToolButtonLabel:
        if (hasArrowBeside(option)) {
            QStyleOptionToolButton beside(
                *qstyleoption_cast<const QStyleOptionToolButton *>(option));
            const QRect left = beside.rect.adjusted(0, 0, -menuArrowRoom, 0);
            beside.rect = visualRect(option->direction, beside.rect, left);
            return QProxyStyle::drawControl(element, &beside, painter, widget);
        }
        break;
    default:
        break;
    }
    if (!drawFlatControl(element, option, *painter))
        QProxyStyle::drawControl(element, option, painter, widget);
}

void DeskStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                   QPainter *painter, const QWidget *widget) const
{
    if (!option || !painter || !drawDeskComplexControl(control, option, *painter, widget))
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace cd
