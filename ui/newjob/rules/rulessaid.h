// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <functional>

class QAction;
class QLabel;
class QPushButton;

namespace cd {

/// One sentence about what was just done to many rules, with Undo and perhaps another choice. It
/// stays until the rules are changed otherwise.
class RulesSaid : public QWidget
{
    Q_OBJECT

public:
    explicit RulesSaid(QWidget *parent = nullptr);

    /// @p undo: null: it can't be undone. @p other: a second button's words; empty: none.
    void say(const QString &text, QAction *undo, const QString &other = {},
             const std::function<void()> &act = {});
    void clear();

private:
    QLabel *m_text;
    QPushButton *m_undo;
    QPushButton *m_other;
    QAction *m_undoAction = nullptr;
    std::function<void()> m_act;
};

} // namespace cd
