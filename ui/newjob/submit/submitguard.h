// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"

#include <QHash>
#include <QObject>

namespace cd {

class Workspace;

/// Detects duplicates before a request is sent: the latest job on the same service with the same
/// files (in any order), rules and options that was or may have been created, so that nothing is
/// paid for twice by accident. Looks only at recent jobs, not years back.
class SubmitGuard : public QObject
{
    Q_OBJECT

public:
    explicit SubmitGuard(Workspace &workspace, QObject *parent = nullptr);

    /// Starts the check. found() or clear() follows, perhaps before this returns. @p request:
    /// without files.
    void look(const JobRequest &request, const QList<JobFile> &files);
    bool isChecking() const { return m_isChecking; }

Q_SIGNALS:
    void found(cd::JobKey duplicate);
    void clear();

private:
    QList<JobKey> possibleDuplicates(qsizetype files) const;
    void compareFiles(const QList<JobFile> &files, const QList<JobKey> &keys);

    Workspace &m_workspace;
    bool m_isChecking = false;
};

} // namespace cd
