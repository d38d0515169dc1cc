// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/review/review.h"

#include <QWidget>

class QAction;
class QLabel;
class QMenu;
class QToolButton;

namespace cd {

class CountLabel;
class PaneTitle;
class ReviewBar;

/// The line above everything: how far the queue is, in which of the two modes, and a menu of what
/// has no button.
class ReviewHeader : public QWidget
{
    Q_OBJECT

public:
    /// @p audit: turns the audit on and off.
    ReviewHeader(const Review &review, QAction *audit, QWidget *parent = nullptr);

    /// Its entries are the page's.
    QMenu &menu() { return *m_menu; }
    void tell();

Q_SIGNALS:
    void auditAsked(bool isWanted);

private:
    QWidget *modes(QAction *audit);

    const Review &m_review;
    PaneTitle *m_position;
    ReviewBar *m_bar;
    CountLabel *m_confirmed;
    CountLabel *m_corrected;
    CountLabel *m_cannotTell;
    QLabel *m_left;
    QToolButton *m_correct;
    QToolButton *m_audit;
    QMenu *m_menu;
};

} // namespace cd
