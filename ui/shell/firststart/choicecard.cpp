// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/firststart/choicecard.h"

#include "ui/look/icons.h"
#include "ui/look/palettes.h"
#include "ui/widgets/parts.h"

#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

constexpr int cardMargin = 20;
constexpr int signSize = 40;
constexpr int signIconSize = 22;

QLabel *cardText(const QString &text, QPalette::ColorRole role)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setForegroundRole(role);
    return label;
}

} // namespace

ChoiceCard::ChoiceCard(const QString &name, const QIcon &icon, const Texts &texts)
    : m_icon(icon)
    , m_act(button(name, texts.button, texts.title + u": "_s + texts.button))
{
    auto *title = cardText(texts.title, QPalette::Text);
    QFont bold = title->font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.2);
    title->setFont(bold);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(cardMargin, cardMargin + signSize + 12, cardMargin, cardMargin);
    addWidgets(column, {title, cardText(texts.text, QPalette::Text)});
    column->addStretch(1);
    addWidgets(column, {cardText(texts.hint, QPalette::PlaceholderText), m_act});
    setFixedWidth(
        qMax(42 * fontMetrics().averageCharWidth(), m_act->sizeHint().width() + 2 * cardMargin));
    connect(m_act, &QPushButton::clicked, this, &ChoiceCard::chosen);
}

int ChoiceCard::neededHeight() const
{
    return layout()->totalHeightForWidth(minimumWidth());
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(palette().color(QPalette::Mid));
    painter.setBrush(palette().base());
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    const QRect sign = QStyle::visualRect(layoutDirection(), rect(),
                                          {cardMargin, cardMargin, signSize, signSize});
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_isPaid ? colors.paidStrip : colors.informationStrip);
    painter.drawRoundedRect(sign, 5, 5);
    QRect shape(0, 0, signIconSize, signIconSize);
    shape.moveCenter(sign.center());
    painter.drawPixmap(
        shape.topLeft(),
        inColor(m_icon, shape.size(), devicePixelRatioF(), m_isPaid ? colors.paid : colors.accent));
}

} // namespace cd
