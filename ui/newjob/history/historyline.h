// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/newjob/history/formcontent.h"

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;

namespace cd {

class FormHistory;

/// A message about a step that removed or replaced something, or was undone or redone, with a
/// button that reverses it. Hidden while there is nothing to say.
class HistoryLine : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryLine(const FormHistory &history, QWidget *parent = nullptr);

private:
    void stepped(const QString &text, const FormContent &before, const FormContent &after);
    void moved(bool isUndo, const QString &text);
    void say(const QString &text, bool offersUndo);

    const FormHistory &m_history;
    QLabel *m_text;
    QPushButton *m_button;
    QAction *m_act = nullptr;
};

} // namespace cd
