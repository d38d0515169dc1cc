// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/newjob/rules/text/rulesearch.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace cd {

class RulesModel;

/// Finds words in the rules and replaces them. Hidden until it is asked for.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(RulesModel &model, QWidget *parent = nullptr);

    void start(bool replaces);
    void stop();

Q_SIGNALS:
    void found(const cd::RuleMatch &match); ///< it is to be shown
    void replaced(int places, int rules);
    void stopped();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QToolButton *tool(const QString &name, const QString &icon, const QString &text,
                      void (FindBar::*order)());
    RuleQuery query() const;
    void search();
    void show(int at);
    void next();
    void previous();
    void replace();
    void replaceAll();
    void say();

    RulesModel &m_model;
    QList<RuleMatch> m_matches;
    int m_at = -1; // which of them is shown; -1: none yet
    bool m_isReplacing = false;
    QLineEdit *m_find;
    QLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_close;
    QLineEdit *m_replacement;
    QPushButton *m_replace;
    QPushButton *m_replaceAll;
    QCheckBox *m_case;
    QCheckBox *m_words;
};

} // namespace cd
