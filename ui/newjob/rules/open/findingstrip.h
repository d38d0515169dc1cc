// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/newjob/rules/rulenotes.h"

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;

namespace cd {

class Note;

/// What is said of a rule, one thing at a time, and what can be done about it.
class FindingStrip : public QWidget
{
    Q_OBJECT

public:
    struct Actions
    {
        QAction *fix;
        QAction *fine;
        QAction *next;
    };

    explicit FindingStrip(QWidget *parent = nullptr);

    void setActions(const Actions &actions);
    /// @p at: which of @p notes; beyond their end: nothing is said.
    void setNotes(const QList<RuleNote> &notes, int at);
    void showReasons(bool areShown); ///< or told in a tool tip
    const RuleNote *note() const { return m_note ? &*m_note : nullptr; } ///< null: none

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showIcon();
    void nameFix();
    void showReason();

    std::optional<RuleNote> m_note;
    bool m_showsReasons = false;
    QLabel *m_icon;
    QLabel *m_text;
    Note *m_reason;
    QLabel *m_place;
    QLabel *m_key;
    QAction *m_fixAction = nullptr;
    QPushButton *m_fix;
    QPushButton *m_fine;
};

} // namespace cd
