// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/review/decision.h"

#include <QWidget>

class QAction;
class QLabel;
class QMenu;
class QToolButton;

namespace cd {

class Review;

/// The last decision, with the way to take it back, and a list of the last ones. In an audit it
/// tells no more than what the person said.
class LastDecision : public QWidget
{
    Q_OBJECT

public:
    LastDecision(const Review &review, QAction *takeBack, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Somebody wants to see this document again.
    void documentAsked(const cd::DocumentKey &document);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void show();
    void fill();

    const Review &m_review;
    QLabel *m_title;
    QToolButton *m_back;
    QToolButton *m_list;
    QMenu *m_menu;
    QLabel *m_last;
};

} // namespace cd
