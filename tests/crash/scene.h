// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "crash/jobserver.h"
#include "crash/journal.h"
#include "crash/killer.h"
#include "domain/job/jobrow.h"
#include "workflow/workspace.h"

#include <QTemporaryDir>

namespace cd::test {

constexpr int patienceMs = 120'000; // on a machine that does much else

/// What a kill leaves: the folder of the victim's runs, and the server that they spoke to. The
/// checks are those of a test: they fail it.
class Scene
{
public:
    Scene(quint32 seed, Dialect dialect);

    JobServer &server() { return m_server; }
    const JobServer &server() const { return m_server; }
    Killer &killer() { return m_killer; }
    QString data() const { return m_folder.path() + QStringLiteral("/data"); }
    /// Of a workspace that works on as the victim did.
    WorkspaceOptions options() const;
    QList<Journal::Entry> journal() const;
    /// What the history says when it is opened anew.
    QList<JobRow> rowsOnDisk() const;
    /// The labels that were asked for.
    QSet<QString> asked() const;

    /// What was said to be on the disk is there once; what was not, once or not at all; and
    /// nothing else is there.
    void checkAsked() const;
    /// The form is found as it was told to be kept, and never as it was before what was found
    /// last.
    void checkForm() const;
    /// What the form has uploaded lies on the service once, however often it began anew.
    void checkFiles() const;
    /// No file was hashed again once that was stored, and no content uploaded again.
    void checkContents() const;

private:
    QTemporaryDir m_folder;
    Dialect m_dialect;
    JobServer m_server;
    Killer m_killer;
};

/// How many kills are asked for (CD_CRASHES), else @p otherwise.
int killsAskedFor(int otherwise);
/// CD_SEED, else any; it is printed.
quint32 seedOfThisRun();

} // namespace cd::test
