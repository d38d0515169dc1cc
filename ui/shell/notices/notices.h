// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/fieldproblem.h"
#include "ui/shell/notices/messagebar.h"
#include "workflow/attention/attention.h"

#include <QHash>
#include <QObject>

class QDialog;

namespace cd {

class Workspace;
class NewJobPage;
struct StoreError;

/// Shows events of the workflow in the message bar: a service that does not respond, a missing key,
/// a full disk.
class Notices : public QObject
{
    Q_OBJECT

public:
    Notices(Workspace &workspace, MessageBar &bar, const NewJobPage &form, QObject *parent);

    /// While @p dialog is open it shows the service's state, so this does not.
    void leaveServiceTo(QDialog &dialog);

Q_SIGNALS:
    void connectionAsked(); ///< a person wants to enter a key
    void formAsked(); ///< or to see what is marked in the form
    void jobsAsked(const QList<cd::JobKey> &jobs); ///< or these

private:
    void sayRefused(JobKey key, const QList<FieldProblem> &problems, bool areMarked);
    void showSession();
    void connectHistory();
    void saySetAside();
    QStringList salvagedText() const;
    void sayNotStored(const StoreError &error);
    MessageBar::Act fetchingJobs() const;
    MessageBar::Act enteringKey();
    void sayWhoIsNeeded();
    QList<JobKey> waiting(AttentionNeed::Kind kind) const;
    void sayNeed(AttentionNeed::Kind kind, const QList<JobKey> &jobs);
    MessageBar::Act goingOn(const QList<JobKey> &jobs);

    Workspace &m_workspace;
    MessageBar &m_bar;
    QHash<AttentionNeed::Kind, QString>
        m_needs; // as the bar says them, or did until they were closed
    bool m_isServiceToldElsewhere = false;
    bool m_saysMarked = false; // that what a service refused is marked in the form
};

} // namespace cd
