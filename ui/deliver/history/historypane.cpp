// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/deliver/history/historypane.h"

#include "ui/deliver/history/historycard.h"
#include "ui/look/rank.h"
#include "ui/widgets/panes.h"
#include "ui/widgets/panetitle.h"
#include "ui/widgets/parts.h"
#include "workflow/delivering/deliveries.h"

#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

constexpr qsizetype cardsAtOnce = 20; // a watched folder makes one after the other

} // namespace

HistoryPane::HistoryPane(Deliveries &deliveries, QWidget *parent)
    : QWidget(parent)
    , m_deliveries(deliveries)
    , m_none(wrappedText(u"historyNone"_s))
    , m_older(button(u"olderDeliveries"_s, tr("Older ones"), tr("Show older deliveries")))
    , m_column(withoutMargins(new QVBoxLayout))
    , m_most(cardsAtOnce)
{
    setObjectName(u"deliverHistory"_s);
    makePane(*this, tr("History", "of deliveries"));
    auto *title = new PaneTitle(u"historyTitle"_s);
    title->say(tr("History", "of deliveries"));
    auto *hint = wrappedText(u"historyHint"_s);
    hint->setText(tr("every run can be taken back"));
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(12, 0, 12, 0);
    top->addWidget(title);
    top->addWidget(hint, 1);
    hint->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_none->setForegroundRole(QPalette::PlaceholderText);
    m_none->setContentsMargins(12, 8, 12, 8);
    m_none->setText(tr("Nothing has been delivered yet."));
    setRank(m_older, Rank::Flat);
    m_column->setSpacing(0);
    auto *column = withoutMargins(new QVBoxLayout(this));
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(hairline());
    column->addWidget(m_none);
    column->addLayout(m_column);
    column->addWidget(m_older, 0, Qt::AlignHCenter);
    column->addStretch(1);
    connect(m_older, &QPushButton::clicked, this, [this] {
        m_most += cardsAtOnce;
        showCards();
    });
    connect(&deliveries, &Deliveries::loaded, this, &HistoryPane::showCards);
    connect(&deliveries, &Deliveries::changed, this, &HistoryPane::showCards);
    connect(&deliveries, &Deliveries::ended, this, &HistoryPane::showCards);
    showCards();
}

HistoryCard *HistoryPane::add(DeliveryId delivery)
{
    auto *card = new HistoryCard(delivery);
    m_cards.insert(delivery, card);
    connect(card, &HistoryCard::opened, this, &HistoryPane::opened);
    connect(card, &HistoryCard::goOnAsked, &m_deliveries, &Deliveries::goOn);
    connect(card, &HistoryCard::takeBackAsked, &m_deliveries,
            [this](DeliveryId id) { m_deliveries.takeBack(id); });
    connect(card, &HistoryCard::againAsked, &m_deliveries, &Deliveries::deliverAgain);
    connect(card, &HistoryCard::leaveAsked, this, [this, card](int by) { goFrom(card, by); });
    return card;
}

void HistoryPane::goFrom(const HistoryCard *card, int by)
{
    for (int i = 0; i < m_column->count(); ++i) {
        if (m_column->itemAt(i)->widget() != card)
            continue;
        if (const QLayoutItem *other = m_column->itemAt(i + by))
            other->widget()->setFocus();
        return;
    }
}

void HistoryPane::showCards()
{
    const QList<Delivery> &list = m_deliveries.list();
    const qsizetype shown = std::min(m_most, list.size());
    QSet<DeliveryId> wanted;
    for (qsizetype i = 0; i < shown; ++i) {
        const Delivery &delivery = list.at(i);
        wanted.insert(delivery.id);
        HistoryCard *card = m_cards.value(delivery.id);
        if (!card)
            card = add(delivery.id);
        card->tell(delivery, m_deliveries.running() == delivery.id, m_deliveries.running() != 0);
        if (m_column->indexOf(card) != i) {
            m_column->removeWidget(card);
            m_column->insertWidget(static_cast<int>(i), card);
        }
    }
    m_cards.removeIf([&wanted](const auto &entry) {
        if (wanted.contains(entry.key()))
            return false;
        entry.value()->deleteLater();
        return true;
    });
    m_none->setVisible(list.isEmpty() && m_deliveries.isLoaded());
    m_older->setVisible(list.size() > shown);
}

} // namespace cd
