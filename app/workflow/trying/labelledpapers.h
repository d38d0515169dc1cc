// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"
#include "domain/review/decision.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace cd {

/// A document that is compared with others.
struct Paper
{
    QString path; ///< on this computer; empty: not known
    QByteArray hash; ///< see JobFile::hash; empty: not known
    std::optional<QString> type; ///< nullopt: none of the types
    QString name; ///< for people

    bool operator==(const Paper &) const = default;
};

/// Those of @p labels that are of @p type, of another of @p types, or of none: at most
/// @p mostOfEach of the type and as many others, the first ones.
QList<Decision> labelsToCompare(const QList<Decision> &labels, const QString &type,
                                const QStringList &types, qsizetype mostOfEach);
/// The jobs that they were made in, each once; at most @p most.
QList<JobKey> jobsOf(const QList<Decision> &labels, qsizetype most);
/// Their documents, where the jobs' files say that they are on this computer.
QList<Paper> papersOf(const QList<Decision> &labels, const QHash<JobKey, JobDetails> &jobs);

} // namespace cd
