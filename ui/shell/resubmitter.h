// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"
#include "domain/request/jobrequest.h"
#include "ui/jobs/actions/resubmission.h"

#include <QObject>

class QWidget;

namespace cd {

class Workspace;
struct CostBound;
class MessageBar;

/// Submits a job again, to the service that has its files. Asks first if that costs credits or was
/// done before.
class Resubmitter : public QObject
{
    Q_OBJECT

public:
    /// @p window: the parent of questions.
    Resubmitter(Workspace &workspace, MessageBar &messages, QWidget *window);

    void submitAgain(const JobRequest &request, const QList<JobFile> &files, const QString &label,
                     JobKey replaces);
    /// The same for many, with one question for all. Jobs of other services, and those whose files
    /// are not known, are left as they are.
    void submitAllAgain(const QList<cd::Resubmission> &all);

Q_SIGNALS:
    void submitted(cd::JobKey key);
    void allAgreed(const QList<cd::Resubmission> &all);

private:
    void askForAll(const QList<Resubmission> &all, const QString &left);
    bool passesLimit(const CostBound &cost) const;
    QString ceilingText(const CostBound &cost) const;
    bool needsQuestion(JobKey replaces) const;
    QString whatItMeans(const JobRequest &request, JobKey replaces) const;

    Workspace &m_workspace;
    MessageBar &m_messages;
    QWidget &m_window;
};

} // namespace cd
