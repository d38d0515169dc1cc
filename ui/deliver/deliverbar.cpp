// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/deliver/deliverbar.h"

#include "ui/deliver/deliverywords.h"
#include "ui/look/rank.h"
#include "ui/widgets/actionkeys.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/note.h"
#include "ui/widgets/panes.h"
#include "ui/widgets/parts.h"
#include "ui/words/formats.h"

#include <QAction>
#include <QHideEvent>
#include <QLabel>
#include <QProgressBar>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

constexpr QStringView between = u" · ";
constexpr int progressSteps = 1000;

QString sentenceOf(const DeliverySummary &summary)
{
    const QString delivered = countText(summary.delivered);
    switch (summary.action) {
    case DeliveryPlan::Action::Move:
        return DeliverBar::tr("%1 of %Ln file(s) are moved", "%1: how many", summary.all)
            .arg(delivered);
    case DeliveryPlan::Action::HardLink:
        return DeliverBar::tr("%1 of %Ln file(s) get a hard link", "%1: how many", summary.all)
            .arg(delivered);
    case DeliveryPlan::Action::List:
        return DeliverBar::tr("%1 of %Ln file(s) are listed", "%1: how many", summary.all)
            .arg(delivered);
    case DeliveryPlan::Action::Copy:
        break;
    }
    return DeliverBar::tr("%1 of %Ln file(s) are copied", "%1: how many", summary.all)
        .arg(delivered);
}

QString originalsOf(DeliveryPlan::Action action)
{
    if (action == DeliveryPlan::Action::Move)
        return DeliverBar::tr("Originals are removed after the copy was checked");
    return DeliverBar::tr("Originals stay where they are");
}

} // namespace

DeliverBar::DeliverBar(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget)
    , m_title(named(new QLabel, u"deliverSentence"_s))
    , m_more(named(new QLabel, u"deliverNumbers"_s))
    , m_second(wrappedText(u"deliverOriginals"_s))
    , m_note(named(new Note, u"deliverBlocker"_s))
    , m_deliver(button(u"deliverButton"_s, {}, {}, this, &DeliverBar::deliverAsked))
    , m_act(named(new QAction(tr("Deliver the files"), this), u"deliverFiles"_s))
    , m_doing(wrappedText(u"deliverDoing"_s))
    , m_progress(named(new QProgressBar, u"deliverProgress"_s, tr("How far delivering is")))
    , m_stop(button(u"deliverStop"_s, tr("Stop"), tr("Stop after the file that is being delivered"),
                    this, &DeliverBar::stopAsked))
{
    setObjectName(u"deliverBar"_s);
    makePane(*this, tr("Deliver"), m_deliver);
    setRank(m_deliver, Rank::Primary);
    m_deliver->setMinimumHeight(m_deliver->fontMetrics().height() + 18);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_second->setForegroundRole(QPalette::PlaceholderText);
    m_act->setShortcut(Qt::CTRL | Qt::Key_Return);
    m_act->setShortcutContext(Qt::WidgetWithChildrenShortcut); // elsewhere it submits
    m_act->setEnabled(false);
    addAction(m_act);
    connect(m_act, &QAction::triggered, this, &DeliverBar::deliverAsked);
    followKeys(*m_act, this, [this] { tellKeys(); });
    m_stack->addWidget(planned());
    m_stack->addWidget(running());
    withoutMargins(new QVBoxLayout(this))->addWidget(m_stack);
}

QWidget *DeliverBar::planned()
{
    auto *made = new QWidget;
    auto *words = new QWidget;
    auto *line = withoutMargins(new FlowLayout(words));
    line->setSpacing(8);
    line->addWidget(m_title);
    line->addWidget(m_more);
    auto *said = withoutMargins(new QVBoxLayout);
    said->setSpacing(2);
    said->addStretch(1);
    addWidgets(said, {words, m_second, m_note});
    said->addStretch(1);
    auto *row = new QHBoxLayout(made);
    row->setContentsMargins(12, 8, 12, 8);
    row->addLayout(said, 1);
    for (QPushButton *one : {button(u"openDeliverPlan"_s, tr("Open plan…"),
                                    tr("Open a plan from a file"), this, &DeliverBar::openAsked),
                             button(u"saveDeliverPlan"_s, tr("Save plan…"),
                                    tr("Save the plan as a file"), this, &DeliverBar::saveAsked),
                             m_deliver})
        row->addWidget(one, 0, Qt::AlignVCenter);
    return made;
}

QWidget *DeliverBar::running()
{
    auto *made = new QWidget;
    auto *column = withoutMargins(new QVBoxLayout);
    column->setSpacing(4);
    column->addStretch(1);
    addWidgets(column, {m_doing, m_progress});
    column->addStretch(1);
    m_progress->setTextVisible(false);
    auto *row = new QHBoxLayout(made);
    row->setContentsMargins(12, 8, 12, 8);
    row->addLayout(column, 1);
    row->addWidget(m_stop, 0, Qt::AlignVCenter);
    return made;
}

void DeliverBar::say(const DeliverySummary &summary, const QString &blocker)
{
    m_blocker = blocker;
    m_title->setText(sentenceOf(summary));
    QStringList numbers;
    if (summary.needed > 0)
        numbers += sizeText(summary.needed);
    if (summary.free >= 0)
        //: %1: a size, such as 41 GB, of a disk
        numbers += tr("%1 free").arg(sizeText(summary.free));
    numbers += tr("nothing is overwritten");
    m_more->setText(numbers.join(between));
    QStringList second{originalsOf(summary.action)};
    if (summary.leftOut > 0)
        second += tr("%Ln left out", "files", summary.leftOut);
    if (summary.stay > 0)
        second += tr("%Ln stay where they are", "files", summary.stay);
    if (summary.action != DeliveryPlan::Action::List)
        second += tr("each step is written down first");
    m_second->setText(second.join(between));
    m_note->say(Note::Kind::Hint, blocker);
    m_deliver->setEnabled(blocker.isEmpty());
    m_deliver->setAccessibleDescription(blocker);
    m_deliver->setText(orderText(summary.action, summary.delivered));
    tellKeys();
    enableAction(isVisible());
}

void DeliverBar::tellKeys()
{
    const QString keys = keysText(*m_act);
    const QString text = m_deliver->text().section(u"  "_s, 0, 0);
    m_deliver->setAccessibleName(text);
    m_deliver->setText(keys.isEmpty() ? text : text + u"  "_s + keys);
    m_deliver->setToolTip(m_blocker);
}

void DeliverBar::enableAction(bool isShown)
{
    m_act->setEnabled(isShown && m_deliver->isEnabled() && m_stack->currentIndex() == 0);
    sayWhyNot(*m_act, isShown ? m_blocker : tr("go to Deliver first, where you see what is done"));
}

void DeliverBar::showProgress(const QString &text, int done, int all)
{
    const bool hadKeyboard = m_deliver->hasFocus();
    m_doing->setText(text);
    m_progress->setRange(0, progressSteps);
    m_progress->setValue(all == 0 ? 0 : static_cast<int>(qint64(done) * progressSteps / all));
    m_stack->setCurrentIndex(1);
    if (hadKeyboard)
        m_stop->setFocus();
    enableAction(isVisible());
}

void DeliverBar::endProgress()
{
    if (m_stack->currentIndex() == 0)
        return;
    const bool hadKeyboard = m_stop->hasFocus();
    m_stack->setCurrentIndex(0);
    if (hadKeyboard)
        m_deliver->setFocus();
    enableAction(isVisible());
}

void DeliverBar::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    enableAction(true);
}

void DeliverBar::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    enableAction(event->spontaneous()); // with the window it is hidden for a while only
}

} // namespace cd
