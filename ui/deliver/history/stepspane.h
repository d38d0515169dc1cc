// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/delivery/delivery.h"
#include "workflow/base/generation.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace cd {

class Deliveries;
class OrderedTableView;
class PaneTitle;
class StepsModel;

/// One delivery, file by file: what was done, and what can be taken back of it.
class StepsPane : public QWidget
{
    Q_OBJECT

public:
    explicit StepsPane(Deliveries &deliveries, QWidget *parent = nullptr);

    void show(DeliveryId delivery);
    DeliveryId delivery() const { return m_id; }

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void addActions();
    void read();
    void showState();
    QList<qint64> selectedDone() const;

    Deliveries &m_deliveries;
    DeliveryId m_id = 0;
    StepsModel *m_model;
    OrderedTableView *m_view;
    PaneTitle *m_title;
    QLabel *m_said;
    QPushButton *m_some;
    QPushButton *m_all;
    QPushButton *m_close;
    Generation m_asked;
};

} // namespace cd
