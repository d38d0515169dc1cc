// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"
#include "workflow/evaluating/setrun.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;

namespace cd {

class Note;
class Workspace;

/// Says what goes where and what it costs at most, and sends it once when its button is pressed.
/// Nothing leaves this computer before.
class PlanDialog : public QDialog
{
    Q_OBJECT

public:
    void accept() override;

Q_SIGNALS:
    void submitted(const QList<cd::JobKey> &jobs);

protected:
    /// @p name: the beginning of its parts' object names. @p act: what the button does.
    PlanDialog(Workspace &workspace, const QString &name, const QString &act, QWidget *parent);

    Workspace &workspace() { return m_workspace; }
    /// What is to be chosen; above what is said of it.
    QFormLayout &form() { return *m_form; }
    /// What would be sent; nullopt: nothing can be. @p lines: what is said of it, above where it
    /// goes and what it costs. @p why: why nothing can be sent; empty: it is being found out.
    void setPlan(const std::optional<SetRun> &run, const QStringList &lines,
                 const QString &why = {});

private:
    QString costText(const CostBound &cost) const;
    QString whyNotNow() const;
    bool mustAskAboutStorage() const;
    void showPlan();

    Workspace &m_workspace;
    QString m_act;
    QFormLayout *m_form;
    QLabel *m_what;
    QLabel *m_where;
    QLabel *m_cost;
    QLabel *m_storageLabel;
    QComboBox *m_storage;
    Note *m_note;
    QPushButton *m_send;
    std::optional<SetRun> m_run;
    QString m_why;
    bool m_isSent = false;
};

} // namespace cd
