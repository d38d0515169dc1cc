// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/delivery/deliveryplan.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QTimer;
class QToolButton;
class QVBoxLayout;

namespace cd {

class PaneTitle;
class WatchDialog;
class WatchedCard;
class Workspace;

/// The watched folders: a card each, and a button to watch another. As high as its cards are.
class WatchedPane : public QWidget
{
    Q_OBJECT

public:
    explicit WatchedPane(Workspace &workspace, QWidget *parent = nullptr);

    /// What the place would deliver by now: offered for a folder that is set up.
    void setPlan(const DeliveryPlan &plan) { m_plan = plan; }
    /// Asks for a folder to watch.
    void addFolder() { edit(0); }

private:
    void showFolders();
    WatchedCard *addCard(qint64 id);
    void edit(qint64 id);
    void askToRemove(qint64 id);
    void showFiles(qint64 id);

    Workspace &m_workspace;
    DeliveryPlan m_plan;
    PaneTitle *m_title;
    QToolButton *m_add;
    QLabel *m_hint;
    QVBoxLayout *m_cardColumn;
    QHash<qint64, WatchedCard *> m_cards;
    QTimer *m_later; // ages are told again
};

} // namespace cd
