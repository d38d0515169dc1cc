// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QWidget>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace cd {

class WatchedCard;
class Workspace;
struct DeliveryPlan;

/// The watched folders: a card each, and a button to watch another. As high as its cards are.
class WatchedPane : public QWidget
{
    Q_OBJECT

public:
    explicit WatchedPane(Workspace &workspace, QWidget *parent = nullptr);
    ~WatchedPane() override;

    /// What the place would deliver by now: offered for a new folder.
    void setPlan(const DeliveryPlan &plan);

private:
    void showFolders();
    void showFolder(qint64 id);
    void showMenu(qint64 id);
    void edit(qint64 id); ///< 0: a new one

    struct Parts;
    Workspace &m_workspace;
    std::unique_ptr<Parts> m;
};

} // namespace cd
