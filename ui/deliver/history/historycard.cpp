// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/deliver/history/historycard.h"

#include "ui/deliver/deliverywords.h"
#include "ui/look/icons.h"
#include "ui/look/palettes.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/parts.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

constexpr int focusBar = 3;

} // namespace

HistoryCard::HistoryCard(DeliveryId delivery, QWidget *parent)
    : QWidget(parent)
    , m_id(delivery)
    , m_title(wrappedText(u"deliveryTitle-%1"_s.arg(delivery)))
    , m_origin(wrappedText(u"deliveryOrigin-%1"_s.arg(delivery)))
    , m_state(wrappedText(u"deliveryState-%1"_s.arg(delivery)))
    , m_goOn(button(u"deliveryGoOn-%1"_s.arg(delivery), {}, {}, this,
                    [this] { Q_EMIT goOnAsked(m_id); }))
    , m_takeBack(button(u"deliveryTakeBack-%1"_s.arg(delivery), {}, {}, this,
                        [this] { Q_EMIT takeBackAsked(m_id); }))
    , m_again(button(u"deliveryAgain-%1"_s.arg(delivery), tr("Deliver again"), {}, this,
                     [this] { Q_EMIT againAsked(m_id); }))
{
    setObjectName(u"delivery-%1"_s.arg(delivery));
    setFocusPolicy(Qt::StrongFocus);
    m_takeBack->setIcon(deskIcon(u"undo"_s));
    m_again->setIcon(deskIcon(u"redo"_s));
    m_origin->setForegroundRole(QPalette::PlaceholderText);
    auto *buttons = new QWidget;
    auto *line = withoutMargins(new FlowLayout(buttons));
    line->setSpacing(6);
    for (QPushButton *one : {m_goOn, m_takeBack, m_again})
        line->addWidget(one);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(4);
    addWidgets(column, {m_title, m_origin, m_state, buttons});
}

void HistoryCard::tell(const Delivery &delivery, bool isRunning, bool isBusy)
{
    const int missing = missingCount(delivery);
    const int back = delivery.done + delivery.doubtful;
    const bool isStopped = missing > 0 && !isRunning;
    const QString title = deliveryTitle(delivery);
    m_title->setText(title);
    m_title->setToolTip(folderForPeople(delivery.plan.root).toHtmlEscaped());
    const bool isOver = delivery.done == 0 && missing == 0;
    m_title->setForegroundRole(isOver ? QPalette::PlaceholderText : QPalette::WindowText);
    m_origin->setText(deliveryOrigin(delivery, QDateTime::currentDateTimeUtc()));
    const QString state = deliveryState(delivery, isRunning);
    m_state->setText(state);
    m_state->setVisible(!state.isEmpty());
    m_isWarning = isStopped || delivery.kept > 0;
    paintState();
    setAccessibleName(state.isEmpty() ? title : title + u", "_s + state);

    m_goOn->setVisible(isStopped);
    m_goOn->setText(tr("Go on with %Ln", "files of a delivery that was stopped", missing));
    m_goOn->setAccessibleName(tr("Go on: %1").arg(title));
    m_takeBack->setVisible(back > 0 && !isRunning);
    m_takeBack->setText(isStopped ? tr("Take back %Ln", "files of a delivery", back)
                                  : tr("Take back"));
    m_takeBack->setAccessibleName(tr("Take back: %1").arg(title));
    m_again->setVisible(delivery.takenBack > 0 && !isRunning && missing == 0);
    m_again->setAccessibleName(tr("Deliver again: %1").arg(title));
    for (QPushButton *one : {m_goOn, m_takeBack, m_again})
        one->setEnabled(!isBusy);
    m_goOn->parentWidget()->setVisible(!m_goOn->isHidden() || !m_takeBack->isHidden()
                                       || !m_again->isHidden());
}

void HistoryCard::paintState()
{
    QPalette colors = palette();
    const QPalette own;
    colors.setColor(QPalette::WindowText,
                    m_isWarning ? colorsOf(own).warning : own.color(QPalette::PlaceholderText));
    if (m_state->palette().color(QPalette::WindowText) != colors.color(QPalette::WindowText))
        m_state->setPalette(colors);
}

void HistoryCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintState();
}

void HistoryCard::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return Q_EMIT opened(m_id);
    case Qt::Key_Down:
        return Q_EMIT leaveAsked(1);
    case Qt::Key_Up:
        return Q_EMIT leaveAsked(-1);
    default:
        QWidget::keyPressEvent(event);
    }
}

void HistoryCard::mousePressEvent(QMouseEvent *event)
{
    QWidget::mousePressEvent(event);
    setFocus();
}

void HistoryCard::mouseDoubleClickEvent(QMouseEvent *)
{
    Q_EMIT opened(m_id);
}

void HistoryCard::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void HistoryCard::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void HistoryCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (hasFocus()) {
        painter.fillRect(rect(), palette().color(QPalette::Highlight));
        painter.fillRect(
            QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, focusBar, height())),
            palette().color(QPalette::Link));
    }
    painter.fillRect(0, height() - 1, width(), 1, palette().color(QPalette::Mid));
}

} // namespace cd
