// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/evaluate/matrix/confusionview.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QMenu;
class QToolButton;

namespace cd {

/// The matrix with what can be done about it.
class ConfusionPane : public QWidget
{
    Q_OBJECT

public:
    explicit ConfusionPane(QWidget *parent = nullptr);

    /// What is chosen stays, as far as the types are still there.
    void setEvaluation(const EvaluationPtr &evaluation);
    ConfusionView &view() { return *m_view; }
    const ConfusionModel &model() const { return m_model; }

private:
    void layOut();
    QToolButton *chooser(const QString &name, const QString &text, const QString &toolTip,
                         ChosenCells::Only only);
    QAction *action(const QString &name, const QString &text, Qt::Key key);
    void fillMenu();
    void addOrder(const QString &name, const QString &text, MatrixOrder order);
    void choose(const MatrixChoice &choice);
    void showState();

    ConfusionModel m_model;
    ConfusionView *m_view;
    QAction *m_confused;
    QAction *m_share;
    QAction *m_full;
    QMenu *m_menu;
    QToolButton *m_errors;
    QToolButton *m_right;
    QToolButton *m_all;
    QWidget *m_rest;
    QLabel *m_restSaid;
};

} // namespace cd
