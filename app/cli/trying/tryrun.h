// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/trying/tryoptions.h"
#include "domain/request/jobrequest.h"
#include "service/api/trialsservice.h"

#include <QJsonArray>
#include <QObject>

#include <optional>

namespace cd {

class Workspace;

/// Runs `classifydesk try`: brings one file after the other to the local service and has the rules
/// tried on it.
class TryRun : public QObject
{
    Q_OBJECT

public:
    TryRun(Workspace &workspace, const TryOptions &options, const JobRequest &rules,
           QObject *parent = nullptr);

    void start();
    /// Ends the run now. For signals.
    void interrupt();

Q_SIGNALS:
    void ended(cd::TryStatus status);

private:
    void next();
    void brought(const Result<FileId> &file);
    void tried(const Result<TrialAnswer> &answer);
    void took(const Trial &trial);
    void failed(const QString &why);
    void stop(const QString &why);
    void end();

    Workspace &m_workspace;
    TryOptions m_options;
    JobRequest m_rules;
    std::optional<TrialsService> m_service;
    Call m_call;
    QJsonArray m_files;
    QString m_lines;
    QString m_judge;
    qsizetype m_next = 0;
    int m_failed = 0;
    bool m_ended = false;
};

} // namespace cd
