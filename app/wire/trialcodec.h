// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/fieldproblem.h"
#include "domain/job/trial.h"
#include "domain/request/jobrequest.h"
#include "domain/service/judgechoice.h"

#include <QByteArray>
#include <QJsonObject>

#include <optional>
#include <tl/expected.hpp>

namespace cd {

// `/local/trials`, a call of the local service's own: rules tried on files without a job.

/// What is to be tried.
struct TrialOrder
{
    JobRequest request; ///< its files are those that it is tried on, without webhooks
    bool withTerms = true; ///< else only each rule's score

    static constexpr qsizetype mostFiles = 20;

    bool operator==(const TrialOrder &) const = default;
};

/// What came of it for one file; or why nothing did, a sentence for people.
struct FileTrial
{
    FileId file;
    tl::expected<Trial, QString> outcome;

    bool operator==(const FileTrial &) const = default;
};

struct TrialAnswer
{
    JudgeChoice judge; ///< who judged
    QList<FileTrial> files; ///< as they were asked for

    bool operator==(const TrialAnswer &) const = default;
};

QJsonObject toJson(const TrialOrder &order);
/// The same taken apart: what is left is API v1's create, for who reads that.
struct TrialOrderText
{
    QByteArray creation;
    bool withTerms = true;
};
tl::expected<TrialOrderText, QList<FieldProblem>> trialOrderFromJson(const QByteArray &body);

/// Without terms, each rule has its score only.
QJsonObject toJson(const Trial &trial, bool withTerms = true);
QJsonObject toJson(const TrialAnswer &answer, bool withTerms = true);
/// Nullopt: it is none.
std::optional<TrialAnswer> trialAnswerFromJson(const QJsonObject &object);

} // namespace cd
