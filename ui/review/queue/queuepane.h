// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/review/reviewitem.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace cd {

class JobTable;
class QueueModel;
class QueueScope;
class QueueView;
class Review;

/// The queue at the left: which one it is, its list, and what has come since it was opened.
class QueuePane : public QWidget
{
    Q_OBJECT

public:
    QueuePane(Review &review, const JobTable &table, QWidget *parent = nullptr);

    QueueView &view() { return *m_view; }
    QueueScope &scope() { return *m_scope; }
    /// Which queue is open, whatever was chosen here meanwhile.
    void showChoice();

Q_SIGNALS:
    void queueChosen(cd::QueueKind kind);

private:
    QWidget *newLine();
    void showNew(int count);

    Review &m_review;
    QueueModel *m_model;
    QComboBox *m_queue;
    QueueScope *m_scope;
    QueueView *m_view;
    QWidget *m_newLine = nullptr;
    QLabel *m_new;
    QPushButton *m_add;
};

} // namespace cd
