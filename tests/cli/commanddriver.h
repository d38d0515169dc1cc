// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"

#include <QByteArray>
#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>
#include <QUrl>

#include <memory>

namespace cd::test {

/// How a command ended, and what it said.
struct Ended
{
    int status = -1; ///< -1: it did not end by itself
    QByteArray out;
    QByteArray err;

    bool said(const QByteArray &text) const { return err.contains(text); }
    /// Standard output, where it is one JSON object and nothing else; else empty.
    QJsonObject json() const;
};

/// Starts `classifydesk submit` from the folder named by CD_BIN, as a process, in a data folder of
/// its own, with an API key in its environment.
class CommandDriver
{
public:
    CommandDriver();

    QString dataFolder() const { return path(QStringLiteral("data")); }
    QString path(const QString &name) const;
    /// A file beside the data folder.
    QString write(const QString &name, const QByteArray &content) const;
    QByteArray read(const QString &name) const;
    /// A good request with two rules, as a file: for @p fileIds, or for files to be uploaded.
    QString request(const QStringList &fileIds) const;
    QByteArray key() const { return m_key; }

    /// The variable as the commands started from now on see it; empty: not at all.
    void setEnvironment(const QString &name, const QString &value);
    /// Without --data: below the user's own folders, which lie beside the data folder.
    void useOwnFolders() { m_namesFolder = false; }

    /// Another command than `submit`.
    Ended run(const QString &command, const QStringList &arguments);
    Ended submit(const QStringList &arguments);
    Ended submit(const QUrl &service, const QStringList &arguments);
    /// With @p redirection, such as ">/dev/full", as a shell has it.
    std::unique_ptr<QProcess> begin(const QStringList &arguments, const QString &redirection = {},
                                    const QString &command = QStringLiteral("submit")) const;
    /// Waits for standard error to hold @p text; false: it ended without.
    static bool waitUntilSaid(QProcess &command, const QByteArray &text);
    Ended end(QProcess &command);

    /// Where the key was found: in what commands said, or in which files. It belongs nowhere.
    QStringList leaks() const;
    /// The rows of the data folder's history.
    QList<JobRow> history() const;

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
    QByteArray m_key;
    QByteArray m_said;
    bool m_namesFolder = true;
};

} // namespace cd::test
