// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "crash/journal.h"
#include "domain/job/jobrow.h"
#include "workflow/workspace.h"

#include <QObject>
#include <QRandomGenerator>
#include <QString>

namespace cd::test {

/// The request that a submission with this label makes, of these files.
JobRequest requestFor(const QString &label, const QList<FileId> &files);

/// A person who works fast: takes up the form as it was, adds a document to it and submits one job
/// after another, and writes down what was asked for.
class Victim : public QObject
{
    Q_OBJECT

public:
    /// @p run: of those on this folder, counted from 0; labels and documents bear it.
    Victim(Workspace &workspace, const QString &folder, int run, quint32 seed);

    void begin();
    /// What it submits are files with IDs, too many for one create.
    void submitManyFiles() { m_hasMany = true; }

private:
    void takeUpForm();
    void saveForm();
    void submitSoon();
    void submitNext();
    QList<JobFile> filesFor(const QString &label);

    Workspace &m_workspace;
    QString m_folder;
    Journal m_journal;
    QRandomGenerator m_random;
    int m_run;
    int m_submitted = 0;
    int m_drafts = 0;
    bool m_willSubmit = false;
    bool m_hasMany = false;
};

} // namespace cd::test
