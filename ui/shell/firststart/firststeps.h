// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/places/placebar.h"

#include <QWidget>

#include <array>

class QPushButton;

namespace cd {

class JobsPage;
class NewJobPage;
class Workspace;

/// The card "First five minutes": steps that are ticked once they were done, which is remembered.
/// Hidden until start(), and once it was dismissed.
class FirstSteps : public QWidget
{
    Q_OBJECT

public:
    FirstSteps(Workspace &workspace, NewJobPage &form, JobsPage &jobs, QWidget *parent);

    /// Shows it from now on, in later sessions too.
    void start();

Q_SIGNALS:
    void placeAsked(cd::Place place); ///< where a step is done

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Step
    {
        QString key; // in the settings and as part of the object name
        QString text;
        Place place;
        QPushButton *button = nullptr;
        bool isDone = false;
    };

    void build();
    void dismiss();
    void look();
    bool isDoneNow(const QString &key) const;
    static void showStep(const Step &step);

    Workspace &m_workspace;
    NewJobPage &m_form;
    JobsPage &m_jobs;
    std::array<Step, 4> m_steps;
};

} // namespace cd
