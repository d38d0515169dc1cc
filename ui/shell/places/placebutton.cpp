// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/places/placebutton.h"

#include "ui/widgets/parts.h"
#include "ui/words/formats.h"

#include <QKeySequence>
#include <QStyleOptionFocusRect>
#include <QStylePainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

constexpr int placeIcon = 22;
constexpr int sideMargin = 10;
constexpr int placeGap = 8;
constexpr int placeRadius = 5;
constexpr int currentBar = 3;

} // namespace

PlaceButton::PlaceButton(const QString &name, const QString &title, const QIcon &icon,
                         const QKeySequence &keys, QWidget *parent)
    : QToolButton(parent)
{
    named(this, name, title);
    setText(title);
    setIcon(icon);
    setIconSize({placeIcon, placeIcon});
    setToolTip(u"%1 (%2)"_s.arg(title, keys.toString(QKeySequence::NativeText)));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setCheckable(true);
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus); // a click leaves the keyboard to the place
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PlaceButton::setCount(int count, const QString &spoken)
{
    if (count == m_count)
        return;
    m_count = count;
    setAccessibleName(count > 0 ? spoken : text());
    updateGeometry();
    update();
}

QFont PlaceButton::wordsFont(bool current) const
{
    QFont words = font();
    words.setBold(current);
    return words;
}

QFont PlaceButton::countFont() const
{
    QFont small = font();
    if (isIconOnly() && small.pointSizeF() > 0)
        small.setPointSizeF(small.pointSizeF() * 0.8);
    return small;
}

/// As wide as its name in bold, so that nothing moves when another place becomes the current one.
QSize PlaceButton::sizeHint() const
{
    const int height = std::max(fontMetrics().height(), placeIcon) + 2 * 6;
    if (isIconOnly())
        return {placeIcon + sideMargin, height};
    const int words = QFontMetrics(wordsFont(true)).horizontalAdvance(text());
    const int count = QFontMetrics(countFont()).horizontalAdvance(countText(999));
    return {sideMargin + placeIcon + placeGap + words + placeGap + count + sideMargin, height};
}

void PlaceButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (isChecked() || underMouse() || isDown()) {
        painter.setBrush(palette().color(isChecked() ? QPalette::Highlight : QPalette::Midlight));
        painter.drawRoundedRect(rect(), placeRadius, placeRadius);
    }
    if (isChecked()) {
        const QRect bar(0, currentBar * 2, currentBar, height() - currentBar * 4);
        painter.setBrush(palette().color(QPalette::Link));
        painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), rect(), bar), 1.5, 1.5);
    }
    const int left = isIconOnly() ? (width() - placeIcon) / 2 : sideMargin;
    const QRect at(left, (height() - placeIcon) / 2, placeIcon, placeIcon);
    icon().paint(&painter, QStyle::visualRect(layoutDirection(), rect(), at));
    paintWords(painter);
    QStyleOptionFocusRect focus;
    focus.initFrom(this);
    if (hasFocus() && focus.state.testFlag(QStyle::State_KeyboardFocusChange))
        painter.drawPrimitive(QStyle::PE_FrameFocusRect, focus);
}

void PlaceButton::paintWords(QPainter &painter) const
{
    const auto leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    const auto trailing = QStyle::visualAlignment(layoutDirection(), Qt::AlignRight);
    const QColor words
        = palette().color(isChecked() ? QPalette::HighlightedText : QPalette::WindowText);
    const int start = isIconOnly() ? 0 : sideMargin + placeIcon + placeGap;
    const QRect room = QStyle::visualRect(
        layoutDirection(), rect(),
        QRect(start, 0, width() - start - (isIconOnly() ? 1 : sideMargin), height()));
    painter.setPen(words);
    if (!isIconOnly()) {
        painter.setFont(wordsFont(isChecked()));
        painter.drawText(room, Qt::TextSingleLine | Qt::AlignVCenter | leading, text());
    }
    if (m_count == 0)
        return;
    if (!isChecked())
        painter.setPen(palette().color(QPalette::Link));
    painter.setFont(countFont());
    painter.drawText(
        room, Qt::TextSingleLine | trailing | (isIconOnly() ? Qt::AlignTop : Qt::AlignVCenter),
        countText(m_count));
}

} // namespace cd
