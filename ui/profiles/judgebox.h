// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/service/judgechoice.h"
#include "service/door/call.h"
#include "ui/widgets/fittedpane.h"

#include <optional>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace cd {

class Note;
class Session;
struct JudgeTrial;

/// Chooses who judges in the local service: itself, or a language model at a server on this
/// computer. Finds that server's models and tries the judge, where the local service runs.
class JudgeBox : public FittedPane
{
    Q_OBJECT

public:
    explicit JudgeBox(Session &session, QWidget *parent = nullptr);

    void setChoice(const JudgeChoice &choice);
    /// As entered; nullopt: what is wrong with it is shown beside it.
    std::optional<JudgeChoice> choice();
    /// Whether it differs from what setChoice() has set.
    bool isChanged() const;

private:
    void buildFields();
    void showFields();
    void find();
    void tryOut();
    void showTrial(const JudgeTrial &trial);
    void begin(const QString &what);
    bool isModel() const;

    Session &m_session;
    JudgeChoice m_choice;
    Call m_call;
    QFormLayout *m_form;
    QComboBox *m_kind;
    QPushButton *m_try;
    QLineEdit *m_address;
    QPushButton *m_find;
    QComboBox *m_model;
    QSpinBox *m_seconds;
    Note *m_scope;
    Note *m_note;
};

} // namespace cd
