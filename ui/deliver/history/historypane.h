// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/delivery/delivery.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace cd {

class Deliveries;
class HistoryCard;

/// All deliveries, newest first, and what can be done about each.
class HistoryPane : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPane(Deliveries &deliveries, QWidget *parent = nullptr);

    HistoryCard *card(DeliveryId delivery) const { return m_cards.value(delivery); }

Q_SIGNALS:
    void opened(cd::DeliveryId delivery);

private:
    void showCards();
    HistoryCard *add(DeliveryId delivery);
    void goFrom(const HistoryCard *card, int by);

    Deliveries &m_deliveries;
    QLabel *m_none;
    QPushButton *m_older;
    QVBoxLayout *m_column;
    QHash<DeliveryId, HistoryCard *> m_cards;
    qsizetype m_most;
};

} // namespace cd
