// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/delivery/delivery.h"
#include "domain/delivery/plannedfile.h"
#include "store/storeerror.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace cd {

class DeliverBar;
class Deliveries;
class DeliveryLook;
class HistoryPane;
class JobMenu;
class PlanBar;
class PlanFiles;
class PlannedChips;
class PlannedModel;
class PlannedView;
class ReviewStrip;
class SearchField;
class StepsPane;
class WatchedPane;
class Workspace;

/// "Where does it go?": classified documents are put into folders by their types: a plan, what it
/// would do, the doing, and the history of it, in which all can be taken back.
class DeliverPage : public QWidget
{
    Q_OBJECT

public:
    explicit DeliverPage(Workspace &workspace, QWidget *parent = nullptr);

    /// The results of these jobs.
    void open(const QList<JobKey> &jobs);

    QByteArray saveSizes() const;
    void restoreSizes(const QByteArray &saved);

Q_SIGNALS:
    void formAsked();
    void jobsAsked();
    void jobAsked(cd::JobKey job);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    QWidget *message();
    QWidget *content();
    QWidget *filters();
    QWidget *sideColumn();
    void connectPlan();
    void connectLook();
    void connectDeliveries();
    void openFirst();
    void ask();
    void lookAt();
    void readTypes();
    void showLook();
    void showBottom();
    void showState();
    void showSide();
    void showSteps(DeliveryId delivery);
    void closeSteps();
    QString blocker() const;
    void deliver();
    Delivery whatIsDelivered() const;
    const Delivery *find(DeliveryId delivery) const;
    void showProgress();
    void sayEnded(DeliveryId delivery);

    Workspace &m_workspace;
    DeliveryLook *m_look;
    Deliveries &m_deliveries;
    QList<JobKey> m_jobs;
    JobMenu *m_jobMenu;
    PlanBar *m_plan;
    PlanFiles *m_planFiles;
    ReviewStrip *m_strip;
    PlannedChips *m_chips;
    SearchField *m_filter;
    PlannedModel *m_model;
    PlannedView *m_view;
    DeliverBar *m_bar;
    WatchedPane *m_watched;
    HistoryPane *m_history;
    StepsPane *m_steps;
    QSplitter *m_columns;
    QStackedWidget *m_stack; // nothing to deliver, the plan, a delivery
    QWidget *m_content = nullptr;
    QWidget *m_side = nullptr;
    QToolButton *m_sideButton;
    QLabel *m_none;
    QPushButton *m_noneButton;
    QTimer m_typing; // until no more letters follow
    Delivery m_before; // what is under way, as it was when it began
};

} // namespace cd
