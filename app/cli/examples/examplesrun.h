// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/examples/examplesoptions.h"
#include "domain/service/example.h"
#include "service/api/pagewalk.h"
#include "service/door/httpdoor.h"
#include "workflow/teaching/exampleimport.h"

#include <QJsonObject>
#include <QObject>

namespace cd {

class Workspace;

/// Runs `classifydesk examples`: waits for the local service and has it do what is asked for.
class ExamplesRun : public QObject
{
    Q_OBJECT

public:
    ExamplesRun(Workspace &workspace, const ExamplesOptions &options, QObject *parent = nullptr);

    void start();
    /// Ends the run now, after saying what became of it. For signals.
    void interrupt();

Q_SIGNALS:
    void ended(cd::ExamplesStatus status);

private:
    void checkSession();
    void begin();
    void take();
    void taken();
    void clear();
    void use();
    void listPage(const QString &token);
    void printList(bool isUsed);
    void fail(const QString &why);
    void end(ExamplesStatus status, const QJsonObject &answer);

    Workspace &m_workspace;
    ExamplesOptions m_options;
    ExampleImport m_import;
    QList<Example> m_examples;
    PageWalk m_walk;
    Call m_call;
    bool m_hasBegun = false;
    bool m_ended = false;
};

} // namespace cd
