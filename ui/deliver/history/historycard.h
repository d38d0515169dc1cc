// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/delivery/delivery.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace cd {

/// A delivery in words, and what can be done about it. Enter or a double click opens it.
class HistoryCard : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryCard(DeliveryId delivery, QWidget *parent = nullptr);

    DeliveryId delivery() const { return m_id; }
    /// @p isRunning: it is under way. @p isBusy: one is, so that nothing else can be begun.
    void tell(const Delivery &delivery, bool isRunning, bool isBusy);

Q_SIGNALS:
    void opened(cd::DeliveryId delivery);
    void goOnAsked(cd::DeliveryId delivery);
    void takeBackAsked(cd::DeliveryId delivery);
    void againAsked(cd::DeliveryId delivery);
    void leaveAsked(int by); ///< to the card so many below

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void paintState();

    DeliveryId m_id;
    bool m_isWarning = false;
    QLabel *m_title;
    QLabel *m_origin;
    QLabel *m_state;
    QPushButton *m_goOn;
    QPushButton *m_takeBack;
    QPushButton *m_again;
};

} // namespace cd
