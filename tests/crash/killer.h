// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/service/dialect.h"

#include <QByteArray>
#include <QRandomGenerator>
#include <QString>

#include <chrono>
#include <optional>

namespace cd::test {

class JobServer;

/// Starts the victim again and again and kills it: at any moment, or when the server has just read
/// or answered a create.
class Killer
{
public:
    Killer(JobServer &server, const QString &folder, quint32 seed, Dialect dialect);

    /// One run of the victim up to its end by SIGKILL. False: it did not live so long; see said().
    bool strike();
    /// From now on the victim works in another folder.
    void moveTo(const QString &folder) { m_folder = folder; }
    /// From now on the victim submits more files than one create of API v1 takes.
    void haveManyFilesSubmitted() { m_hasMany = true; }
    int runs() const { return m_runs; }
    /// What the victim said on standard error in the last run.
    const QByteArray &said() const { return m_said; }

private:
    struct Moment
    {
        std::chrono::milliseconds latest; ///< after the start
        int creates = -1; ///< so many creates are let by; -1: it does not depend on creates
        bool beforeMaking = false; ///< as soon as the create was read; false: when it was answered
        std::chrono::milliseconds after{0}; ///< so long after that
    };

    Moment nextMoment();

    JobServer &m_server;
    QString m_folder;
    QRandomGenerator m_random;
    Dialect m_dialect;
    bool m_hasMany = false;
    std::optional<std::chrono::milliseconds> m_toFirstCreate; // how long that took the first time
    int m_runs = 0;
    QByteArray m_said;
};

} // namespace cd::test
