// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/service/remotefile.h"
#include "service/api/examplesservice.h"
#include "workflow/teaching/typefolder.h"

#include <QFutureWatcher>
#include <QObject>

namespace cd {

class Session;

/// Makes examples of a folder by types: looks at it, and once a person has agreed takes its files
/// one after the other. Sends nothing unless the session's service is the local one, and stops when
/// another one is chosen. Asynchronous.
class ExampleImport : public QObject
{
    Q_OBJECT

public:
    explicit ExampleImport(Session &session, QObject *parent = nullptr);
    ~ExampleImport() override;

    /// Drops what was there; looked() follows.
    void look(const QString &folder);
    /// Takes the files that were found. ended() follows.
    void take();
    void stop();

    bool isRunning() const { return m_isRunning; }
    /// What was found; of it, what has not had its turn is in files.
    const TypeFolder &folder() const { return m_folder; }
    qsizetype found() const { return m_found; } ///< all files, taken or not
    qsizetype taken() const { return m_taken; }
    /// Once it has ended: with those taken they are all that were found.
    const QList<UntakenFile> &untaken() const { return m_folder.untaken; }

Q_SIGNALS:
    void looked();
    void changed();
    void ended();

private:
    bool isAllowed() const;
    void next();
    void uploaded(const Result<RemoteFile> &file);
    void learned(const Result<Example> &example);
    void removeUpload();
    void leaveOut(const ServiceError &error);
    void end();

    Session &m_session;
    QFutureWatcher<TypeFolder> m_looking;
    TypeFolder m_folder;
    qsizetype m_found = 0;
    qsizetype m_taken = 0;
    qsizetype m_next = 0;
    FileId m_upload; ///< of the file whose turn it is; empty: there is none to delete
    bool m_isRunning = false;
    int m_run = 0; ///< another after each stop
    Call m_call;
    Call m_removal;
};

} // namespace cd
